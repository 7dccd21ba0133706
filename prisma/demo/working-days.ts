import { addDays, type IsoDate, weekdayIndex } from "#lib/platform/calendar.ts";
import { publicHoliday } from "#lib/platform/public-holidays.ts";

const SATURDAY = 5;

export const isWorkingDay = (day: IsoDate): boolean => weekdayIndex(day) < SATURDAY && publicHoliday(day) === null;

/** The first working day after this one. */
export function nextWorkingDay(day: IsoDate): IsoDate {
  const next = addDays(day, 1);
  return isWorkingDay(next) ? next : nextWorkingDay(next);
}
