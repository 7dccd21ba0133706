import { cycleEnd, type DateRange } from "#lib/platform/calendar.ts";
import { parameter, parameterSince } from "../parameters.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

export const R12_TWO_MONTHS: Ruling = {
  code: "R12_TWO_MONTHS",
  severity: "overridable",
  short: "okres inny niż 2 miesiące",
  what: "Nie można zapisać okresu edycji: {range}.",
  why: "Realizacja PAI trwa 2 miesiące. Początek {start}, więc ostatni dzień to {end}.",
  fix: "Ustaw koniec na {end} albo zmień początek. Inny okres wymaga uzasadnienia odstępstwa.",
  basis: "art. 62b ust. 1 {u04}",
};

/**
 * R12: a cycle lasts two months (art. 62b(1)): to the same day two months on, clamped to the month's end, minus one day. Nothing to
 * say of a day before the programme was law: the form refuses it.
 */
export function twoMonths(period: DateRange): Verdict | null {
  if (period.from < parameterSince("cycleMonths")) return null;
  const end = cycleEnd(period.from, parameter("cycleMonths", period.from));
  if (period.to === end) return null;
  return verdictOf(R12_TWO_MONTHS, {
    on: period.from,
    facts: { range: { range: period }, start: { date: period.from }, end: { date: end } },
  });
}
