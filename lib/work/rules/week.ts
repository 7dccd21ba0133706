import {
  addWeeks,
  contains,
  type DateRange,
  type IsoDate,
  type IsoMonth,
  type IsoWeek,
  isIsoWeek,
  isoWeekOf,
  monthOf,
  weekDays,
  weekdayIndex,
} from "#lib/platform/calendar.ts";

const SATURDAY = 5;

/** The week that an address asks for; without one, or outside the edition, the nearest week to today that the edition touches. */
export function weekShown(asked: string | undefined, edition: DateRange, today: IsoDate): IsoWeek {
  const first = isoWeekOf(edition.from);
  const last = isoWeekOf(edition.to);
  const wanted = asked !== undefined && isIsoWeek(asked) ? asked : isoWeekOf(today);
  if (wanted < first) return first;
  if (wanted > last) return last;
  return wanted;
}

/** The weeks before and after, where the edition still touches them. */
export function neighbours(week: IsoWeek, edition: DateRange): { previous: IsoWeek | null; next: IsoWeek | null } {
  const inside = (other: IsoWeek) => isoWeekOf(edition.from) <= other && other <= isoWeekOf(edition.to);
  const [previous, next] = [addWeeks(week, -1), addWeeks(week, 1)];
  return { previous: inside(previous) ? previous : null, next: inside(next) ? next : null };
}

/** The months of the week's days that lie in the edition: one, or two when the week crosses a month's end. */
export const monthsOf = (week: IsoWeek, edition: DateRange): IsoMonth[] => [
  ...new Set(
    weekDays(week)
      .filter((day) => contains(edition, day))
      .map(monthOf),
  ),
];

/** Monday to Friday, with the weekend when it is asked for or has hours in it. */
export const daysShown = (days: readonly IsoDate[], weekend: boolean): IsoDate[] =>
  weekend ? [...days] : days.filter((day) => weekdayIndex(day) < SATURDAY);
