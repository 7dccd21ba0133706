import { addDays, contains, type DateRange, type IsoDate, overlap, weekdayIndex } from "#lib/platform/calendar.ts";
import { formatClockRange } from "#lib/platform/polish.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

const SUNDAY = 6;
const OWN_RULE = { basis: "Zasada aplikacji" } as const;

// The product's own refusals (words.md 2.6). They rest on no provision and say so.
export const P_CAPACITY_FULL: Ruling = {
  ...OWN_RULE,
  code: "P_CAPACITY_FULL",
  severity: "blocked",
  short: "brak miejsc",
  what: "Nie można skierować. Osoba: {person}.",
  // An edition of several centres divides its places between them (EditionCentre).
  why: ({ facts }) =>
    `${facts.share === "centre" ? "Miejsca ośrodka w edycji" : "Miejsca w edycji"}: {limit}. Skierowane osoby: {referred}.`,
  fix: "Dodaj do listy rezerwowej albo, jeżeli porozumienie na to pozwala, zwiększ liczbę miejsc.",
};
export const P_RESERVE_ORDER: Ruling = {
  ...OWN_RULE,
  code: "P_RESERVE_ORDER",
  severity: "warning",
  short: "poza kolejnością",
  what: "Skierowanie poza kolejnością listy rezerwowej. Osoba: {person}.",
  why: "Wcześniejsze osoby na liście rezerwowej: {earlier}.",
  fix: "Skieruj w kolejności listy albo podaj powód.",
};
export const P_OVERLAP: Ruling = {
  ...OWN_RULE,
  code: "P_OVERLAP",
  severity: "blocked",
  short: "udział w innej edycji",
  what: "Nie można skierować. Osoba: {person}.",
  why: "Trwa udział w innej edycji: {range}.",
  fix: "Wybierz edycję zaczynającą się po {lastDay}.",
};
export const P_OUTSIDE_EDITION: Ruling = {
  ...OWN_RULE,
  code: "P_OUTSIDE_EDITION",
  severity: "blocked",
  short: "poza okresem udziału",
  what: "Nie można zapisać wpisu z dnia {date}.",
  why: "Okres udziału: {range}.",
  fix: "Popraw datę albo okres udziału.",
};
export const P_FUTURE: Ruling = {
  ...OWN_RULE,
  code: "P_FUTURE",
  severity: "blocked",
  short: "data przyszła",
  what: "Nie można zapisać obecności z dnia {date}.",
  why: "Dziś jest {today}.",
  fix: "Wpisz obecność po zajęciach.",
};
export const P_TWO_PLACES: Ruling = {
  ...OWN_RULE,
  code: "P_TWO_PLACES",
  severity: "warning",
  short: "dwa wpisy naraz",
  what: "Dwa wpisy w tym samym czasie. Osoba: {person}.",
  why: "{first}; {second}.",
  fix: "Popraw jeden z wpisów albo podaj powód.",
};
export const P_DAY_OFF: Ruling = {
  ...OWN_RULE,
  code: "P_DAY_OFF",
  severity: "warning",
  short: "dzień wolny",
  what: "Wpis w dniu wolnym: {date}.",
  why: "{reason}.",
  fix: "Popraw datę albo podaj powód.",
};
export const P_FOUR_EYES: Ruling = {
  ...OWN_RULE,
  code: "P_FOUR_EYES",
  severity: "blocked",
  short: "własny wpis",
  what: "Nie można zatwierdzić własnego wpisu.",
  why: "{done} z tego samego konta.",
  fix: "Zatwierdza inna osoba z rolą: {role}.",
};
export const P_NO_PERMISSION: Ruling = {
  ...OWN_RULE,
  code: "P_NO_PERMISSION",
  severity: "blocked",
  short: "inna rola",
  what: "Ta czynność wymaga innej roli: {required}.",
  why: "Aktualna rola: {current}.",
  fix: "Zwróć się do administratora: {institution}.",
};

