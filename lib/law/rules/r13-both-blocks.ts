import type { IsoDate, IsoWeek } from "#lib/platform/calendar.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

export const R13_BOTH_BLOCKS: Ruling = {
  code: "R13_BOTH_BLOCKS",
  severity: "blocked",
  short: "brak bloku {block}",
  what: "Nie można wystawić skierowania. Osoba: {person}.",
  why: "Brakujący blok: {block}. PAI obejmuje blok Aktywizacja i blok Integracja, realizowane w tym samym okresie.",
  fix: ({ facts }) => (facts.block === "Aktywizacja" ? "Przydziel miejsce prac." : "Przydziel grupę zajęć."),
  basis: "art. 62a ust. 4 i 5 {u04}",
};

export const R13_ONE_BLOCK_WEEK: Ruling = {
  code: "R13_ONE_BLOCK_WEEK",
  severity: "warning",
  short: "godziny w jednym bloku",
  what: "Tydzień {week}: godziny tylko w jednym bloku. Osoba: {person}.",
  why: "Aktywizacja: {activation}. Integracja: {integration}. Uczestnik bierze udział w obu blokach.",
  fix: "Uzupełnij brakujące wpisy albo podaj powód, np. „zajęcia odwołane”.",
  basis: "art. 62a ust. 4 i 5 {u04}",
};

/** R13: a referral carries both blocks (art. 62a(4)–(5)): a work place or kind of works, and a group of classes. */
export function bothBlocks(facts: { on: IsoDate; hasActivation: boolean; hasIntegration: boolean }): Verdict[] {
  const lacking = [facts.hasActivation ? [] : "Aktywizacja", facts.hasIntegration ? [] : "Integracja"].flat();
  return lacking.map((block) => verdictOf(R13_BOTH_BLOCKS, { on: facts.on, facts: { block }, missing: true, filledBy: "PUP" }));
}

/** R13: a week with hours in one block only is asked about; minutes recorded for one person in one week. `on` is a day of that week. */
export function oneBlockWeek(facts: { on: IsoDate; week: IsoWeek; activationMinutes: number; integrationMinutes: number }): Verdict | null {
  const { on, week, activationMinutes: activation, integrationMinutes: integration } = facts;
  if (activation > 0 === integration > 0) return null;
  return verdictOf(R13_ONE_BLOCK_WEEK, {
    on,
    facts: { week: { week }, activation: { minutes: activation }, integration: { minutes: integration } },
  });
}
