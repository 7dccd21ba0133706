import { floorGrosze, roundHalfUp } from "#lib/platform/money.ts";

const MINUTES_IN_AN_HOUR = 60;
const PERCENT = 100;

/** Money of one person for one month under one agreement, whole grosze. */
export type Benefit = { minutes: number; amountGrosz: number; refundGrosz: number; municipalityGrosz: number };

/** Payable minutes (R25) with what an hour of them is paid and refunded by: grosze an hour, whole per cent of the minimum. */
export type RatedMinutes = {
  readonly minutes: number;
  readonly rateGrosz: number;
  readonly minimumGrosz: number;
  readonly sharePercent: number;
};

/**
 * R22, R23, R26: the benefit is minutes × the rate of the day worked, rounded once, half up; the refund is the share of the
 * *minimum* rate for the same minutes, rounded down; the municipality bears the rest (domain.md 0a "Money").
 * Call it once per person, month and agreement, never on sums of several.
 */
export function benefit(worked: readonly RatedMinutes[]): Benefit {
  const total = (value: (part: RatedMinutes) => number) => worked.reduce((sum, part) => sum + value(part), 0);
  const amountGrosz = roundHalfUp(
    total(({ minutes, rateGrosz }) => minutes * rateGrosz),
    MINUTES_IN_AN_HOUR,
  );
  const refundGrosz = floorGrosze(
    total(({ minutes, minimumGrosz, sharePercent }) => minutes * minimumGrosz * sharePercent),
    MINUTES_IN_AN_HOUR * PERCENT,
  );
  return { minutes: total(({ minutes }) => minutes), amountGrosz, refundGrosz, municipalityGrosz: amountGrosz - refundGrosz };
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
