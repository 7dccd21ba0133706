import type { IsoDate } from "#lib/platform/calendar.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

export const P_DECLARATION_EXCEEDED: Ruling = {
  code: "P_DECLARATION_EXCEEDED",
  severity: "warning",
  short: "ponad deklarację gminy",
  what: "Więcej miejsc niż w deklaracji gminy: {municipality}.",
  why: "Zadeklarowano na lata {years}: {declared}. Razem z tą edycją: {total}.",
  fix: "Zmniejsz liczbę miejsc, wpisz nową deklarację albo podaj powód.",
  basis: "Zasada aplikacji",
};

/**
 * Exceeding what the gmina has declared for its years warns (domain.md 0a "Deadlines").
 *
 * @param facts.declared headcount of the declaration that covers the edition
 * @param facts.used places of the gmina in other editions of those years that were not called off
 * @param facts.added places of the gmina in this edition
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
