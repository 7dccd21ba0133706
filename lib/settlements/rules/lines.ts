import type { OnDay } from "#lib/agreements/rules/annexes.ts";
import { benefit, type RatedMinutes } from "#lib/law/benefit.ts";
import { payableMinutes } from "#lib/law/rules/r25-no-work-no-pay.ts";
import { type IsoDate, type IsoMonth, monthOf } from "#lib/platform/calendar.ts";
import { type Rates, ratedDay, rateOfDay } from "#lib/settlements/rules/cost.ts";
import type { WorkStatus } from "#prisma/generated/client/enums.ts";

/** A day of work as the record has it, of whatever status; who is a participation, and the person behind it. */
export type RecordedDay = {
  readonly participationId: string;
  readonly personId: string;
  readonly date: IsoDate;
  readonly status: WorkStatus;
  readonly minutes: number;
  readonly workKindId: string | null;
};

/** Days in a row at one rate, one minimum and one share: "40 godz. × 8,10 zł". */
export type Part = RatedMinutes & { readonly from: IsoDate; readonly to: IsoDate };

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
  const rated = payable(days, terms)
    .flatMap((day) => ratedDay(day, terms, terms.sharePercent) ?? [])
    .sort(byDay);
  const months = Map.groupBy(rated, ({ date, personId }) => `${monthOf(date)}/${personId}`);
  return [...months.values()].flatMap((month) => {
    const people = [...Map.groupBy(month, ({ participationId }) => participationId)];
    const upTo = (count: number) => benefit(people.slice(0, count).flatMap(([, own]) => own));
    return people.map(([participationId, own], i): Due => {
      const [before, after] = [upTo(i), upTo(i + 1)];
      return {
        participationId,
        forMonth: monthOf(own[0]?.date ?? ""),
        minutes: after.minutes - before.minutes,
        amountGrosz: after.amountGrosz - before.amountGrosz,
        refundGrosz: after.refundGrosz - before.refundGrosz,
        parts: partsOf(own),
      };
    });
  });
}

/** Days with payable minutes for which no rate is known, in order, each once (R22). */
export const daysWithoutRate = (days: readonly RecordedDay[], terms: Terms): IsoDate[] =>
  [
    ...new Set(
      payable(days, terms)
        .filter((day) => rateOfDay(day, terms) === null)
        .map(({ date }) => date),
    ),
  ].sort();

/** Only worked minutes pay (R25). */
const payable = (days: readonly RecordedDay[], { centreId }: Terms) =>
  days.map((day) => ({ ...day, centreId, minutes: payableMinutes(day.status, day.minutes) })).filter(({ minutes }) => minutes > 0);

type Rated = RecordedDay & RatedMinutes;

const sumOf = <T>(rows: readonly T[], value: (row: T) => number) => rows.reduce((sum, row) => sum + value(row), 0);
const byDay = (a: Rated, b: Rated) =>
  a.date.localeCompare(b.date) || a.participationId.localeCompare(b.participationId) || a.rateGrosz - b.rateGrosz;

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
