import { type DateRange, daysOfWeekIn, fullWeeks, type IsoWeek, overlap, weekRange } from "#lib/platform/calendar.ts";
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

export const R16_WEEK_BELOW_MINIMUM: Ruling = {
  code: "R16_WEEK_BELOW_MINIMUM",
  severity: "warning",
  short: "mało zajęć w tygodniu",
  what: "Tydzień {week}: za mało godzin zajęć. Grupa: {group}.",
  why: ({ facts }) =>
    facts.days === DAYS_IN_A_WEEK
      ? "Zajęcia: {minutes}. Wymagane: co najmniej {minimum}."
      : "Zajęcia: {minutes}. Wymagane: co najmniej {minimum} (niepełny tydzień: {proRata}, licząc dni edycji w tym tygodniu).",
  fix: "Dodaj zajęcia w tym tygodniu albo podaj powód, np. „święto”.",
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

/** R16: one week of classes, planned or held; a partial week asks for days/7 and public holidays reduce nothing (domain.md 0a). */
export function weekMinimum(facts: { edition: DateRange; week: IsoWeek; minutes: number; hourMinutes?: number }): Verdict | null {
  const { edition, week, minutes, hourMinutes } = facts;
  const proRata = integrationMinimumOf(week, edition, hourMinutes);
  if (minutes >= proRata) return null;
  return verdictOf(R16_WEEK_BELOW_MINIMUM, {
    on: overlap(weekRange(week), edition)?.from ?? edition.from,
    facts: {
      week: { week, within: edition },
      minutes: { minutes },
      minimum: { minutes: weeklyMinimum(edition, hourMinutes) },
      proRata: { minutes: proRata },
      days: daysOfWeekIn(week, edition),
    },
  });
}
