import type { IsoDate } from "#lib/platform/calendar.ts";
import { regimeOn } from "../regimes.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import { REGIME_C_SINCE } from "../settings.ts";
import type { Verdict } from "../verdict.ts";

export const R39_ACT_REPEALED: Ruling = {
  code: "R39_ACT_REPEALED",
  severity: "information",
  short: "ustawa z 2004 r. uchylona",
  what: "Ustawa z dnia 20 kwietnia 2004 r. nie obowiązuje od {date}.",
  why: "Zastąpiła ją ustawa z dnia 20 marca 2025 r. Nie znaleziono w niej przepisu, który przejmuje PAI.",
  fix: "Wykonuj porozumienia zawarte wcześniej. Nowe może dopuścić administrator po opinii prawnej (Administracja → Prawo).",
  basis: "art. 435 ust. 1 {u25}",
};

/** R39: since 2025-06-01 the act of 2004 is repealed as a whole (regime C); what is left of the programme is R40's. */
export const actRepealed = (on: IsoDate): Verdict | null =>
  regimeOn(on) === "C" ? verdictOf(R39_ACT_REPEALED, { on, facts: { date: { date: REGIME_C_SINCE } } }) : null;
