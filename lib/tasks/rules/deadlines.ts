import { addDays, daysBetween, type IsoDate, isoWeekOf, weekdayIndex, weekRange } from "#lib/platform/calendar.ts";
import { publicHoliday } from "#lib/platform/public-holidays.ts";

/** Working days for checking, approving and handing on: the application's own threshold, no provision names one. */
export const ANSWER_WORKING_DAYS = 3;

const SATURDAY = 5;
const isWorkingDay = (day: IsoDate) => weekdayIndex(day) < SATURDAY && publicHoliday(day) === null;

/** The last of the working days for an answer, the first being the one after the matter came. */
export function answerDue(since: IsoDate, workingDays = ANSWER_WORKING_DAYS): IsoDate {
  const next = addDays(since, 1);
  const left = isWorkingDay(next) ? workingDays - 1 : workingDays;
  return left === 0 ? next : answerDue(next, left);
}

/** Groups of "Do zrobienia" in their order on the page. */
export const DUE_GROUPS = ["late", "today", "week", "later"] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

/** In which group a deadline falls; the week ends on Sunday. */
export function dueGroup(dueOn: IsoDate, today: IsoDate): DueGroup {
  if (dueOn < today) return "late";
  if (dueOn === today) return "today";
  return dueOn <= weekRange(isoWeekOf(today)).to ? "week" : "later";
}

/** Whole days since the deadline; the day after it is one. */
export const daysLate = (dueOn: IsoDate, today: IsoDate): number => Math.max(0, daysBetween(dueOn, today) - 1);
