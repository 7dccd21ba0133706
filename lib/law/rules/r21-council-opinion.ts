import type { IsoDate } from "#lib/platform/calendar.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

export const R21_NO_COUNCIL_OPINION: Ruling = {
  code: "R21_NO_COUNCIL_OPINION",
  severity: "blocked",
  short: "brak opinii rady",
  what: "Nie można rozpocząć edycji: {edition}.",
  why: "Brak opinii powiatowej rady rynku pracy o programie: {programme}. PAI realizuje się po zaopiniowaniu.",
  fix: "Wpisz datę, numer i wynik opinii (pozytywna albo negatywna) i dołącz skan.",
  basis: "art. 62a ust. 3 i art. 22 ust. 7 pkt 3 {u04}",
};

export const R21_NEGATIVE_OPINION: Ruling = {
  code: "R21_NEGATIVE_OPINION",
  severity: "warning",
  short: "opinia negatywna",
  what: "Opinia rady jest negatywna. Program: {programme}.",
  why: "Opinia nr {number} z dnia {date}: negatywna. Przepis wymaga opinii, nie zgody.",
  fix: "Uzasadnij rozpoczęcie mimo opinii albo odwołaj edycję.",
  basis: "art. 62a ust. 3 i art. 22 ust. 7 pkt 3 {u04}",
};

/**
 * R21: the county labour market council gives its opinion before the programme is carried out (art. 62a(3)); asked at the
 * first take-up, and an opinion of the same day is in time (domain.md 0a). It is an opinion, not a consent.
 */
export function councilOpinion(facts: {
  /** Day of the take-up. */
  on: IsoDate;
  opinion: { number: string; givenOn: IsoDate; positive: boolean } | null;
}): Verdict | null {
  const { on, opinion } = facts;
  if (opinion === null || opinion.givenOn > on)
    return verdictOf(R21_NO_COUNCIL_OPINION, { on, facts: {}, ...(opinion ? {} : ({ missing: true, filledBy: "PUP" } as const)) });
  if (opinion.positive) return null;
  return verdictOf(R21_NEGATIVE_OPINION, { on, facts: { number: opinion.number, date: { date: opinion.givenOn } } });
}
