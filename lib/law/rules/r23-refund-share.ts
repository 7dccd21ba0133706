import type { IsoDate } from "#lib/platform/calendar.ts";
import { parameter, parameterSince } from "../parameters.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

export const R23_SHARE_OVER_LIMIT: Ruling = {
  code: "R23_SHARE_OVER_LIMIT",
  severity: "blocked",
  short: "udział ponad {limit}",
  what: "Nie można zapisać udziału refundacji: {share}.",
  why: "Starosta refunduje najwyżej {limit} stawki minimalnej.",
  fix: "Wpisz udział od 0% do {limit}.",
  basis: ({ facts }) => (facts.carers === "yes" ? "art. 73a ust. 5b {u04}" : "art. 73a ust. 5 {u04}"),
};

export const R23_REFUND_OVER_LIMIT: Ruling = {
  code: "R23_REFUND_OVER_LIMIT",
  severity: "blocked",
  short: "refundacja ponad limit",
  what: "Nie można złożyć wniosku o refundację: {amount}.",
  why: "Najwyżej {most}: {parts}. Refunduje się część stawki minimalnej za przepracowane godziny, nie część wypłaty.",
  fix: "Zmniejsz wniosek o {difference}. Tę kwotę pokrywa gmina.",
  basis: ({ facts }) => (facts.carers === "yes" ? "art. 73a ust. 5b {u04}" : "art. 73a ust. 5 {u04}"),
};

/**
 * R23: a claim lies within the share of the minimum rate for the hours worked (art. 73a(5)).
 *
 * @param facts.mostGrosz the refundable part of what was paid, as its lines add up to it
 * @param facts.parts how it comes about: "60% × 8,10 zł × 40 godz. + …"
 */
export function refundClaimed(facts: {
  on: IsoDate;
  claimedGrosz: number;
  mostGrosz: number;
  parts: string;
  carersHelp: boolean;
}): Verdict | null {
  const { on, claimedGrosz, mostGrosz, parts, carersHelp } = facts;
  if (claimedGrosz <= mostGrosz) return null;
  return verdictOf(R23_REFUND_OVER_LIMIT, {
    on,
    facts: {
      ...{ amount: { grosze: claimedGrosz }, most: { grosze: mostGrosz }, parts, carers: carersHelp ? "yes" : "no" },
      difference: { grosze: claimedGrosz - mostGrosz },
    },
  });
}

/**
 * R23: the most that an agreement may let the starosta refund, in whole percent of the minimum rate: 60, and 100 only for
 * household help to carers of disabled persons, where a provision for it is known on the day (art. 73a(5), (5b)).
 */
export const refundShareMax = (on: IsoDate, carersHelp: boolean): number =>
  parameter(
    carersHelp && parameterSince("refundSharePercentMaxCarers") <= on ? "refundSharePercentMaxCarers" : "refundSharePercentMax",
    on,
  );

/**
 * R23: the share of an agreement lies between nothing and the most; asked when a share is written.
 *
 * @param facts.on signing date of the agreement or first day of the annex
 * @param facts.sharePercent as typed; 0 means that the gmina bears all (R24)
 * @param facts.carersHelp whether the agreement is for the kind of work "pomoc domowa dla opiekunów osób niepełnosprawnych"
 */
export function refundShare(facts: { on: IsoDate; sharePercent: number; carersHelp: boolean }): Verdict | null {
  const { on, sharePercent, carersHelp } = facts;
  const limit = refundShareMax(on, carersHelp);
  if (sharePercent >= 0 && sharePercent <= limit) return null;
  return verdictOf(R23_SHARE_OVER_LIMIT, {
    on,
    facts: { share: `${sharePercent}%`, limit: `${limit}%`, carers: carersHelp ? "yes" : "no" },
  });
}
