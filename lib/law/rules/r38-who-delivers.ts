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

/** R38, model A: on the first day the agreement between the labour office and the centre is in force (art. 62a(6)–(7), domain.md 0a on R21). */
export const whoDelivers = (facts: { on: IsoDate; agreementInForce: boolean }): Verdict | null =>
  facts.agreementInForce
    ? null
    : verdictOf(R38_WHO_DELIVERS, { on: facts.on, facts: { lacking: "obowiązujące porozumienie PAI" }, missing: true, filledBy: "PUP" });
