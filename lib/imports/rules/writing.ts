import Papa from "papaparse";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { exportColumns, type ImportField } from "./columns.ts";
import { defuse, splitStreet } from "./values.ts";

type Place = { readonly teryt: string; readonly town: string; readonly street: string; readonly postalCode: string };

/** A candidate with what their centre entered, as an export writes them. */
export type ExportedCandidate = {
  readonly personId: string;
  readonly surname: string;
  readonly givenNames: string;
  readonly pesel: string;
  readonly document: string;
  readonly peselOverride: string;
  readonly birthDate: IsoDate | null;
  readonly sex: "FEMALE" | "MALE" | null;
  readonly home: Place | null;
  readonly stay: Place | null;
  readonly assistanceConfirmedOn: IsoDate | null;
  readonly contract: { readonly signedOn: IsoDate; readonly basis: "ORDINARY_108_1" | "PUP_REFERRAL_50_2" } | null;
  readonly phone: string;
  readonly remarks: string;
};

/**
 * The table of an export: the columns of an import in domain.md's order, days ISO (words.md 6.2), so that it can be read again without a
 * change. Columns that are the labour office's stay empty. Nothing in it can be taken for a formula.
 */
export function exportTable(candidates: readonly ExportedCandidate[]): string[][] {
  const rows = candidates.map((candidate) => {
    const values = valuesOf(candidate);
    return exportColumns.map(({ field }) => defuse(field ? (values[field] ?? "") : ""));
  });
  return [exportColumns.map(({ name }) => name), ...rows];
}

function valuesOf({ home, stay, contract, ...person }: ExportedCandidate): Partial<Record<ImportField, string>> {
  const { street, house } = splitStreet(home?.street ?? "");
  return {
    surname: person.surname,
    givenNames: person.givenNames,
    pesel: person.pesel,
    documentNumber: person.document,
    town: home?.town,
    street,
    houseNumber: house,
    postalCode: home?.postalCode,
    municipality: home?.teryt,
    phone: person.phone,
    assistance: person.assistanceConfirmedOn ? "T" : "N",
    contractSignedOn: contract?.signedOn,
    remarks: person.remarks,
    assistanceConfirmedOn: person.assistanceConfirmedOn ?? "",
    contractBasis: contract ? { ORDINARY_108_1: "108", PUP_REFERRAL_50_2: "50" }[contract.basis] : "",
    birthDate: person.birthDate ?? "",
    sex: person.sex ? { FEMALE: "K", MALE: "M" }[person.sex] : "",
    stayMunicipality: stay?.teryt,
    stayTown: stay?.town,
    peselOverride: person.peselOverride,
  };
}

/** The table as CSV for a Polish spreadsheet: semicolons, UTF-8 with its mark, lines as Windows ends them. */
export const csvOf = (table: readonly (readonly string[])[]): string =>
  `\ufeff${Papa.unparse(
    table.map((row) => [...row]),
    { delimiter: ";", newline: "\r\n" },
  )}\r\n`;
