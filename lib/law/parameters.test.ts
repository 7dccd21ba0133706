import { expect, test } from "vitest";
import { PARAMETERS, type ParameterKey, parameter } from "./parameters.ts";

const KEYS = Object.keys(PARAMETERS) as ParameterKey[];

test("R14, R15, R16: the caps of the demo day are ten, forty and ten hours", () => {
  expect(parameter("psuWeeklyMinutesMax", "2018-05-24")).toBe(600);
  expect(parameter("psuMonthlyMinutesDefault", "2018-05-24")).toBe(2400);
  expect(parameter("integrationWeeklyMinutesMin", "2018-05-24")).toBe(600);
});
test("R12: there is no cycle before the programme existed", () => {
  expect(parameter("cycleMonths", "2014-05-27")).toBe(2);
  expect(() => parameter("cycleMonths", "2014-05-26")).toThrow(RangeError);
});
test.each(KEYS)("the periods of %s follow one another without a gap or an overlap", (key) => {
  const rows = PARAMETERS[key];
  expect(rows.at(-1)?.validTo).toBeNull();
  rows.slice(1).forEach((row, i) => {
    expect(rows[i]?.validTo).not.toBeNull();
    expect((rows[i]?.validTo ?? "") < row.validFrom).toBe(true);
  });
});
test.each(KEYS)("%s names its provision", (key) => {
  for (const row of PARAMETERS[key]) expect(row.citation).toMatch(/^(art\.|§|KRI|Zasada)/);
});
