import { onDay } from "#lib/agreements/rules/annexes.ts";
import { parameter } from "#lib/law/parameters.ts";
import { type DateRange, monthRange, monthsTouched, weeksTouched } from "#lib/platform/calendar.ts";
import type { CentreOfSummary, EditionOfSummary, FormOfSummary } from "./summary-records.ts";

/** The days of an edition; where only months are known, from the first day of the first to the last of the last. */
export function periodOf({ startsOn, endsOn, plannedFrom, plannedTo }: EditionOfSummary): DateRange {
  return { from: startsOn ?? monthRange(plannedFrom).from, to: endsOn ?? monthRange(plannedTo).to };
}

/**
 * Minutes of community work planned for one person: the agreement's month for every month the edition touches (R15), but not
 * more than ten hours for every week it touches; a partial week cuts nothing of them (R14, domain.md 0a "Weeks"). March and
 * April are eighty hours, 11 July to 10 September ninety.
 */
export function activationPlanMinutes(period: DateRange, agreement: CentreOfSummary["agreement"]): number {
  const usual = parameter("psuMonthlyMinutesDefault", period.from);
  const months = monthsTouched(period).map((month) => (agreement ? onDay(agreement.monthlyCapMinutes, monthRange(month).to) : usual));
  const weekly = parameter("psuWeeklyMinutesMax", period.from);
  return Math.min(
    months.reduce((sum, minutes) => sum + minutes, 0),
    weeksTouched(period).length * weekly,
  );
}

/** The same for all places of the centres the reader sees. */
export const activationPlanTotal = (period: DateRange, centres: readonly CentreOfSummary[]): number =>
  centres.reduce((sum, centre) => sum + centre.capacity * activationPlanMinutes(period, centre.agreement), 0);

/** Minutes of one form planned for one person. */
export const formPlanMinutes = ({ sessionCount, sessionMinutes }: Pick<FormOfSummary, "sessionCount" | "sessionMinutes">): number =>
  sessionCount * sessionMinutes;

/** Planned places of the centres the reader sees. */
export const plannedPeople = (centres: readonly CentreOfSummary[]): number => centres.reduce((sum, { capacity }) => sum + capacity, 0);
