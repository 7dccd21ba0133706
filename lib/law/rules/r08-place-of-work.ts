import type { IsoDate } from "#lib/platform/calendar.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

/** A municipality by its TERYT code, seven digits as text, and its name. */
export type MunicipalityRef = { teryt: string; name: string };

export const R8_OUTSIDE_MUNICIPALITY: Ruling = {
  code: "R8_OUTSIDE_MUNICIPALITY",
  severity: "overridable",
  short: "praca poza gminą",
  what: "Nie można przydzielić miejsca prac. Osoba: {person}. Miejsce: {place}.",
  why: "Gmina miejsca prac: {placeMunicipality}. Gmina zamieszkania: {personMunicipality}. Prace wykonuje się w gminie zamieszkania lub pobytu.",
  fix: ({ facts, missing }) =>
    `${missing ? "Wpisz gminę zamieszkania." : `Wybierz miejsce w gminie: ${facts.personMunicipality}.`} Jeżeli osoba przebywa w gminie miejsca prac, zapisz pobyt i skąd to wiadomo.`,
  basis: "art. 73a ust. 1 {u04}",
};

/** R8: community work is done in the municipality where the person lives or stays on that day (art. 73a(1)). Null: not recorded. */
export function placeOfWork(facts: {
  on: IsoDate;
  workPlace: MunicipalityRef;
  residence: MunicipalityRef | null;
  stay: MunicipalityRef | null;
}): Verdict | null {
  const { on, workPlace, residence, stay } = facts;
  if (residence?.teryt === workPlace.teryt || stay?.teryt === workPlace.teryt) return null;
  return verdictOf(R8_OUTSIDE_MUNICIPALITY, {
    on,
    facts: { placeMunicipality: workPlace.name, personMunicipality: residence?.name ?? stay?.name ?? "brak danych" },
    ...(residence || stay ? {} : ({ missing: true, filledBy: "OPS" } as const)),
  });
}
