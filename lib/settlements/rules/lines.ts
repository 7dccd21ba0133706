import { type OnDay, onDay } from "#lib/agreements/rules/annexes.ts";
import { minimumRate } from "#lib/law/rates.ts";
import { payableMinutes } from "#lib/law/rules/r25-no-work-no-pay.ts";
import { type IsoDate, type IsoMonth, monthOf } from "#lib/platform/calendar.ts";
import { floorGrosze, roundHalfUp } from "#lib/platform/money.ts";
import { type Rates, rateOfDay } from "#lib/settlements/rules/cost.ts";
import type { WorkStatus } from "#prisma/generated/client/enums.ts";

const MINUTES_IN_AN_HOUR = 60;
const PERCENT = 100;

/** A day of work as the record has it, of whatever status; who is a participation, and the person behind it. */
export type RecordedDay = {
  readonly participationId: string;
  readonly personId: string;
  readonly date: IsoDate;
  readonly status: WorkStatus;
  readonly minutes: number;
  readonly workKindId: string | null;
};

/** Days in a row at one rate, one minimum and one share: "40 godz. × 8,10 zł". Minutes, grosze an hour, whole per cent. */
export type Part = {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly minutes: number;
  readonly rateGrosz: number;
  readonly minimumGrosz: number;
  readonly sharePercent: number;
};

/** Minutes and grosze of somebody for a month; differences may be negative. */
export type Sums = { readonly minutes: number; readonly amountGrosz: number; readonly refundGrosz: number };
/** What is due to a participation for a month worked, and how it comes about. */
export type Due = Sums & { readonly participationId: string; readonly forMonth: IsoMonth; readonly parts: readonly Part[] };

/** Where the money of an agreement comes from: the centre's rates, the minimum by day, the agreed share by day. */
export type Terms = Rates & { readonly centreId: string; readonly sharePercent: OnDay };

/**
 * R22, R23, R25, R26: what is due under one agreement, by participation and month worked. The rate of the day worked counts, a
 * person's month is rounded once, half up, the refund down (domain.md 0a "Money"). Of somebody with two participations in the
 * month the first has its own rounding and the last the rest, so that the sum is the person's. A day without a rate is left out:
 * `daysWithoutRate` names it and the draft is refused.
 */
export function duesOf(days: readonly RecordedDay[], terms: Terms): Due[] {
  const rated = days.flatMap((day) => ratedDay(day, terms) ?? []).sort(byDay);
  const months = Map.groupBy(rated, ({ date, personId }) => `${monthOf(date)}/${personId}`);
  return [...months.values()].flatMap((month) => {
    const people = [...Map.groupBy(month, ({ participationId }) => participationId)];
    const before = { rate: 0, refund: 0 };
    return people.map(([participationId, own]): Due => {
      const was = { ...before };
      before.rate += sumOf(own, ({ minutes, rateGrosz }) => minutes * rateGrosz);
      before.refund += sumOf(own, ({ minutes, minimumGrosz, sharePercent }) => minutes * minimumGrosz * sharePercent);
      return {
        participationId,
        forMonth: monthOf(own[0]?.date ?? ""),
        minutes: sumOf(own, ({ minutes }) => minutes),
        amountGrosz: roundHalfUp(before.rate, MINUTES_IN_AN_HOUR) - roundHalfUp(was.rate, MINUTES_IN_AN_HOUR),
        refundGrosz: refundOf(before.refund) - refundOf(was.refund),
        parts: partsOf(own),
      };
    });
  });
}

/** Days with payable minutes for which no rate is known, in order, each once (R22). */
export const daysWithoutRate = (days: readonly RecordedDay[], terms: Terms): IsoDate[] =>
  [
    ...new Set(
      days
        .filter((day) => payableMinutes(day.status, day.minutes) > 0 && rateOfDay(dayAt(day, terms), terms) === null)
        .map(({ date }) => date),
    ),
  ].sort();

type Rated = RecordedDay & Omit<Part, "from" | "to">;

const dayAt = ({ date, workKindId }: RecordedDay, { centreId }: Terms) => ({ date, workKindId, centreId });
const refundOf = (total: number) => floorGrosze(total, MINUTES_IN_AN_HOUR * PERCENT);
const sumOf = <T>(rows: readonly T[], value: (row: T) => number) => rows.reduce((sum, row) => sum + value(row), 0);
const byDay = (a: Rated, b: Rated) =>
  a.date.localeCompare(b.date) || a.participationId.localeCompare(b.participationId) || a.rateGrosz - b.rateGrosz;

// Only worked minutes pay (R25); without a rate the day is in no amount.
function ratedDay(day: RecordedDay, terms: Terms): Rated | null {
  const minutes = payableMinutes(day.status, day.minutes);
  const rateGrosz = rateOfDay(dayAt(day, terms), terms);
  const minimum = minimumRate(day.date, terms.minimumRates);
  if (minutes === 0 || rateGrosz === null || !minimum) return null;
  return { ...day, minutes, rateGrosz, minimumGrosz: minimum.grosze, sharePercent: onDay(terms.sharePercent, day.date) };
}

/** Days at the same rate, minimum and share as one part, in the order of their first days. */
function partsOf(days: readonly Rated[]): Part[] {
  const same = Map.groupBy(days, ({ rateGrosz, minimumGrosz, sharePercent }) => [rateGrosz, minimumGrosz, sharePercent].join("/"));
  return [...same.values()].flatMap((some) => {
    const [first] = some;
    if (!first) return [];
    const { rateGrosz, minimumGrosz, sharePercent, date: from } = first;
    return { from, to: some.at(-1)?.date ?? from, minutes: sumOf(some, ({ minutes }) => minutes), rateGrosz, minimumGrosz, sharePercent };
  });
}
