import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, cycleEnd, type DateRange } from "#lib/platform/calendar.ts";
import { dayNumber, settledDays } from "#tests/support/reckoning.ts";
import { overlappingParticipation } from "./product.ts";
import { lengthOf, sixMonths } from "./r17-six-months.ts";

const SIX_MONTHS = 6 * 30;
/** The most calendar days that six months can hold: no three cycles have more than 62 days each. */
const MOST_DAYS = 3 * 62;
const FIRST = "2014-05-27";

/** A referral that somebody tries: its first day, whether the cycle is whole, and on which of its days it breaks off. */
const attempts = fc.array(fc.record({ start: fc.nat(2500), whole: fc.boolean(), day: fc.nat(61) }), { minLength: 1, maxLength: 25 });
const periodOf = ({ start, whole, day }: { start: number; whole: boolean; day: number }) => {
  const from = addDays(FIRST, start);
  const planned = { from, to: cycleEnd(from) };
  const broken = addDays(from, day);
  return { planned, actual: whole || broken > planned.to ? planned : { from, to: broken } };
};
const daysOf = ({ from, to }: DateRange) => Array.from({ length: dayNumber(to) - dayNumber(from) + 1 }, (_, i) => dayNumber(from) + i);
const settled = (periods: readonly DateRange[]) => periods.reduce((sum, { from, to }) => sum + settledDays(from, to), 0);

/** The register as it grows: what the rules let pass is referred, breaks off or not, and is remembered. */
function register(tried: readonly Parameters<typeof periodOf>[0][]) {
  const taken: DateRange[] = [];
  const refused: DateRange[] = [];
  for (const attempt of tried) {
    const { planned, actual } = periodOf(attempt);
    const verdicts = [
      sixMonths({ referral: planned, participations: taken }),
      overlappingParticipation({ on: planned.from, period: planned, others: taken }),
    ];
    if (verdicts.every((verdict) => verdict === null)) taken.push(actual);
    else refused.push(planned);
  }
  return { taken, refused };
}

test("R17: no sequence of referrals, interrupted or whole and in any order, gives anybody more than six months", () => {
  fc.assert(
    fc.property(attempts, (tried) => {
      const { taken } = register(tried);
      expect(settled(taken)).toBeLessThanOrEqual(SIX_MONTHS);
      expect(taken.flatMap(daysOf).length).toBeLessThanOrEqual(MOST_DAYS);
    }),
    { numRuns: 500 },
  );
});
test("no two participations of a person share a day", () => {
  fc.assert(
    fc.property(attempts, (tried) => {
      const days = register(tried).taken.flatMap(daysOf);
      expect(new Set(days).size).toBe(days.length);
    }),
    { numRuns: 500 },
  );
});
test("R17: whoever is refused would have had more than six months, or two participations at once", () => {
  fc.assert(
    fc.property(attempts, (tried) => {
      const { taken, refused } = register(tried);
      for (const planned of refused) {
        const clash = taken.some(({ from, to }) => from <= planned.to && planned.from <= to);
        // What was taken later only adds to what there was when this one was refused.
        expect(clash || settled([...taken, planned]) > SIX_MONTHS).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
test("R17: months and days of any periods are those of the settled arithmetic", () => {
  const period = fc.tuple(fc.nat(5000), fc.nat(400)).map(([start, length]) => ({
    from: addDays(FIRST, start),
    to: addDays(FIRST, start + length),
  }));
  fc.assert(
    fc.property(fc.array(period, { maxLength: 6 }), (periods) => {
      const { months, days } = lengthOf(periods);
      expect(days).toBeLessThan(30);
      expect(months * 30 + days).toBe(settled(periods));
    }),
    { numRuns: 500 },
  );
});
test("R17: the order in which participations are remembered changes nothing", () => {
  fc.assert(
    fc.property(attempts, fc.nat(2500), (tried, start) => {
      const { taken } = register(tried);
      const from = addDays(FIRST, start);
      const referral = { from, to: cycleEnd(from) };
      const code = (participations: readonly DateRange[]) => sixMonths({ referral, participations })?.code ?? null;
      expect(code(taken.toReversed())).toBe(code(taken));
    }),
  );
});
