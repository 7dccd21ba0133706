import { addDays, type IsoDate, weekdayIndex } from "#lib/platform/calendar.ts";

/** Public holidays inside the periods of the demo editions (ustawa z dnia 18.01.1951 o dniach wolnych od pracy). */
const PUBLIC_HOLIDAYS: readonly IsoDate[] = [
  ...["2015-11-01", "2015-11-11"],
  ...["2016-03-28", "2016-05-01", "2016-05-03", "2016-05-26"],
  ...["2017-04-17", "2017-05-01", "2017-05-03", "2017-06-15", "2017-08-15"],
  ...["2018-04-02", "2018-05-01", "2018-05-03", "2018-05-31"],
];

export const isPublicHoliday = (day: IsoDate): boolean => PUBLIC_HOLIDAYS.includes(day);
export const isWorkingDay = (day: IsoDate): boolean => weekdayIndex(day) < 5 && !isPublicHoliday(day);
/** The first working day after this one. */
export function nextWorkingDay(day: IsoDate): IsoDate {
  const next = addDays(day, 1);
  return isWorkingDay(next) ? next : nextWorkingDay(next);
}
