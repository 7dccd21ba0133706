import { addMonths, type IsoDate, type IsoMonth } from "#lib/platform/calendar.ts";
import { parameter } from "../parameters.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

export const R32_CLAIM_AGE: Ruling = {
  code: "R32_CLAIM_AGE",
  severity: "warning",
  short: "wniosek: mija {warned} miesięcy",
  what: "Nie złożono wniosku o refundację za {month}.",
  why: "Od wymagalności mija {warned} miesięcy. Roszczenia pracodawców przedawniają się po {lapse} miesiącach; czy przepis dotyczy gmin, nie jest pewne.",
  fix: "Złóż wniosek do {date} albo uzgodnij stanowisko z urzędem pracy.",
  basis: "art. 76 ust. 4 {u04}",
};

/**
 * R32: a refund that nobody has claimed for ten months may lapse after twelve (art. 76(4), open whether for gminas).
 *
 * @param facts.dueOn day from which the refund of the month could be claimed
 * @param facts.claimedOn null while no claim was made
 */
export function claimAge(facts: { today: IsoDate; month: IsoMonth; dueOn: IsoDate; claimedOn: IsoDate | null }): Verdict | null {
  const { today, month, dueOn, claimedOn } = facts;
  const warned = parameter("claimWarningMonths", dueOn);
  if (claimedOn !== null || today < addMonths(dueOn, warned)) return null;
  const lapse = parameter("claimLapseMonths", dueOn);
  return verdictOf(R32_CLAIM_AGE, { on: today, facts: { month: { month }, warned, lapse, date: { date: addMonths(dueOn, lapse) } } });
}
