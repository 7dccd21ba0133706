import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, cycleEnd, type DateRange, isoWeekOf } from "#lib/platform/calendar.ts";
import { dayNumber, weekNumber } from "#tests/support/reckoning.ts";
import { integrationMinimumOf, planMinimum, weekMinimum } from "./r16-integration-minimum.ts";

const TEN_HOURS = 600;
const edition = fc.nat(6000).map((start): DateRange => {
  const from = addDays("2014-05-27", start);
  return { from, to: cycleEnd(from) };
});
/** Days of the edition by Monday-to-Sunday week, counted one by one. */
function weeksOf({ from, to }: DateRange) {
  const weeks = new Map<number, { first: string; days: number }>();
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const week = weeks.get(weekNumber(day)) ?? { first: day, days: 0 };
    weeks.set(weekNumber(day), { ...week, days: week.days + 1 });
  }
  return [...weeks.values()];
}

test("R16: a week asks for so many sevenths of ten hours as it has days of the edition, and for whole minutes", () => {
  fc.assert(
    fc.property(edition, (period) => {
      for (const { first, days } of weeksOf(period)) {
        const asked = integrationMinimumOf(isoWeekOf(first), period);
        expect(asked * 7 >= TEN_HOURS * days && (asked - 1) * 7 < TEN_HOURS * days).toBe(true);
      }
    }),
  );
});
test("R16: outside the edition a week asks for nothing", () => {
  fc.assert(
    fc.property(edition, fc.integer({ min: 8, max: 60 }), (period, apart) => {
      expect(integrationMinimumOf(isoWeekOf(addDays(period.from, -apart)), period)).toBe(0);
      expect(integrationMinimumOf(isoWeekOf(addDays(period.to, apart)), period)).toBe(0);
    }),
  );
});
test("R16: a minute below what a week asks for warns, what it asks for does not", () => {
  fc.assert(
    fc.property(edition, (period) => {
      for (const { first } of weeksOf(period)) {
        const week = isoWeekOf(first);
        const asked = integrationMinimumOf(week, period);
        expect(weekMinimum({ edition: period, week, minutes: asked })).toBeNull();
        expect(weekMinimum({ edition: period, week, minutes: asked - 1 })?.severity).toBe("warning");
      }
    }),
  );
});
test("R16: a plan passes exactly from ten hours for each whole week on, wherever its hours lie", () => {
  fc.assert(
    fc.property(edition, (period) => {
      const whole = weeksOf(period).filter(({ days }) => days === 7).length;
      expect(planMinimum({ edition: period, plannedMinutes: whole * TEN_HOURS })).toBeNull();
      expect(planMinimum({ edition: period, plannedMinutes: whole * TEN_HOURS - 1 })?.severity).toBe("blocked");
    }),
  );
});
test("R16: eighty hours in two months always pass", () => {
  fc.assert(
    fc.property(edition, (period) => {
      expect(planMinimum({ edition: period, plannedMinutes: 80 * 60 })).toBeNull();
      expect(dayNumber(period.to) - dayNumber(period.from)).toBeLessThan(63);
    }),
  );
});
