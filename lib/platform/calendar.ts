import { utc } from "@date-fns/utc";
import { addDays as plusDays } from "date-fns/addDays";
import { addMonths as plusMonths } from "date-fns/addMonths";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { differenceInCalendarMonths } from "date-fns/differenceInCalendarMonths";
import { eachMonthOfInterval } from "date-fns/eachMonthOfInterval";
import { endOfMonth } from "date-fns/endOfMonth";
import { format } from "date-fns/format";
import { getISODay } from "date-fns/getISODay";
import { isValid } from "date-fns/isValid";
import { parseISO } from "date-fns/parseISO";
import { startOfISOWeek } from "date-fns/startOfISOWeek";

/** A calendar day, `YYYY-MM-DD`. Compares correctly as text. */
export type IsoDate = string;
/** An ISO week, Monday to Sunday, `YYYY-Www`. */
export type IsoWeek = string;
/** A calendar month, `YYYY-MM`. */
export type IsoMonth = string;
/** Both days belong to the range. */
export type DateRange = { from: IsoDate; to: IsoDate };
/** Whole calendar months and the days left over. */
export type MonthsAndDays = { months: number; days: number };

/** Thirty days make a month when the leftovers of several periods are added (domain.md 0a, "Six months"). */
export const DAYS_IN_A_MONTH = 30;

// Everything is reckoned in UTC, so that the machine's time zone never moves a day.
const read = (date: string) => parseISO(date, { in: utc });
const write = (date: Date): IsoDate => date.toISOString().slice(0, 10);

/** A day that exists: `2020-02-29` does, `2019-02-29` does not. */
export const isIsoDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && isValid(read(text));
export const isIsoMonth = (text: string): boolean => /^\d{4}-\d{2}$/.test(text) && isIsoDate(`${text}-01`);
/** A week of an address: `2020-W53` exists, `2019-W53` does not. */
export const isIsoWeek = (text: string): boolean =>
  /^\d{4}-W\d{2}$/.test(text) && isValid(read(`${text}-1`)) && isoWeekOf(write(read(`${text}-1`))) === text;

export const addDays = (date: IsoDate, days: number): IsoDate => write(plusDays(read(date), days));
/** The same day some months on, clamped to the month's last day: 31 August + 1 = 30 September. */
export const addMonths = (date: IsoDate, months: number): IsoDate => write(plusMonths(read(date), months));
/** Days from the first to the last, both counted; 0 when the last is before the first. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => Math.max(0, differenceInCalendarDays(read(to), read(from)) + 1);
/** Every day of the range in order. */
export const daysOf = ({ from, to }: DateRange): IsoDate[] => Array.from({ length: daysBetween(from, to) }, (_, i) => addDays(from, i));

/** 2018-05-24 → `2018-W21`; at the turn of the year the week may belong to the other one. */
export const isoWeekOf = (date: IsoDate): IsoWeek => format(read(date), "RRRR-'W'II");
/** The Monday of the week in which the day falls. */
export const weekStart = (date: IsoDate): IsoDate => write(startOfISOWeek(read(date)));
/** The seven days of the week, Monday first. */
export const weekDays = (week: IsoWeek): IsoDate[] => daysOf(weekRange(week));
/** Monday to Sunday. */
export function weekRange(week: IsoWeek): DateRange {
  const from = write(read(`${week}-1`));
  return { from, to: addDays(from, 6) };
}
export const addWeeks = (week: IsoWeek, weeks: number): IsoWeek => isoWeekOf(addDays(weekRange(week).from, 7 * weeks));
/** Every week that has at least one day in the range. */
export function weeksTouched(range: DateRange): IsoWeek[] {
  const days = daysBetween(weekStart(range.from), range.to);
  return Array.from({ length: Math.ceil(days / 7) }, (_, i) => isoWeekOf(addDays(range.from, 7 * i)));
}
/** The weeks that lie in the range with all seven days. */
export const fullWeeks = (range: DateRange): IsoWeek[] => weeksTouched(range).filter((week) => daysOfWeekIn(week, range) === 7);
/** How many days of the week lie in the range, 0–7. */
export function daysOfWeekIn(week: IsoWeek, range: DateRange): number {
  const common = overlap(weekRange(week), range);
  return common ? daysBetween(common.from, common.to) : 0;
}

/** 0 Monday … 6 Sunday. */
export const weekdayIndex = (date: IsoDate): number => getISODay(read(date)) - 1;
export const monthOf = (date: IsoDate): IsoMonth => date.slice(0, 7);
export const monthRange = (month: IsoMonth): DateRange => ({ from: `${month}-01`, to: write(endOfMonth(read(`${month}-01`))) });
/** Every month that has at least one day in the range. */
export const monthsTouched = ({ from, to }: DateRange): IsoMonth[] =>
  eachMonthOfInterval({ start: read(from), end: read(to) }).map((month) => monthOf(write(month)));

/** Last day of a cycle: the same day some months on, clamped to the month's end, minus one day (domain.md 0a, R12). */
export const cycleEnd = (start: IsoDate, months = 2): IsoDate => addDays(addMonths(start, months), -1);

/** Length of a period, both days counted: 11 July – 10 September is two months. An empty period is nothing. */
export function monthsAndDays(from: IsoDate, to: IsoDate): MonthsAndDays {
  if (to < from) return { months: 0, days: 0 };
  const dayAfter = addDays(to, 1);
  let months = differenceInCalendarMonths(read(dayAfter), read(from));
  if (addMonths(from, months) > dayAfter) months -= 1;
  return { months, days: daysBetween(addMonths(from, months), dayAfter) - 1 };
}

/** Adds periods; thirty days of the leftovers make a month. */
export const sumMonthsAndDays = (periods: readonly MonthsAndDays[]): MonthsAndDays =>
  fromDays(periods.reduce((sum, period) => sum + inDays(period), 0));
/** What is left of a limit after a period, never below nothing. */
export const monthsAndDaysLeft = (limit: MonthsAndDays, used: MonthsAndDays): MonthsAndDays =>
  fromDays(Math.max(0, inDays(limit) - inDays(used)));
/** Below 0, 0 or above 0, as a sort comparator. */
export const compareMonthsAndDays = (a: MonthsAndDays, b: MonthsAndDays): number => inDays(a) - inDays(b);

const inDays = ({ months, days }: MonthsAndDays) => months * DAYS_IN_A_MONTH + days;
const fromDays = (days: number): MonthsAndDays => ({ months: Math.floor(days / DAYS_IN_A_MONTH), days: days % DAYS_IN_A_MONTH });

/** Whether the day lies in the range, its first and its last day included. */
export const contains = (range: DateRange, date: IsoDate): boolean => range.from <= date && date <= range.to;
/** The days that two ranges share, or null. */
export function overlap(a: DateRange, b: DateRange): DateRange | null {
  const from = contains(a, b.from) ? b.from : a.from;
  const to = contains(a, b.to) ? b.to : a.to;
  return contains(b, from) && from <= to ? { from, to } : null;
}
