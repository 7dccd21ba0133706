import { type OnDay, onDay } from "#lib/agreements/rules/annexes.ts";
import { type Benefit, benefit, type RatedMinutes, sumBenefits } from "#lib/law/benefit.ts";
import { type MinimumRate, minimumRate } from "#lib/law/rates.ts";
import { type IsoDate, type IsoMonth, monthOf } from "#lib/platform/calendar.ts";

/** A rate per hour that the municipality set itself; `workKindId` null holds for every kind of work without its own. */
export type OwnRate = { centreId: string; workKindId: string | null; validFrom: IsoDate; amountGrosz: number };

/**
 * What an hour is paid by: the municipalities' own rates, and the minimum rates of the labour office (`Law.rates`), which may have
 * its own from 2025-06-01 on (R40).
 */
export type Rates = { readonly ownRates: readonly OwnRate[]; readonly minimumRates: readonly MinimumRate[] };

/** Worked minutes of one person on one day in one kind of work, under the agreement of the edition (null: none recorded). */
export type WorkedMinutes = {
  personId: string;
  centreId: string;
  agreementId: string | null;
  workKindId: string | null;
  date: IsoDate;
  minutes: number;
};

/** Whole percent of the minimum rate by agreement id; by day where an annex changes it. */
export type RefundShares = ReadonlyMap<string, OnDay>;

export type ActivationCost = {
  /** Whole grosze; `refundGrosz` is the Labour Fund's part, `municipalityGrosz` the rest. */
  total: Benefit;
  /** The same by calendar month, in order; months without worked minutes are left out. */
  months: (Benefit & { month: IsoMonth })[];
  /** Days worked for which no rate is known, in order; their minutes are in no amount (R22_RATE_MISSING). */
  daysWithoutRate: IsoDate[];
  /** Minutes worked without a recorded agreement: their refund is unknown and counted as nothing (R23). */
  minutesWithoutAgreement: number;
};

/**
 * Grosze per hour paid on a day: the municipality's own rate of the kind of work, else its general one, never below the
 * minimum of that day (R22, R26). Null before there was a minimum.
 */
export function rateOfDay(on: Pick<WorkedMinutes, "centreId" | "workKindId" | "date">, { ownRates, minimumRates }: Rates): number | null {
  const minimum = minimumRate(on.date, minimumRates);
  if (!minimum) return null;
  const own = (workKindId: string | null) =>
    ownRates
      .filter((rate) => rate.centreId === on.centreId && rate.workKindId === workKindId && rate.validFrom <= on.date)
      .reduce<OwnRate | null>((last, rate) => (last && last.validFrom > rate.validFrom ? last : rate), null);
  return Math.max(minimum.grosze, (own(on.workKindId) ?? own(null))?.amountGrosz ?? 0);
}

/** Minutes of a day with its rate, minimum and share; null where no rate is known (R22). */
export function ratedDay<Day extends Pick<WorkedMinutes, "centreId" | "workKindId" | "date" | "minutes">>(
  day: Day,
  rates: Rates,
  share: OnDay,
): (Day & RatedMinutes) | null {
  const rateGrosz = rateOfDay(day, rates);
  const minimum = minimumRate(day.date, rates.minimumRates);
  return rateGrosz === null || !minimum ? null : { ...day, rateGrosz, minimumGrosz: minimum.grosze, sharePercent: onDay(share, day.date) };
}

/**
 * What community work cost: worked minutes × the rate of the day, rounded once per person, month and agreement, half up;
 * the refund is the agreement's share of the minimum, rounded down (R22–R26, domain.md 0a "Money"). Who calls it leaves out
 * what does not pay (R25) and marks the amounts as computed: what was paid is another matter.
 *
 * @param refundShares whole percent by agreement id, and by day where an annex changes it
 */
export function activationCost(facts: Rates & { worked: readonly WorkedMinutes[]; refundShares: RefundShares }): ActivationCost {
  const { worked, refundShares } = facts;
  const payable = worked.filter(({ minutes }) => minutes > 0);
  const rated = payable.flatMap((day) => ratedDay(day, facts, refundShares.get(day.agreementId ?? "") ?? 0) ?? []);
  const claims = Map.groupBy(rated, ({ personId, agreementId, date }) => [monthOf(date), personId, agreementId].join("/"));
  const benefits = [...claims.values()].map((days) => ({ month: monthOf(days[0]?.date ?? ""), ...benefit(days) }));
  const months = [...Map.groupBy(benefits, ({ month }) => month)].map(([month, some]) => ({ month, ...sumBenefits(some) }));
  const unrated = payable.filter((day) => rateOfDay(day, facts) === null);
  const unagreed = rated.filter(({ agreementId }) => agreementId === null || !refundShares.has(agreementId));
  return {
    total: sumBenefits(benefits),
    months: months.sort((a, b) => a.month.localeCompare(b.month)),
    daysWithoutRate: [...new Set(unrated.map(({ date }) => date))].sort(),
    minutesWithoutAgreement: unagreed.reduce((sum, { minutes }) => sum + minutes, 0),
  };
}
