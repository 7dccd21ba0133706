import type { IsoDate } from "#lib/platform/calendar.ts";
import { formatRange } from "#lib/platform/polish.ts";
import { REGIMES, regimeOn } from "../regimes.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

export const R3_PROFILES: Ruling = {
  code: "R3_PROFILES",
  severity: "information",
  short: "profil ustala urząd pracy",
  what: "Profil pomocy I, II albo III ustala urząd pracy.",
  why: "PAI jest formą pomocy dla profilu III; profil II jej nie obejmuje.",
  fix: "Ustal profil w systemie urzędu i wpisz go z datą.",
  basis: "art. 33 ust. 2b i 2c {u04}",
};

/** R3: who sets the profile and which of them the programme is for (art. 33(2b)–(2c)); said in regime A only, there are no profiles later. */
export const profiles = (on: IsoDate): Verdict | null => (regimeOn(on) === "A" ? verdictOf(R3_PROFILES, { on, facts: {} }) : null);

/** R3: what is wrong with the day of a profile, as a form says it: profiles were set in regime A alone. Null when nothing is. */
export function profileDayFault(setOn: IsoDate): string | null {
  if (regimeOn(setOn) === "A") return null;
  const [era] = REGIMES.filter(({ regime }) => regime === "A");
  const period = era?.validTo ? formatRange({ from: era.validFrom, to: era.validTo }) : "";
  return `Profile pomocy ustalano w okresie ${period} (art. 33 ust. 2b i 2c ustawy z dnia 20 kwietnia 2004 r.). Podaj dzień z tego okresu.`;
}
