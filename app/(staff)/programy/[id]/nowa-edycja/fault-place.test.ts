import { expect, test } from "vitest";
import { faultPlace } from "./fault-place.ts";

const centres = ["MOPS Kalisz", "GOPS Przykładów"];

test.each([
  ["rounds.0.plannedFrom", "Tura 1, pierwszy miesiąc"],
  ["rounds.1.plannedTo", "Tura 2, ostatni miesiąc"],
  ["rounds.11.name", "Tura 12, nazwa"],
  ["centres.1.capacity", "GOPS Przykładów"],
])("a fault of %s says where it is: %s", (path, place) => {
  expect(faultPlace(path, centres)).toBe(place);
});

test("a fault of all centres together stands alone", () => {
  expect(faultPlace("centres", centres)).toBeNull();
  expect(faultPlace("programmeId", centres)).toBeNull();
});
