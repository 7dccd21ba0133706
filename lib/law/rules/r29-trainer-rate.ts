import type { IsoDate } from "#lib/platform/calendar.ts";
import { parameter } from "../parameters.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

export const R29_TRAINER_RATE: Ruling = {
  code: "R29_TRAINER_RATE",
  severity: "warning",
  short: "trener ponad {limit}",
  what: "Stawka trenera przekracza limit: {rate} za godzinę.",
  why: "Źródło: Fundusz Pracy. Kwotę wydatków ustala się, przyjmując najwyżej {limit} za godzinę pracy trenera z {size}-osobową grupą.",
  fix: "Obniż stawkę, wskaż inne źródło nadwyżki albo uzasadnij.",
  basis: "art. 62c ust. 3 {u04}",
};

const MINUTES_IN_AN_HOUR = 60;

/**
 * R29: an hour of a trainer with a group counts with at most 70 zł; it bites only where Labour Fund money pays (domain.md 0a).
 *
 * @param facts.amountGrosze paid for `minutes` of the trainer's work
 */
export function trainerRate(facts: { on: IsoDate; amountGrosze: number; minutes: number; paidByLabourFund: boolean }): Verdict | null {
  const { on, amountGrosze, minutes, paidByLabourFund } = facts;
  const limit = parameter("trainerRateMaxGrosze", on);
  // Rounded up, so that the rate that is told is above the limit whenever the amount is.
  const rate = Math.ceil((amountGrosze * MINUTES_IN_AN_HOUR) / minutes);
  if (!paidByLabourFund || rate <= limit) return null;
  return verdictOf(R29_TRAINER_RATE, {
    on,
    facts: { rate: { grosze: rate }, limit: { grosze: limit }, size: parameter("trainerGroupSize", on) },
  });
}
