import { type IsoDate, isoWeekOf } from "#lib/platform/calendar.ts";
import { parameter } from "../parameters.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

export const R14_WEEKLY_WORK_CAP: Ruling = {
  code: "R14_WEEKLY_WORK_CAP",
  severity: "blocked",
  short: "ponad {limit} w tygodniu",
  what: "Nie można zapisać {minutes} w dniu {date}. Osoba: {person}.",
  why: "Tydzień {week}: już zapisano {saved}, razem byłoby {after}. Limit prac: {limit} w tygodniu, łącznie we wszystkich miejscach.",
  fix: ({ facts }) =>
    `${facts.left === 0 ? "Limit tego tygodnia jest wykorzystany." : "W tym tygodniu można dopisać najwyżej {remaining}."} Jeżeli wcześniejszy wpis jest błędny, popraw go i podaj powód.`,
  basis: "art. 73a ust. 1 {u04}",
};

/** Minutes of work that one ISO week may still take, never below zero. */
export const workLeftInWeek = (on: IsoDate, savedMinutes: number): number =>
  Math.max(0, parameter("psuWeeklyMinutesMax", on) - savedMinutes);

/**
 * R14: community work up to ten hours a week (art. 73a(1)), Monday to Sunday, over all places together; a partial week has
 * the whole ten (domain.md 0a). `savedMinutes`: the person's work already saved in the week of `on`, without the entry being
 * replaced. `addedMinutes`: the entry being saved.
 */
export function weeklyWorkCap(facts: { on: IsoDate; savedMinutes: number; addedMinutes: number }): Verdict | null {
  const { on, savedMinutes: saved, addedMinutes: added } = facts;
  const limit = parameter("psuWeeklyMinutesMax", on);
  if (added <= 0 || saved + added <= limit) return null;
  const left = workLeftInWeek(on, saved);
  return verdictOf(R14_WEEKLY_WORK_CAP, {
    on,
    facts: {
      date: { date: on },
      week: { week: isoWeekOf(on) },
      minutes: { minutes: added },
      saved: { minutes: saved },
      after: { minutes: saved + added },
      limit: { minutes: limit },
      remaining: { minutes: left },
      left,
    },
  });
}
