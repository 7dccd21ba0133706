import type { IsoDate } from "#lib/platform/calendar.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

export const R42_SAFETY_BRIEFING: Ruling = {
  code: "R42_SAFETY_BRIEFING",
  severity: "warning",
  short: "brak zapoznania z BHP",
  what: "Brak daty zapoznania z BHP i porządkiem. Osoba: {person}. Miejsce: {place}.",
  why: "Pierwszy dzień prac: {firstDay}. Organizator zapoznaje z przepisami BHP i poucza o porządku i dyscyplinie.",
  fix: "Wpisz datę i dołącz podpisane oświadczenie (D19) albo wyjaśnij brak.",
  basis: "§ 4 ust. 1 i 4 {rpsu}",
};

/** R42: by the first day of the works the host instructs on safety and order (REG17 §4(1), (4)); a warning (domain.md 0a). The same day is in time. */
export const safetyBriefing = (facts: { firstDay: IsoDate; briefedOn: IsoDate | null }): Verdict | null =>
  facts.briefedOn !== null && facts.briefedOn <= facts.firstDay
    ? null
    : verdictOf(R42_SAFETY_BRIEFING, {
        on: facts.firstDay,
        worksBegunOn: facts.firstDay,
        facts: { firstDay: { date: facts.firstDay } },
        missing: true,
        filledBy: "OPS",
      });
