import { addDays, type DateRange, type IsoDate } from "#lib/platform/calendar.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

export const R18_OTHER_HELP: Ruling = {
  code: "R18_OTHER_HELP",
  severity: "blocked",
  short: "inna forma pomocy",
  what: "Nie można skierować do PAI. Osoba: {person}.",
  why: ({ missing }) =>
    `${missing ? "Brak oświadczenia o innych formach pomocy w okresie {range}." : "Trwa inna forma pomocy: {form}."} W czasie udziału w PAI urząd nie kieruje do innych form pomocy.`,
  fix: "Sprawdź system urzędu i zaznacz: „W okresie {range} urząd nie kieruje tej osoby do innych form pomocy określonych w ustawie”. Jeżeli inna forma trwa, skieruj po jej zakończeniu.",
  basis: "art. 62b ust. 3 {u04}",
};

/**
 * R18: no other form of the labour office's help during participation (art. 62b(3)). `statementMade`: the clerk's statement
 * for the period. `otherHelp`: a form that runs into the period; `until` is its last day, null when open.
 */
export function otherHelp(facts: {
  on: IsoDate;
  period: DateRange;
  statementMade: boolean;
  otherHelp: { form: string; until: IsoDate | null } | null;
}): Verdict | null {
  const { on, period, statementMade, otherHelp: other } = facts;
  const range = { range: period };
  if (other && (other.until === null || other.until >= period.from))
    return verdictOf(R18_OTHER_HELP, {
      on,
      facts: { range, form: other.form },
      ...(other.until ? { possibleFrom: addDays(other.until, 1) } : {}),
    });
  return statementMade ? null : verdictOf(R18_OTHER_HELP, { on, facts: { range }, missing: true, filledBy: "PUP" });
}
