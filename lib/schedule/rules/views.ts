import {
  addDays,
  addMonths,
  addWeeks,
  contains,
  type DateRange,
  type IsoDate,
  type IsoWeek,
  isIsoMonth,
  isIsoWeek,
  isoWeekOf,
  monthOf,
  monthRange,
  weeksTouched,
} from "#lib/platform/calendar.ts";

export type ViewKind = "lista" | "tydzien" | "miesiac";
/** A view of the schedule: the weeks it draws, the days that belong to it, and the addresses of its neighbours ("" none). */
export type ScheduleView = {
  readonly kind: ViewKind;
  /** the week or month shown, as it stands in the address; "" in the list */
  readonly at: string;
  readonly weeks: readonly IsoWeek[];
  readonly days: DateRange;
  readonly before: string;
  readonly after: string;
};

/** Today when the edition runs, else its nearest day. */
const nearestDay = (period: DateRange, today: IsoDate): IsoDate =>
  contains(period, today) ? today : today < period.from ? period.from : period.to;

/**
 * What the address asks for. A week or month that is none, or lies outside the edition, gives way to the one nearest to today.
 *
 * @param asked `widok` and `od` of the address
 */
export function viewOf(asked: { widok?: string | undefined; od?: string | undefined }, period: DateRange, today: IsoDate): ScheduleView {
  const near = nearestDay(period, today);
  const { od = "" } = asked;
  if (asked.widok === "tydzien") {
    const weeks = weeksTouched(period);
    const at = isIsoWeek(od) && weeks.includes(od) ? od : isoWeekOf(near);
    const [before, after] = [addWeeks(at, -1), addWeeks(at, 1)].map((week) => (weeks.includes(week) ? week : ""));
    return { kind: "tydzien", at, weeks: [at], days: period, before: before ?? "", after: after ?? "" };
  }
  if (asked.widok === "miesiac") {
    const inside = (month: string) => month >= monthOf(period.from) && month <= monthOf(period.to);
    const at = isIsoMonth(od) && inside(od) ? od : monthOf(near);
    const days = monthRange(at);
    const [before, after] = [monthOf(addDays(days.from, -1)), monthOf(addMonths(days.from, 1))].map((month) =>
      inside(month) ? month : "",
    );
    return { kind: "miesiac", at, weeks: weeksTouched(days), days, before: before ?? "", after: after ?? "" };
  }
  return { kind: "lista", at: "", weeks: weeksTouched(period), days: period, before: "", after: "" };
}
