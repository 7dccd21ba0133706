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

/**
 * R29: the trainer's hour counts with at most 70 zł; it bites only where Labour Fund money pays (domain.md 0a).
 *
 * @param facts.rateGrosze per hour of a trainer with a group
 * @param facts.paidByLabourFund whether a source of money of the agreement is the Labour Fund
 */
export function trainerRate(facts: { on: IsoDate; rateGrosze: number; paidByLabourFund: boolean }): Verdict | null {
  const { on, rateGrosze, paidByLabourFund } = facts;
  const limit = parameter("trainerRateMaxGrosze", on);
  if (!paidByLabourFund || rateGrosze <= limit) return null;
  return verdictOf(R29_TRAINER_RATE, {
    on,
    facts: { rate: { grosze: rateGrosze }, limit: { grosze: limit }, size: parameter("trainerGroupSize", on) },
  });
}
