import type { IsoDate } from "#lib/platform/calendar.ts";
import { regimeOn } from "../regimes.ts";
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
