import { addDays, type DateRange, daysOf, type IsoDate, weekdayIndex } from "#lib/platform/calendar.ts";
import { isWorkingDay, nextWorkingDay } from "./working-days.ts";

/**
 * The days of a timetable: chosen weekdays (0 Monday) of a period. A day that is a public holiday moves to the day named for it,
 * and is left out where none is named.
 */
export function timetable(period: DateRange, weekdays: readonly number[], moved: Readonly<Record<IsoDate, IsoDate>> = {}): IsoDate[] {
  return daysOf(period)
    .filter((day) => weekdays.includes(weekdayIndex(day)))
    .flatMap((day) => (isWorkingDay(day) ? [day] : (moved[day] ?? [])))
    .sort();
}

/** "09:00" and 300 minutes → "14:00". */
export function endOf(startsAt: string, minutes: number): string {
  const total = Number(startsAt.slice(0, 2)) * 60 + Number(startsAt.slice(3)) + minutes;
  return `${String(Math.floor(total / 60)).padStart(2, "0")}:${String(total % 60).padStart(2, "0")}`;
}

/** An instant of the business clock: the office enters at about two in the afternoon (Warsaw is one or two hours ahead of UTC). */
export const enteredOn = (day: IsoDate): string => `${day}T12:10:00.000Z`;
/** The coordinator looks at a register on the next working day. */
export const approvedOn = (day: IsoDate): string => `${nextWorkingDay(day)}T09:25:00.000Z`;
/** The summary is written about two weeks after the end. */
export const reportedOn = (lastDay: IsoDate): IsoDate => nextWorkingDay(addDays(lastDay, 14));
