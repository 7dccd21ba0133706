import type { IsoDate } from "#lib/platform/calendar.ts";
import { floorGrosze, roundHalfUp } from "#lib/platform/money.ts";
import { minimumRate } from "./rates.ts";

const MINUTES_IN_AN_HOUR = 60;
const PERCENT = 100;

/** Money of one person for one month under one agreement, whole grosze. */
export type Benefit = { minutes: number; amountGrosz: number; refundGrosz: number; municipalityGrosz: number };

/** Payable minutes (R25) of one person, month and agreement, by the day worked. */
export type WorkedDay = { date: IsoDate; minutes: number };

/**
 * R22, R23, R26: the benefit is minutes × the rate of the day worked, rounded once, half up; the refund is the share of the
 * *minimum* rate for the same minutes, rounded down; the municipality bears the rest (domain.md 0a "Money").
 * Call it once per person, month and agreement, never on sums of several.
 *
 * @param rateOn grosze per hour that are paid on a day, by the kind of work where that decides (at least the minimum, R22)
 * @param sharePercent whole percent of the agreement, 0–60 (100 for household help to carers); by day where an annex changes it
 * @param minimumOn grosze per hour of the minimum on a day; throws RangeError where there is none
 */
export function benefit<Day extends WorkedDay>(facts: {
  worked: readonly Day[];
  rateOn: (date: IsoDate, day: Day) => number;
  sharePercent: number | ((date: IsoDate) => number);
  minimumOn?: (date: IsoDate) => number;
}): Benefit {
  const { worked, rateOn, sharePercent, minimumOn = statutoryMinimum } = facts;
  const total = (rate: (date: IsoDate, day: Day) => number) => worked.reduce((sum, day) => sum + day.minutes * rate(day.date, day), 0);
  const amountGrosz = roundHalfUp(total(rateOn), MINUTES_IN_AN_HOUR);
  const shareOn = typeof sharePercent === "number" ? () => sharePercent : sharePercent;
  const refundGrosz = floorGrosze(
    total((date) => minimumOn(date) * shareOn(date)),
    MINUTES_IN_AN_HOUR * PERCENT,
  );
  return {
    minutes: worked.reduce((sum, { minutes }) => sum + minutes, 0),
    amountGrosz,
    refundGrosz,
    municipalityGrosz: amountGrosz - refundGrosz,
  };
}

/** Adds the benefits of several people or months; the rounded amounts are added, nothing is rounded again. */
export const sumBenefits = (benefits: readonly Benefit[]): Benefit =>
  benefits.reduce(
    (sum, one) => ({
      minutes: sum.minutes + one.minutes,
      amountGrosz: sum.amountGrosz + one.amountGrosz,
      refundGrosz: sum.refundGrosz + one.refundGrosz,
      municipalityGrosz: sum.municipalityGrosz + one.municipalityGrosz,
    }),
    { minutes: 0, amountGrosz: 0, refundGrosz: 0, municipalityGrosz: 0 },
  );

function statutoryMinimum(date: IsoDate): number {
  const minimum = minimumRate(date);
  if (!minimum) throw new RangeError(`No minimum rate on ${date}`);
  return minimum.grosze;
}