/**
 * An edition takes as many as its places, and a centre as many as its share of them. `referred`: already referred and not
 * withdrawn; `added`: about to be.
 */
export const capacityFull = (facts: {
  on: IsoDate;
  limit: number;
  referred: number;
  added: number;
  share?: "edition" | "centre";
}): Verdict | null =>
  facts.referred + facts.added <= facts.limit
    ? null
    : verdictOf(P_CAPACITY_FULL, {
        on: facts.on,
        facts: { limit: facts.limit, referred: facts.referred, share: facts.share ?? "edition" },
      });

/** Skipping the order of the reserve list warns (domain.md 0a). `earlier`: people before this one who would go on waiting. */
export const reserveOrder = (facts: { on: IsoDate; earlier: number }): Verdict | null =>
  facts.earlier === 0 ? null : verdictOf(P_RESERVE_ORDER, { on: facts.on, facts: { earlier: facts.earlier } });

/** One person, no two overlapping participations in one labour office; `others` as the register knows them, running ones to their planned end. */
export function overlappingParticipation(facts: { on: IsoDate; period: DateRange; others: readonly DateRange[] }): Verdict | null {
  const last = facts.others
    .filter((other) => overlap(other, facts.period))
    .toSorted((a, b) => a.to.localeCompare(b.to))
    .at(-1);
  if (!last) return null;
  return verdictOf(P_OVERLAP, {
    on: facts.on,
    facts: { range: { range: last }, lastDay: { date: last.to } },
    possibleFrom: addDays(last.to, 1),
  });
}

/** An entry lies within the person's participation. */
export const outsideEdition = (facts: { on: IsoDate; participation: DateRange }): Verdict | null =>
  contains(facts.participation, facts.on)
    ? null
    : verdictOf(P_OUTSIDE_EDITION, { on: facts.on, facts: { date: { date: facts.on }, range: { range: facts.participation } } });

/** Attendance and hours are recorded afterwards; the same day is in time. */
export const inTheFuture = (facts: { on: IsoDate; today: IsoDate }): Verdict | null =>
  facts.on <= facts.today ? null : verdictOf(P_FUTURE, { on: facts.on, facts: { date: { date: facts.on }, today: { date: facts.today } } });

/** An entry of one person on one day: where, and the times "HH:MM". */
export type TimedEntry = { place: string; from: string; to: string };

/** Each pair of one person's entries of one day that share a minute. */
export function twoPlaces(facts: { on: IsoDate; entries: readonly TimedEntry[] }): Verdict[] {
  const { on, entries } = facts;
  const said = ({ place, from, to }: TimedEntry) => `${place}, ${formatClockRange(from, to)}`;
  return entries.flatMap((first, i) =>
    entries
      .slice(i + 1)
      .filter((second) => first.from < second.to && second.from < first.to)
      .map((second) => verdictOf(P_TWO_PLACES, { on, facts: { first: said(first), second: said(second) } })),
  );
}

/** An entry on a Sunday or a public holiday; `holiday` is its Polish name, null on other days. */
export function dayOff(facts: { on: IsoDate; holiday: string | null }): Verdict | null {
  const reason = facts.holiday ?? (weekdayIndex(facts.on) === SUNDAY ? "niedziela" : null);
  return reason === null ? null : verdictOf(P_DAY_OFF, { on: facts.on, facts: { date: { date: facts.on }, reason } });
}

/**
 * Four eyes means two different users (house.md).
 *
 * @param facts.done what the first pair of eyes did, impersonal; `role`: who is the second, as printed
 */
export const fourEyes = (facts: {
  on: IsoDate;
  enteredBy: readonly string[];
  approver: string;
  done?: string;
  role?: string;
}): Verdict | null => {
  const { on, enteredBy, approver, done = "Obecność wpisano", role = "koordynator PAI" } = facts;
  return enteredBy.includes(approver) ? verdictOf(P_FOUR_EYES, { on, facts: { done, role } }) : null;
};
