import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, cycleEnd } from "#lib/platform/calendar.ts";
import { dayNumber, isLeap, monthsOn, nextDay } from "#tests/support/reckoning.ts";
import { twoMonths } from "./r12-two-months.ts";

const FIRST = "2014-05-27";
const LAST = "2030-12-31";
/** Every day on which a cycle may have begun. */
const starts = Array.from({ length: dayNumber(LAST) - dayNumber(FIRST) + 1 }, (_, i) => addDays(FIRST, i));

test("R12: whatever its first day from 2014 to 2030, a cycle ends the day before the same day two months on", () => {
  const wrong = starts.filter((from) => nextDay(cycleEnd(from)) !== monthsOn(from, 2));
  expect(wrong).toEqual([]);
});
test("R12: exactly that last day is accepted, the day before and the day after are not", () => {
  for (const from of starts) {
    const to = cycleEnd(from);
    expect([-1, 0, 1].map((shift) => twoMonths({ from, to: addDays(to, shift) })?.code ?? null)).toEqual([
      "R12_TWO_MONTHS",
      null,
      "R12_TWO_MONTHS",
    ]);
  }
});
test("R12: a cycle has 59 to 62 days, and 58 only from a December that runs out of February", () => {
  const lengths = starts.map((from) => ({ from, days: dayNumber(cycleEnd(from)) - dayNumber(from) + 1 }));
  expect(lengths.filter(({ days }) => days < 58 || days > 62)).toEqual([]);
  const short = lengths.filter(({ days }) => days === 58).map(({ from }) => from);
  expect(short.every((from) => /-12-(30|31)$/.test(from))).toBe(true);
});
test("R12: the last days of December lead to the end of February, leap years included", () => {
  for (let year = 2014; year < 2030; year += 1) {
    const february = isLeap(year + 1) ? "28" : "27";
    expect([29, 30, 31].map((day) => cycleEnd(`${year}-12-${day}`)).at(-1)).toBe(`${year + 1}-02-${february}`);
  }
});
test.each([
  ["2017-07-11", "2017-09-10"],
  ["2015-08-31", "2015-10-30"],
  ["2014-12-31", "2015-02-27"],
  ["2015-12-31", "2016-02-28"],
  ["2015-12-30", "2016-02-28"],
  ["2015-12-29", "2016-02-28"],
  ["2016-02-29", "2016-04-28"],
  ["2018-01-01", "2018-02-28"],
  ["2018-06-30", "2018-08-29"],
])("R12: a cycle from %s ends on %s", (from, to) => expect(cycleEnd(from)).toBe(to));
test("R12: a later start never ends earlier", () => {
  fc.assert(
    fc.property(fc.constantFrom(...starts), fc.nat(40), (from, later) => {
      expect(cycleEnd(addDays(from, later)) >= cycleEnd(from)).toBe(true);
    }),
  );
});
