import { expect, test } from "vitest";
import { assignedTwice, hoursAfterEnd, outsideParticipation, placeClosed, placesExceeded } from "./product-places.ts";

test("P_PLACES_EXCEEDED: as many people as the host declared are in order, one more asks for a reason, no number is no limit", () => {
  expect(placesExceeded({ on: "2018-05-24", limit: 4, count: 4 })).toBeNull();
  expect(placesExceeded({ on: "2018-05-24", limit: 4, count: 5 })).toMatchObject({ code: "P_PLACES_EXCEEDED", severity: "warning" });
  expect(placesExceeded({ on: "2018-05-24", limit: null, count: 50 })).toBeNull();
});

test("P_PLACE_CLOSED: people work to the last day of a place, the same day counts", () => {
  expect(placeClosed({ to: "2018-05-31", closedOn: "2018-05-31" })).toBeNull();
  expect(placeClosed({ to: "2018-06-01", closedOn: "2018-05-31" })).toMatchObject({ code: "P_PLACE_CLOSED", severity: "blocked" });
  expect(placeClosed({ to: "2018-06-01", closedOn: null })).toBeNull();
});

test("P_ASSIGNED_TWICE, P_OUTSIDE_PARTICIPATION: one assignment to a place at a time, inside the participation", () => {
  expect(assignedTwice({ on: "2018-05-01", other: null })).toBeNull();
  expect(assignedTwice({ on: "2018-05-01", other: { from: "2018-05-01", to: "2018-06-30" } })?.code).toBe("P_ASSIGNED_TWICE");
  const participation = { from: "2018-05-01", to: "2018-06-30" };
  expect(outsideParticipation({ period: participation, participation })).toBeNull();
  expect(outsideParticipation({ period: { from: "2018-05-01", to: "2018-07-01" }, participation })?.code).toBe("P_OUTSIDE_PARTICIPATION");
  // Without a last day an assignment ends with the participation, which may be over before it begins.
  expect(outsideParticipation({ period: { from: "2018-07-01", to: "2018-06-30" }, participation })?.code).toBe("P_OUTSIDE_PARTICIPATION");
});

test("P_HOURS_AFTER_END: an assignment does not end before its last entry", () => {
  expect(hoursAfterEnd({ to: "2018-05-18", lastEntryOn: "2018-05-18" })).toBeNull();
  expect(hoursAfterEnd({ to: "2018-05-17", lastEntryOn: "2018-05-18" })).toMatchObject({ code: "P_HOURS_AFTER_END", severity: "blocked" });
  expect(hoursAfterEnd({ to: "2018-05-17", lastEntryOn: null })).toBeNull();
});
