import type { DateRange } from "#lib/platform/calendar.ts";
import { MINIMUM_RATES, type MinimumRate, ratesWithin } from "../rates.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

export const R26_TWO_RATES: Ruling = {
  code: "R26_TWO_RATES",
  severity: "information",
  short: "dwie stawki",
  what: "W okresie {range} obowiązują dwie stawki minimalne.",
  why: "Do {until}: {firstRate}. Od {since}: {secondRate}. O stawce decyduje dzień pracy.",
  fix: "Godziny podzielono według dat. Sprawdź sumy przed zatwierdzeniem.",
  basis: "art. 72 ust. 6 w związku z art. 73a ust. 3 {u04}",
};

export const R26_RATE_UNVERIFIED: Ruling = {
  code: "R26_RATE_UNVERIFIED",
  severity: "warning",
  short: "stawka niepotwierdzona",
  what: "Stawka od {date} nie jest potwierdzona: {rate}.",
  why: "W tabeli stawek brak pozycji „Monitora Polskiego”, w którym ją ogłoszono.",
  fix: "Sprawdź obwieszczenie i wpisz jego pozycję (Administracja → Stawki) albo uzasadnij użycie stawki.",
  basis: "art. 72 ust. 8 {u04}",
};

/**
 * R26: the minimum rate is raised on 1 June when prices rose (art. 72(6)), and the day worked decides. Tells each change of
 * amount inside the period, and warns of each rate that nobody has checked against the official announcement.
 */
export function indexation(period: DateRange, table: readonly MinimumRate[] = MINIMUM_RATES): Verdict[] {
  const rates = ratesWithin(period.from, period.to, table);
  const changes = rates.flatMap((second, i) => {
    const first = rates[i - 1];
    if (!first || first.grosze === second.grosze) return [];
    return verdictOf(R26_TWO_RATES, {
      on: second.from,
      facts: {
        range: { range: period },
        until: { date: first.to },
        firstRate: { grosze: first.grosze },
        since: { date: second.from },
        secondRate: { grosze: second.grosze },
      },
    });
  });
  const unverified = rates
    .filter(({ verified }) => !verified)
    .map(({ from, validFrom, grosze }) =>
      verdictOf(R26_RATE_UNVERIFIED, { on: from, facts: { date: { date: validFrom }, rate: { grosze } } }),
    );
  return [...changes, ...unverified];
}
