import type { DateRange, IsoDate } from "#lib/platform/calendar.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

export const P_BEYOND_EDITION: Ruling = {
  code: "P_BEYOND_EDITION",
  severity: "warning",
  short: "udział po końcu edycji",
  what: "Udział skończy się po zakończeniu edycji. Osoba: {person}.",
  why: "Okres udziału: {range}. Edycja trwa do {lastDay}.",
  fix: "Wybierz edycję, która zaczyna się później, albo podaj powód.",
  basis: "Zasada aplikacji",
};

/** Who joins later has two months of their own; when they pass the end of the edition, a reason is asked for (domain.md Q6). */
export const beyondEdition = (facts: { on: IsoDate; period: DateRange; edition: DateRange }): Verdict | null =>
  facts.period.to <= facts.edition.to
    ? null
    : verdictOf(P_BEYOND_EDITION, {
        on: facts.on,
        facts: { range: { range: facts.period }, lastDay: { date: facts.edition.to } },
      });
