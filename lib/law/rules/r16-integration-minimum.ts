import { type DateRange, daysOfWeekIn, fullWeeks, type IsoWeek } from "#lib/platform/calendar.ts";
import { parameter } from "../parameters.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

const DAYS_IN_A_WEEK = 7;
const MINUTES_IN_AN_HOUR = 60;

export const R16_PLAN_BELOW_MINIMUM: Ruling = {
  code: "R16_PLAN_BELOW_MINIMUM",
  severity: "blocked",
  short: "plan poniżej {minimum} tygodniowo",
  what: "Nie można zatwierdzić planu bloku Integracja. Edycja: {edition}.",
  why: "Plan: {planned}. Pełne tygodnie w okresie edycji: {fullWeeks}. Średnio: {average} tygodniowo. Wymagane: co najmniej {minimum} tygodniowo.",
  fix: "Dodaj do planu co najmniej {lacking}.",
  basis: "art. 62a ust. 5 {u04}",
};

/**
 * Whole minutes of a week's minimum: ten hours of as many minutes as the labour office counts for one (Q4).
 *
 * @param hourMinutes the setting `integrationHourMinutes` on the first day; an hour by the clock while nobody has set it
 */
export const weeklyMinimum = (edition: DateRange, hourMinutes = parameter("integrationHourMinutes", edition.from)): number =>
  (parameter("integrationWeeklyMinutesMin", edition.from) * hourMinutes) / MINUTES_IN_AN_HOUR;

/** Whole minutes that a week of the edition asks for: days/7 of the weekly minimum, rounded up; 0 outside the edition. */
export function integrationMinimumOf(week: IsoWeek, edition: DateRange, hourMinutes?: number): number {
  const days = daysOfWeekIn(week, edition);
  return days === 0 ? 0 : Math.ceil((weeklyMinimum(edition, hourMinutes) * days) / DAYS_IN_A_WEEK);
}

/**
 * R16: integration of at least ten hours a week (art. 62a(5)), tested when the plan is approved: the planned minutes of the
 * whole edition, those in partial weeks included, divided by the full Monday–Sunday weeks (domain.md 0a).
 */
export function planMinimum(facts: { edition: DateRange; plannedMinutes: number; hourMinutes?: number | undefined }): Verdict | null {
  const { edition, plannedMinutes: planned, hourMinutes } = facts;
  const minimum = weeklyMinimum(edition, hourMinutes);
  const weeks = fullWeeks(edition).length;
  const lacking = weeks * minimum - planned;
  if (lacking <= 0) return null;
  return verdictOf(R16_PLAN_BELOW_MINIMUM, {
    on: edition.from,
    facts: {
      planned: { minutes: planned },
      fullWeeks: weeks,
      average: { minutes: Math.floor(planned / weeks) },
      minimum: { minutes: minimum },
      lacking: { minutes: lacking },
    },
  });
}
