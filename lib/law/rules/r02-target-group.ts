import { regimeOn } from "../regimes.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";
import { R1_UNEMPLOYED_STATUS, type RegisterFacts, unemployedStatusRefused } from "./r01-target-group-profile-era.ts";

export const R2_UNEMPLOYED_STATUS: Ruling = { ...R1_UNEMPLOYED_STATUS, code: "R2_UNEMPLOYED_STATUS" };

export const R2_PROFILE_NOT_USED: Ruling = {
  code: "R2_PROFILE_NOT_USED",
  severity: "information",
  short: "profilu nie bierze się pod uwagę",
  what: "Profilu pomocy nie bierze się pod uwagę. Osoba: {person}.",
  why: "Data skierowania: {date}. Profile pomocy zniesiono z dniem 14.06.2019.",
  fix: "Pozostaw pole puste. Wcześniejszy profil jest widoczny w historii osoby.",
  basis: "art. 62a ust. 2 {u04}",
};

/**
 * R2: from 2019-06-14 the referred are unemployed persons, whatever profile they once had (art. 62a(2) as amended).
 * The same holds for old agreements that are performed in regime C (R40). A profile is an information (domain.md 0a).
 */
export function targetGroup({ on, unemployed, profile }: RegisterFacts): Verdict[] {
  const regime = regimeOn(on);
  if (regime !== "B" && regime !== "C") return [];
  const verdicts: Verdict[] = [];
  if (unemployed !== true) verdicts.push(unemployedStatusRefused(R2_UNEMPLOYED_STATUS, on, unemployed));
  if (profile !== null) verdicts.push(verdictOf(R2_PROFILE_NOT_USED, { on, facts: { date: { date: on } } }));
  return verdicts;
}
