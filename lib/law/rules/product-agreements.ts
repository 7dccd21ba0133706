import type { IsoDate } from "#lib/platform/calendar.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

export const P_CONSENTS_MISSING: Ruling = {
  code: "P_CONSENTS_MISSING",
  severity: "blocked",
  short: "brak zgody stron",
  what: "Nie można zarejestrować podpisania: nr {number}.",
  why: "Zgody na tę treść: {count} z 2. Brakuje zgody: {lacking}.",
  fix: "Treść akceptują dyrektor urzędu pracy i dyrektor ośrodka, każdy za swoją instytucję.",
  basis: "Zasada aplikacji",
};

export const P_CONSENT_GIVEN: Ruling = {
  code: "P_CONSENT_GIVEN",
  severity: "blocked",
  short: "zgoda już jest",
  what: "Nie można zaakceptować treści drugi raz.",
  why: "Tę treść zaakceptowano już w imieniu: {institution}.",
  fix: "Zgoda obowiązuje do zmiany treści. Jeżeli treść jest błędna, zwróć ją do poprawy.",
  basis: "Zasada aplikacji",
};

export const P_ANNEX_OUTDATED: Ruling = {
  code: "P_ANNEX_OUTDATED",
  severity: "blocked",
  short: "treść zmieniła się wcześniej",
  what: "Nie można zarejestrować podpisania: aneks nr {number}.",
  why: "Od przygotowania aneksu zmieniono te same części: {lacking}.",
  fix: "Zwróć aneks do poprawy i przygotuj go na treści, która obowiązuje.",
  basis: "Zasada aplikacji",
};

/** A signing is registered when both directors consented to these very words (domain.md 4.1). */
export function consentsMissing(facts: { on: IsoDate; number: string; lacking: readonly string[] }): Verdict | null {
  const { on, number, lacking } = facts;
  if (lacking.length === 0) return null;
  return verdictOf(P_CONSENTS_MISSING, { on, facts: { number, count: 2 - lacking.length, lacking: lacking.join(", ") }, missing: true });
}

/** A side consents to the same words once. */
export const consentGiven = (facts: { on: IsoDate; institution: string; given: boolean }): Verdict | null =>
  facts.given ? verdictOf(P_CONSENT_GIVEN, { on: facts.on, facts: { institution: facts.institution } }) : null;

/** An annex says what was: when that has changed meanwhile, its words no longer fit. `outdated`: names of the parts. */
export const annexOutdated = (facts: { on: IsoDate; number: string; outdated: readonly string[] }): Verdict | null =>
  facts.outdated.length === 0
    ? null
    : verdictOf(P_ANNEX_OUTDATED, { on: facts.on, facts: { number: facts.number, lacking: facts.outdated.join(", ") } });
