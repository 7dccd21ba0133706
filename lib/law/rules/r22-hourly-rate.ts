import { type IsoDate, type IsoMonth, monthRange } from "#lib/platform/calendar.ts";
import { MINIMUM_RATES, type MinimumRate, minimumRate, rateSource } from "../rates.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

export const R22_RATE_BELOW_MINIMUM: Ruling = {
  code: "R22_RATE_BELOW_MINIMUM",
  severity: "blocked",
  short: "stawka poniżej minimum",
  what: "Nie można zapisać stawki {rate} za godzinę od {date}.",
  why: "Najniższa stawka w tym dniu: {minimum}. Źródło: {source}.",
  fix: "Wpisz co najmniej {minimum}. Nadwyżkę ponad minimum finansuje gmina.",
  basis: "art. 73a ust. 3 {u04}",
};

export const R22_RATE_MISSING: Ruling = {
  code: "R22_RATE_MISSING",
  severity: "blocked",
  short: "brak stawki",
  what: "Nie można naliczyć świadczeń za {month}.",
  why: "Dni bez stawki: {days}.",
  fix: "Wpisz stawkę obowiązującą w tych dniach (Administracja → Stawki) i nalicz ponownie.",
  basis: "art. 73a ust. 3 {u04}",
};

/** R22: an hour of work is paid at least the minimum of the day worked (art. 73a(3)). `on`: a day on which the rate would hold. */
export function hourlyRate(facts: { on: IsoDate; rateGrosze: number }, table: readonly MinimumRate[] = MINIMUM_RATES): Verdict | null {
  const minimum = minimumRate(facts.on, table);
  if (!minimum || facts.rateGrosze >= minimum.grosze) return null;
  return verdictOf(R22_RATE_BELOW_MINIMUM, {
    on: facts.on,
    facts: {
      date: { date: facts.on },
      rate: { grosze: facts.rateGrosze },
      minimum: { grosze: minimum.grosze },
      source: rateSource(minimum),
    },
  });
}

/** R22: a month is not computed while a day with work has no rate. `workedDays`: the days with payable minutes. */
export function ratesOfMonth(facts: {
  month: IsoMonth;
  workedDays: readonly IsoDate[];
  rateOn: (date: IsoDate) => number | null;
}): Verdict | null {
  const days = facts.workedDays.filter((day) => facts.rateOn(day) === null);
  if (days.length === 0) return null;
  return verdictOf(R22_RATE_MISSING, {
    on: monthRange(facts.month).to,
    facts: { month: { month: facts.month }, days: { dates: days } },
    missing: true,
    filledBy: "OPS",
  });
}
