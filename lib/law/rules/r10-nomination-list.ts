import type { IsoDate } from "#lib/platform/calendar.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

/** One line of the list (D5). `label` is how the person is called on the screen; blank texts count as missing. */
export type ListedPerson = {
  label: string;
  surname: string;
  givenNames: string;
  /** Place of residence or of stay. */
  residence: string;
  /** A PESEL is recorded; the number itself is not needed here. */
  hasPesel: boolean;
  identityDocument: { kind: string; number: string } | null;
};

export const R10_LIST_INCOMPLETE: Ruling = {
  code: "R10_LIST_INCOMPLETE",
  severity: "blocked",
  short: "braki w danych",
  what: "Nie można przekazać listy do urzędu pracy. Osoby z brakami: {count}.",
  why: "Braki: {gaps}. Lista zawiera nazwisko i imiona, miejsce zamieszkania lub pobytu oraz PESEL, a gdy nie nadano numeru – serię i numer paszportu albo nazwę i numer innego dokumentu tożsamości.",
  fix: "Uzupełnij dane albo zdejmij te osoby z listy.",
  basis: "§ 3 ust. 3 i 4 {rpsu}",
};

const blank = (text: string) => text.trim() === "";

/** The names of what a person's line lacks, in the order of the list. */
export function missingOnList(person: ListedPerson): string[] {
  const document = person.identityDocument;
  const identified = person.hasPesel || (document !== null && !blank(document.kind) && !blank(document.number));
  return [
    blank(person.surname) ? "nazwisko" : "",
    blank(person.givenNames) ? "imiona" : "",
    blank(person.residence) ? "miejsce zamieszkania lub pobytu" : "",
    identified ? "" : "PESEL albo dokument tożsamości",
  ].filter(Boolean);
}

/**
 * R10: the head of the centre sends the labour office a list with surname and names, place of residence or stay, PESEL or
 * another document (REG17 §3(3)–(4)). `worksBegunOn`, the planned first day of the works, chooses the regulation.
 * The verdict names people by their labels, because the list is theirs; do not copy its facts into the audit.
 */
export function nominationList(facts: { on: IsoDate; worksBegunOn: IsoDate; people: readonly ListedPerson[] }): Verdict | null {
  const incomplete = facts.people.map((person) => ({ person, gaps: missingOnList(person) })).filter(({ gaps }) => gaps.length > 0);
  if (incomplete.length === 0) return null;
  return verdictOf(R10_LIST_INCOMPLETE, {
    on: facts.on,
    worksBegunOn: facts.worksBegunOn,
    facts: {
      count: incomplete.length,
      gaps: incomplete.map(({ person, gaps }) => `${person.label} – ${gaps.join(", ")}`).join("; "),
    },
    missing: true,
    filledBy: "OPS",
  });
}
