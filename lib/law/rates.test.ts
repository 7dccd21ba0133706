import { expect, test } from "vitest";
import { MINIMUM_RATES, minimumRate, ratesWithin } from "./rates.ts";

test.each([
  ["2005-11-01", 600],
  ["2014-05-31", 800],
  ["2014-06-01", 810],
  ["2017-07-11", 810],
  ["2018-05-31", 810],
  ["2018-06-01", 830],
  ["2019-05-31", 830],
  ["2025-05-31", 1220],
])("R26: an hour worked on %s is worth at least %d grosze", (day, grosze) => expect(minimumRate(day)?.grosze).toBe(grosze));

test("R26: there was no rate before community work", () => expect(minimumRate("2005-10-31")).toBeNull());
test("R26: round 2 of 2018 has two rates and the day decides", () => {
  const rates = ratesWithin("2018-05-01", "2018-06-30").map(({ grosze, from, to }) => ({ grosze, from, to }));
  expect(rates).toEqual([
    { grosze: 810, from: "2018-05-01", to: "2018-05-31" },
    { grosze: 830, from: "2018-06-01", to: "2018-06-30" },
  ]);
});
test("R26: the last rate goes on", () =>
  expect(ratesWithin("2026-01-01", "2026-02-28").map(({ validFrom }) => validFrom)).toEqual(["2025-06-01"]));
test("R26: rates known only by computation are not verified, and the one of 2025 is in dispute", () => {
  expect(minimumRate("2018-06-01")?.verified).toBe(true);
  expect(minimumRate("2019-06-01")?.verified).toBe(false);
  expect(minimumRate("2025-06-01")).toMatchObject({ status: "disputed", verified: false });
});
test("R27: every rate is a multiple of ten grosze and none falls", () => {
  expect(MINIMUM_RATES.every(({ grosze }) => grosze % 10 === 0)).toBe(true);
  expect(MINIMUM_RATES.every((row, i) => row.grosze >= (MINIMUM_RATES[i - 1]?.grosze ?? 0))).toBe(true);
});
test("R40: an office may bring its own table", () => {
  const indexed = MINIMUM_RATES.map((row) => (row.validFrom === "2025-06-01" ? { ...row, grosze: 1270 } : row));
  expect(minimumRate("2025-07-01", indexed)?.grosze).toBe(1270);
});
