import type { IsoDate } from "#lib/platform/calendar.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

export const P_DECLARATION_EXCEEDED: Ruling = {
  code: "P_DECLARATION_EXCEEDED",
  severity: "warning",
  short: "ponad deklarację gminy",
  what: "Więcej osób niż w deklaracji gminy: {municipality}.",
  why: "Zadeklarowano na lata {years}: {declared}. Skierowane razem z tą osobą: {total}.",
  fix: "Wpisz nową deklarację gminy albo podaj powód.",
  basis: "Zasada aplikacji",
};

/**
 * Exceeding what the gmina has declared for its years warns (domain.md 0a "Deadlines").
 *
 * @param facts.declared headcount of the declaration that covers the edition
 * @param facts.used people of the gmina referred in the editions of those years
 * @param facts.added people about to be referred
 */
export function declarationExceeded(facts: {
  on: IsoDate;
  municipality: string;
  fromYear: number;
  toYear: number;
  declared: number;
  used: number;
  added: number;
}): Verdict | null {
  const { on, municipality, fromYear, toYear, declared, used, added } = facts;
  const total = used + added;
  if (total <= declared) return null;
  const years = fromYear === toYear ? `${fromYear}` : `${fromYear}–${toYear}`;
  return verdictOf(P_DECLARATION_EXCEEDED, { on, facts: { municipality, years, declared, total } });
}
