import type { IsoDate } from "#lib/platform/calendar.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

export const R38_WHO_DELIVERS: Ruling = {
  code: "R38_WHO_DELIVERS",
  severity: "blocked",
  short: "nie wskazano realizatora",
  what: "Nie można rozpocząć edycji: {edition}.",
  why: "Brak porozumienia PAI z ośrodkiem. Bez niego potrzebne są: umowa z organizacją zawarta po otwartym konkursie ofert i porozumienie o współpracy z ośrodkiem. Brakuje: {lacking}.",
  fix: "Wskaż obowiązujące porozumienie PAI albo oba pozostałe dokumenty.",
  basis: "art. 62a ust. 3, 6, 7 i 9–12 {u04}",
};

/**
 * R38: on the first day somebody must be there to deliver the integration block. Model A: the agreement between the labour office and
 * the centre is in force (art. 62a(6)–(7)). Model B: the contract with an organisation and the cooperation agreement with the centre
 * both are (art. 62a(9)–(12)). The verdict says which of the papers lacks (domain.md 0a on R21).
 */
export function whoDelivers(facts: {
  on: IsoDate;
  paiInForce: boolean;
  contractInForce: boolean;
  cooperationInForce: boolean;
}): Verdict | null {
  const { on, paiInForce, contractInForce, cooperationInForce } = facts;
  if (paiInForce || (contractInForce && cooperationInForce)) return null;
  const lacking = contractInForce
    ? "obowiązujące porozumienie o współpracy"
    : cooperationInForce
      ? "obowiązująca umowa z organizacją"
      : "obowiązujące porozumienie PAI";
  return verdictOf(R38_WHO_DELIVERS, { on, facts: { lacking }, missing: true, filledBy: "PUP" });
}
