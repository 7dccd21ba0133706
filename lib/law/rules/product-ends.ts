import type { IsoDate } from "#lib/platform/calendar.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

export const P_ENTRIES_AFTER_END: Ruling = {
  code: "P_ENTRIES_AFTER_END",
  severity: "blocked",
  short: "wpisy po ostatnim dniu",
  what: "Nie można zakończyć udziału w dniu {lastDay}. Osoba: {person}.",
  why: "Po tym dniu są wpisy. Prace: {work}. Zajęcia: {sessions}.",
  fix: "Ośrodek usuwa te wpisy prac, a przy zajęciach wpisuje „Nie dotyczy”. Jeżeli osoba brała wtedy udział, popraw datę.",
  basis: "Zasada aplikacji",
};

/**
 * The product's own: nothing recorded of a person may lie after the last day, silently left out of every sum. `work`, `sessions`:
 * days with entries, the answer "not applicable" left out.
 */
export function entriesAfterEnd(facts: { lastDay: IsoDate; work: readonly IsoDate[]; sessions: readonly IsoDate[] }): Verdict | null {
  const after = (days: readonly IsoDate[]) => [...new Set(days.filter((day) => day > facts.lastDay))].sort();
  const [work, sessions] = [after(facts.work), after(facts.sessions)];
  if (work.length + sessions.length === 0) return null;
  const printed = (days: readonly IsoDate[]) => (days.length > 0 ? { dates: days } : "brak");
  return verdictOf(P_ENTRIES_AFTER_END, {
    on: facts.lastDay,
    facts: { lastDay: { date: facts.lastDay }, work: printed(work), sessions: printed(sessions) },
    filledBy: "OPS",
  });
}
