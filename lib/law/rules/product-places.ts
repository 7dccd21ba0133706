import { contains, type DateRange, type IsoDate } from "#lib/platform/calendar.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

const OWN_RULE = { basis: "Zasada aplikacji" } as const;

export const P_PLACES_EXCEEDED: Ruling = {
  ...OWN_RULE,
  code: "P_PLACES_EXCEEDED",
  severity: "warning",
  short: "ponad zgłoszoną liczbę miejsc",
  what: "Więcej osób niż miejsc zgłoszonych przez organizatora. Miejsce: {place}.",
  why: "Zgłoszone miejsca: {limit}. W dniu {date} byłoby: {count}.",
  fix: "Wybierz inne miejsce albo podaj powód, np. zgodę organizatora.",
};
export const P_PLACE_CLOSED: Ruling = {
  ...OWN_RULE,
  code: "P_PLACE_CLOSED",
  severity: "blocked",
  short: "miejsce zamknięte",
  what: "Nie można przydzielić miejsca prac. Miejsce: {place}.",
  why: "Ostatni dzień prac w tym miejscu: {date}.",
  fix: "Wybierz inne miejsce albo wcześniejszy koniec.",
};
export const P_ASSIGNED_TWICE: Ruling = {
  ...OWN_RULE,
  code: "P_ASSIGNED_TWICE",
  severity: "blocked",
  short: "już przydzielono",
  what: "Nie można przydzielić miejsca prac. Osoba: {person}. Miejsce: {place}.",
  why: "Ta osoba ma już przydział do tego miejsca: {range}.",
  fix: "Wybierz inny okres albo inne miejsce.",
};
export const P_OUTSIDE_PARTICIPATION: Ruling = {
  ...OWN_RULE,
  code: "P_OUTSIDE_PARTICIPATION",
  severity: "blocked",
  short: "poza okresem udziału",
  what: "Nie można przydzielić miejsca prac. Osoba: {person}.",
  why: "Okres udziału: {range}.",
  fix: "Popraw dni przydziału.",
};
export const P_HOURS_AFTER_END: Ruling = {
  ...OWN_RULE,
  code: "P_HOURS_AFTER_END",
  severity: "blocked",
  short: "wpisy po końcu przydziału",
  what: "Nie można zakończyć przydziału. Osoba: {person}. Miejsce: {place}.",
  why: "Ostatni wpis w tym miejscu: {date}.",
  fix: "Zakończ przydział w tym dniu albo później; jeżeli wpis jest błędny, najpierw go usuń.",
};

/** More people on a day than the host declared: a warning (domain.md 0a). `limit` null: the host stated none. */
export const placesExceeded = (facts: { on: IsoDate; limit: number | null; count: number }): Verdict | null =>
  facts.limit === null || facts.count <= facts.limit
    ? null
    : verdictOf(P_PLACES_EXCEEDED, { on: facts.on, facts: { limit: facts.limit, count: facts.count, date: { date: facts.on } } });

/** Nobody is assigned beyond the last day on which people work at a place. */
export const placeClosed = (facts: { to: IsoDate; closedOn: IsoDate | null }): Verdict | null =>
  facts.closedOn === null || facts.to <= facts.closedOn
    ? null
    : verdictOf(P_PLACE_CLOSED, { on: facts.to, facts: { date: { date: facts.closedOn } } });

/** One assignment of one person to one place at a time. */
export const assignedTwice = (facts: { on: IsoDate; other: DateRange | null }): Verdict | null =>
  facts.other === null ? null : verdictOf(P_ASSIGNED_TWICE, { on: facts.on, facts: { range: { range: facts.other } } });

/** An assignment lies within the participation. */
export const outsideParticipation = (facts: { period: DateRange; participation: DateRange }): Verdict | null =>
  contains(facts.participation, facts.period.from) && facts.period.to <= facts.participation.to
    ? null
    : verdictOf(P_OUTSIDE_PARTICIPATION, { on: facts.period.from, facts: { range: { range: facts.participation } } });

/** No entry lies after the last day of an assignment. `lastEntryOn`: the last one at the place, null where there is none. */
export const hoursAfterEnd = (facts: { to: IsoDate; lastEntryOn: IsoDate | null }): Verdict | null =>
  facts.lastEntryOn === null || facts.lastEntryOn <= facts.to
    ? null
    : verdictOf(P_HOURS_AFTER_END, { on: facts.to, facts: { date: { date: facts.lastEntryOn } } });
