/**
 * The calendar reckoned a second time, on day numbers and a table of month lengths, so that the properties of the rules are not
 * tested with the functions that the rules are made of.
 */

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MS_IN_A_DAY = 86_400_000;

type Parts = { year: number; month: number; day: number };

const partsOf = (date: string): Parts => {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return { year, month, day };
};
const textOf = ({ year, month, day }: Parts): string => `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
export const monthLength = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0));

/** Days since 1970-01-01, which was a Thursday. */
export const dayNumber = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / MS_IN_A_DAY);
/** Number of the Monday-to-Sunday week; two days share it when they share the week. */
export const weekNumber = (date: string): number => Math.floor((dayNumber(date) + 3) / 7);

/** The day after, by the table of month lengths. */
export function nextDay(date: string): string {
  const { year, month, day } = partsOf(date);
  if (day < monthLength(year, month)) return textOf({ year, month, day: day + 1 });
  return month < 12 ? textOf({ year, month: month + 1, day: 1 }) : textOf({ year: year + 1, month: 1, day: 1 });
}

/** The same day some months on, or the last of a month that is too short for it. */
export function monthsOn(date: string, months: number): string {
  const from = partsOf(date);
  const counted = from.year * 12 + from.month - 1 + months;
  const year = Math.floor(counted / 12);
  const month = (counted % 12) + 1;
  return textOf({ year, month, day: Math.min(from.day, monthLength(year, month)) });
}

/** Settled length of a period in days of a thirty-day month: whole calendar months, then single days (domain.md 0a, "Six months"). */
export function settledDays(from: string, to: string): number {
  const after = nextDay(to);
  let months = 0;
  while (monthsOn(from, months + 1) <= after) months += 1;
  return months * 30 + dayNumber(after) - dayNumber(monthsOn(from, months));
}
