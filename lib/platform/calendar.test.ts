import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as calendar from "./calendar.ts";

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => calendar.addDays("2000-01-01", days));

describe("days and months", () => {
  test("a month added to the last day is clamped to the shorter month", () => {
    expect(calendar.addMonths("2018-08-31", 1)).toBe("2018-09-30");
    expect(calendar.addMonths("2016-01-31", 1)).toBe("2016-02-29");
  });
  test("days are counted with both ends", () => {
    expect(calendar.daysBetween("2017-07-11", "2017-09-10")).toBe(62);
    expect(calendar.daysBetween("2018-05-24", "2018-05-24")).toBe(1);
    expect(calendar.daysBetween("2018-05-25", "2018-05-24")).toBe(0);
  });
  test("a day that the calendar lacks is not a date", () => {
    expect(["2018-05-24", "2016-02-29"].every(calendar.isIsoDate)).toBe(true);
    expect(["2018-02-29", "2018-13-01", "24.05.2018", "2018-5-24", "", "2018-05-24T00:00"].some(calendar.isIsoDate)).toBe(false);
  });
  test("the change to summer time moves no day", () => {
    expect(calendar.daysOf({ from: "2018-03-24", to: "2018-03-26" })).toEqual(["2018-03-24", "2018-03-25", "2018-03-26"]);
  });
  test("a month has its first and last day, in leap years too", () => {
    expect(calendar.monthRange("2016-02")).toEqual({ from: "2016-02-01", to: "2016-02-29" });
    expect(calendar.isIsoMonth("2018-13")).toBe(false);
    expect(calendar.monthsTouched({ from: "2017-07-11", to: "2017-09-10" })).toEqual(["2017-07", "2017-08", "2017-09"]);
  });
});

describe("weeks", () => {
  test("a week runs from Monday to Sunday", () => {
    expect(calendar.isoWeekOf("2018-05-24")).toBe("2018-W21");
    expect(calendar.weekDays("2018-W21")[0]).toBe("2018-05-21");
    expect(calendar.weekDays("2018-W21")[6]).toBe("2018-05-27");
    expect(calendar.weekStart("2018-05-27")).toBe("2018-05-21");
    expect(calendar.weekdayIndex("2018-05-27")).toBe(6);
  });
  test("the last days of December may belong to the first week of the next year", () => {
    expect(calendar.isoWeekOf("2018-12-31")).toBe("2019-W01");
    expect(calendar.isoWeekOf("2021-01-03")).toBe("2020-W53");
    expect(calendar.addWeeks("2020-W53", 1)).toBe("2021-W01");
  });
  test("week 53 exists only in long years", () => {
    expect(calendar.isIsoWeek("2020-W53")).toBe(true);
    expect(["2019-W53", "2018-W00", "2018-W21-1", "2018-21"].some(calendar.isIsoWeek)).toBe(false);
  });
  test("Kalisz 2017 touches nine weeks and only the first is partial", () => {
    const edition = { from: "2017-07-11", to: "2017-09-10" };
    expect(calendar.weeksTouched(edition)).toHaveLength(9);
    expect(calendar.fullWeeks(edition)).toHaveLength(8);
    expect(calendar.daysOfWeekIn("2017-W28", edition)).toBe(6);
    expect(calendar.daysOfWeekIn("2017-W27", edition)).toBe(0);
  });
});

describe("cycles and periods", () => {
  test.each([
    ["2017-07-11", "2017-09-10"],
    ["2018-08-31", "2018-10-30"],
    ["2014-12-31", "2015-02-27"],
    ["2015-12-31", "2016-02-28"],
    ["2018-03-01", "2018-04-30"],
  ])("a cycle that begins %s ends %s", (start, end) => expect(calendar.cycleEnd(start)).toBe(end));

  test("every cycle is exactly two months long", () => {
    fc.assert(
      fc.property(anyDay, (start) => {
        expect(calendar.monthsAndDays(start, calendar.cycleEnd(start))).toEqual({ months: 2, days: 0 });
      }),
    );
  });
  test("a period cut at any day never yields thirty-one days or a negative rest", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 800 }), (from, length) => {
        const { months, days } = calendar.monthsAndDays(from, calendar.addDays(from, length));
        expect(months).toBeGreaterThanOrEqual(0);
        expect(days).toBeGreaterThanOrEqual(0);
        expect(days).toBeLessThanOrEqual(30);
        expect(calendar.addDays(calendar.addMonths(from, months), days - 1)).toBe(calendar.addDays(from, length));
      }),
    );
  });
  test("a longer period is never counted shorter", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 800 }), (from, length) => {
        const period = calendar.monthsAndDays(from, calendar.addDays(from, length));
        const longer = calendar.monthsAndDays(from, calendar.addDays(from, length + 1));
        expect(calendar.compareMonthsAndDays(longer, period)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
  test("the day of interruption counts", () => {
    expect(calendar.monthsAndDays("2018-03-01", "2018-04-12")).toEqual({ months: 1, days: 12 });
    expect(calendar.monthsAndDays("2018-03-01", "2018-03-01")).toEqual({ months: 0, days: 1 });
    expect(calendar.monthsAndDays("2018-03-02", "2018-03-01")).toEqual({ months: 0, days: 0 });
  });
  test("thirty days make a month when periods are added", () => {
    expect(
      calendar.sumMonthsAndDays([
        { months: 1, days: 20 },
        { months: 2, days: 15 },
      ]),
    ).toEqual({ months: 4, days: 5 });
    expect(calendar.monthsAndDaysLeft({ months: 6, days: 0 }, { months: 4, days: 5 })).toEqual({ months: 1, days: 25 });
    expect(calendar.monthsAndDaysLeft({ months: 6, days: 0 }, { months: 7, days: 0 })).toEqual({ months: 0, days: 0 });
  });
  test("ranges that share one day overlap, neighbours do not", () => {
    const round = { from: "2018-05-01", to: "2018-06-30" };
    expect(calendar.overlap(round, { from: "2018-06-30", to: "2018-08-01" })).toEqual({ from: "2018-06-30", to: "2018-06-30" });
    expect(calendar.overlap(round, { from: "2018-05-10", to: "2018-05-12" })).toEqual({ from: "2018-05-10", to: "2018-05-12" });
    expect(calendar.overlap(round, { from: "2018-01-01", to: "2018-12-31" })).toEqual(round);
    expect(calendar.overlap(round, { from: "2018-01-01", to: "2018-05-01" })).toEqual({ from: "2018-05-01", to: "2018-05-01" });
    expect(calendar.overlap(round, { from: "2018-01-01", to: "2018-04-30" })).toBeNull();
    expect(calendar.overlap(round, { from: "2018-07-01", to: "2018-08-01" })).toBeNull();
  });
});
