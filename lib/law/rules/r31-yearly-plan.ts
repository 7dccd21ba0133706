import type { IsoDate } from "#lib/platform/calendar.ts";
import { PARAMETERS, parameter } from "../parameters.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

export const R31_NO_PLAN: Ruling = {
  code: "R31_NO_PLAN",
  severity: "warning",
  short: "brak planu potrzeb",
  what: "Brak planu potrzeb na rok {year}. Gmina: {municipality}.",
  why: "Gmina sporządza plan do 31 stycznia i przesyła go staroście oraz kierownikowi ośrodka. Porozumienie nr {number} dotyczy tego roku.",
  fix: "Wpisz plan i datę przesłania albo wyjaśnij brak.",
  basis: "§ 2 ust. 1 {rpsu}",
};

/** Whether the duty to plan held at the beginning of a year. */
export const plansAreDue = (year: number): boolean => PARAMETERS.planOfNeedsDeadline.some(({ validFrom }) => validFrom <= `${year}-01-01`);

/** Last day for the plan of a year, 31 January of it (R31). @throws RangeError for a year in which no plan was due */
export const planOfNeedsDue = (year: number): IsoDate => `${year}-${parameter("planOfNeedsDeadline", `${year}-01-01`)}`;

/**
 * R31: the municipality makes its plan of needs for community work by 31 January; asked where an agreement on community work
 * covers the year and its deadline has passed.
 */
export function yearlyPlan(facts: {
  today: IsoDate;
  year: number;
  municipality: string;
  /** number of the agreement on community work that covers the year */
  number: string;
  hasPlan: boolean;
}): Verdict | null {
  const { today, year, municipality, number, hasPlan } = facts;
  if (hasPlan || today <= planOfNeedsDue(year)) return null;
  return verdictOf(R31_NO_PLAN, {
    on: today,
    worksBegunOn: `${year}-01-01`,
    facts: { year: String(year), municipality, number },
    missing: true,
  });
}
