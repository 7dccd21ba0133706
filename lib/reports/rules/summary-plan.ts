import { parameter } from "#lib/law/parameters.ts";
import { DAYS_IN_A_MONTH, type DateRange, monthRange, monthsAndDays, weeksTouched } from "#lib/platform/calendar.ts";
import type { CentreOfSummary, EditionOfSummary, FormOfSummary } from "./summary-records.ts";

/** The days of an edition; where only months are known, from the first day of the first to the last of the last. */
export function periodOf({ startsOn, endsOn, plannedFrom, plannedTo }: EditionOfSummary): DateRange {
  return { from: startsOn ?? monthRange(plannedFrom).from, to: endsOn ?? monthRange(plannedTo).to };
}

/**
 * Minutes of community work planned for one person: the agreement's month for every month of the edition (R15), but not
 * more than ten hours for every week it touches (R14). Two months of forty hours are eighty hours.
 */
export function activationPlanMinutes(period: DateRange, agreement: CentreOfSummary["agreement"]): number {
  const monthly = agreement?.monthlyCapMinutes ?? parameter("psuMonthlyMinutesDefault", period.from);
  const { months, days } = monthsAndDays(period.from, period.to);
  const byMonths = months * monthly + Math.floor((days * monthly) / DAYS_IN_A_MONTH);
  return Math.min(byMonths, weeksTouched(period).length * parameter("psuWeeklyMinutesMax", period.from));
}

/** The same for all places of the centres the reader sees. */
export const activationPlanTotal = (period: DateRange, centres: readonly CentreOfSummary[]): number =>
  centres.reduce((sum, centre) => sum + centre.capacity * activationPlanMinutes(period, centre.agreement), 0);

/** Minutes of one form planned for one person. */
export const formPlanMinutes = ({ sessionCount, sessionMinutes }: Pick<FormOfSummary, "sessionCount" | "sessionMinutes">): number =>
  sessionCount * sessionMinutes;

/** Planned places of the centres the reader sees. */
export const plannedPeople = (centres: readonly CentreOfSummary[]): number => centres.reduce((sum, { capacity }) => sum + capacity, 0);
