import type { IsoDate, IsoMonth } from "#lib/platform/calendar.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

export const R24_NO_REFUND: Ruling = {
  code: "R24_NO_REFUND",
  severity: "information",
  short: "bez refundacji",
  what: ({ facts }) => `Wniosku o refundację się nie składa.${facts.month ? " Miesiąc: {month}." : ""}`,
  why: "Porozumienie nr {number}: świadczenia w całości z budżetu gminy.",
  fix: "Zakończ rozliczenie po wypłacie. Jeżeli udział ma być inny, zmień porozumienie aneksem.",
  basis: "art. 73a ust. 5a {u04}",
};

/**
 * R24: the gmina may bear the benefit wholly; there is then no claim, and a settlement is finished when paid (domain.md 0a).
 *
 * @param facts.number of the community work agreement
 * @param facts.month of a settlement; left out where the agreement itself is looked at
 */
export const noRefund = (facts: { on: IsoDate; number: string; sharePercent: number; month?: IsoMonth }): Verdict | null =>
  facts.sharePercent > 0
    ? null
    : verdictOf(R24_NO_REFUND, {
        on: facts.on,
        facts: { number: facts.number, ...(facts.month ? { month: { month: facts.month } } : {}) },
      });
