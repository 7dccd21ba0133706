import { type DateRange, daysOf, type IsoDate, weekdayIndex } from "#lib/platform/calendar.ts";

const SUNDAY = 6;
const MINUTES_OF_A_DAY = 24 * 60;

/** Meetings of one form of support with one group: on which weekdays, from when and how many. Times "HH:MM", minutes whole. */
export type Series = {
  readonly formId: string;
  readonly form: string;
  readonly groupId: string;
  readonly minutes: number;
  /** 0 Monday … 5 Saturday; a Saturday only when it is chosen, a Sunday never */
  readonly weekdays: readonly number[];
  readonly startsAt: string;
  readonly room: string;
  readonly specialistId: string;
  readonly firstDay: IsoDate;
  readonly count: number;
  /** days that somebody took out by hand */
  readonly leftOut: readonly IsoDate[];
};

/** A day that would have been taken. `holiday`: its Polish name; null where it was left out by hand. */
export type SkippedDay = { readonly day: IsoDate; readonly holiday: string | null };

/** The days of a series in order, those it passed over, and how many meetings find no day any more. */
export type SeriesDays = { readonly days: readonly IsoDate[]; readonly skipped: readonly SkippedDay[]; readonly lacking: number };

/**
 * Lays a series over the edition: every chosen weekday from the first day on, until all meetings have a day or the edition is over.
 * Public holidays and Sundays are passed over and push the rest further (issue 4, item 1).
 *
 * @param holidays names of the public holidays of the period by day
 */
export function seriesDays(
  { weekdays, firstDay, count, leftOut }: Pick<Series, "weekdays" | "firstDay" | "count" | "leftOut">,
  edition: DateRange,
  holidays: Readonly<Record<IsoDate, string>>,
): SeriesDays {
  const days: IsoDate[] = [];
  const skipped: SkippedDay[] = [];
  const from = firstDay > edition.from ? firstDay : edition.from;
  for (const day of daysOf({ from, to: edition.to })) {
    if (days.length === count) break;
    const weekday = weekdayIndex(day);
    if (weekday === SUNDAY || !weekdays.includes(weekday)) continue;
    const holiday = holidays[day] ?? null;
    if (holiday !== null || leftOut.includes(day)) skipped.push({ day, holiday });
    else days.push(day);
  }
  return { days, skipped, lacking: count - days.length };
}

/** The time "HH:MM" so many minutes after another; null when the day is over before. */
export function endTime(startsAt: string, minutes: number): string | null {
  const [hour, minute] = startsAt.split(":").map(Number);
  const end = (hour ?? 0) * 60 + (minute ?? 0) + minutes;
  return end < MINUTES_OF_A_DAY ? `${String(Math.floor(end / 60)).padStart(2, "0")}:${String(end % 60).padStart(2, "0")}` : null;
}

/** Minutes from one time "HH:MM" to a later one of the same day; below 0 when it is earlier. */
export function minutesBetween(startsAt: string, endsAt: string): number {
  const [from, to] = [startsAt, endsAt].map((time) => {
    const [hour, minute] = time.split(":").map(Number);
    return (hour ?? 0) * 60 + (minute ?? 0);
  });
  return (to ?? 0) - (from ?? 0);
}
