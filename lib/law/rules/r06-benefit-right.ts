import { addDays, type IsoDate } from "#lib/platform/calendar.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

export const R6_BENEFIT_RIGHT: Ruling = {
  code: "R6_BENEFIT_RIGHT",
  severity: "blocked",
  short: "prawo do zasiłku",
  what: "Nie można skierować do bloku Aktywizacja, a więc i do PAI. Osoba: {person}.",
  why: "Prawo do zasiłku dla bezrobotnych w dniu {date}: {right}. Prace społecznie użyteczne wykonują osoby bez prawa do zasiłku.",
  fix: "Skierowanie będzie możliwe po ustaniu prawa do zasiłku. Jeżeli już ustało, wpisz datę.",
  basis: "art. 73a ust. 1 i 3 w związku z art. 62a ust. 4 {u04}",
};

/**
 * R6: community work is for persons without the right to unemployment benefit (art. 73a(1) and (3)), and both blocks
 * belong together, so it is a condition of the whole referral (domain.md 0a). `benefitRight` null: not recorded.
 * `benefitEndsOn` is the last day of the right, where known.
 */
export function benefitRight(facts: { on: IsoDate; benefitRight: boolean | null; benefitEndsOn?: IsoDate | null }): Verdict | null {
  const { on, benefitRight: right, benefitEndsOn: endsOn } = facts;
  if (right === false || (right === true && endsOn && endsOn < on)) return null;
  return verdictOf(R6_BENEFIT_RIGHT, {
    on,
    facts: { date: { date: on }, right: right === null ? "nie ustalono" : "tak" },
    ...(right === null ? ({ missing: true, filledBy: "PUP" } as const) : {}),
    ...(right && endsOn ? { possibleFrom: addDays(endsOn, 1) } : {}),
  });
}
