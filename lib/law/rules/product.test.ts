import { expect, test } from "vitest";
import * as product from "./product.ts";

const on = "2018-05-24";
const round2 = { from: "2018-05-01", to: "2018-06-30" };

test("an eleventh referral in a ten-place edition is refused", () => {
  expect(product.capacityFull({ on, limit: 10, referred: 9, added: 1 })).toBeNull();
  expect(product.capacityFull({ on, limit: 10, referred: 10, added: 1 })).toMatchObject({ code: "P_CAPACITY_FULL", severity: "blocked" });
  expect(product.capacityFull({ on, limit: 10, referred: 4, added: 7 })).not.toBeNull();
});
test("a person takes part in one edition at a time, and the next day is possible", () => {
  expect(product.overlappingParticipation({ on, period: { from: "2018-07-01", to: "2018-08-31" }, others: [round2] })).toBeNull();
  expect(product.overlappingParticipation({ on, period: { from: "2018-06-30", to: "2018-08-29" }, others: [round2] })).toMatchObject({
    code: "P_OVERLAP",
    possibleFrom: "2018-07-01",
  });
});
test("an entry outside the participation is refused on both sides", () => {
  expect([round2.from, round2.to].map((day) => product.outsideEdition({ on: day, participation: round2 }))).toEqual([null, null]);
  expect(product.outsideEdition({ on: "2018-04-30", participation: round2 })?.code).toBe("P_OUTSIDE_EDITION");
  expect(product.outsideEdition({ on: "2018-07-01", participation: round2 })?.code).toBe("P_OUTSIDE_EDITION");
});
test("attendance of tomorrow cannot be recorded today", () => {
  expect(product.inTheFuture({ on, today: on })).toBeNull();
  expect(product.inTheFuture({ on: "2018-05-25", today: on })).toMatchObject({ code: "P_FUTURE", severity: "blocked" });
});
test("two entries that share a minute warn, neighbours do not", () => {
  const park = { place: "Park Miejski", from: "08:00", to: "10:00" };
  expect(product.twoPlaces({ on, entries: [park, { place: "Szkoła", from: "10:00", to: "12:00" }] })).toEqual([]);
  expect(product.twoPlaces({ on, entries: [park, { place: "Szkoła", from: "09:59", to: "12:00" }] })).toMatchObject([
    { code: "P_TWO_PLACES", severity: "warning", facts: { first: "Park Miejski, 8:00–10:00" } },
  ]);
});
test("a Sunday and a public holiday ask for a reason", () => {
  expect(product.dayOff({ on, holiday: null })).toBeNull();
  expect(product.dayOff({ on: "2018-05-27", holiday: null })?.facts.reason).toBe("niedziela");
  expect(product.dayOff({ on: "2018-05-31", holiday: "Boże Ciało" })).toMatchObject({ code: "P_DAY_OFF", severity: "warning" });
});
test("nobody approves an entry of their own", () => {
  expect(product.fourEyes({ on, enteredBy: ["a", "b"], approver: "c" })).toBeNull();
  expect(product.fourEyes({ on, enteredBy: ["a", "b"], approver: "b" })?.code).toBe("P_FOUR_EYES");
});
