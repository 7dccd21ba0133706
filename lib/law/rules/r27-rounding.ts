import type { IsoDate } from "#lib/platform/calendar.ts";
import { parameter } from "../parameters.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

export const R27_ROUNDING: Ruling = {
  code: "R27_ROUNDING",
  severity: "information",
  short: "zaokrąglono do 10 groszy",
  what: "Stawkę po waloryzacji zaokrąglono w górę: {rate}.",
  why: "Kwota przed zaokrągleniem: {amount}. Świadczenia finansowane z Funduszu Pracy zaokrągla się w górę do 10 groszy.",
  fix: "Kwot wypłat gminy nie zaokrąglono. Sposób zaokrąglania ustala księgowość.",
  basis: "art. 81 {u04}",
};

/** R27: a rate after indexation, rounded up to whole tens of grosze (art. 81). Never used for what a gmina pays out (Q7). */
export function roundedRate(on: IsoDate, grosze: number): number {
  const step = parameter("rateRoundingGrosze", on);
  return Math.ceil(grosze / step) * step;
}

/** R27: says that a rate was rounded, where it was. `grosze`: the amount before. */
export function rounding(on: IsoDate, grosze: number): Verdict | null {
  const rate = roundedRate(on, grosze);
  return rate === grosze ? null : verdictOf(R27_ROUNDING, { on, facts: { rate: { grosze: rate }, amount: { grosze } } });
}
