import type { ColumnMap, ImportField } from "#lib/imports/rules/columns.ts";
import { columnName } from "#lib/imports/rules/reading/limits.ts";

/** What a column can be taken for, as the mapping names it. */
export const fieldLabel: Readonly<Record<ImportField, string>> = {
  fullName: "Nazwisko i imiona (w jednej kolumnie)",
  surname: "Nazwisko",
  givenNames: "Imiona",
  pesel: "Numer PESEL",
  documentKind: "Dokument tożsamości: nazwa",
  documentNumber: "Dokument tożsamości: seria i numer",
  town: "Miejscowość",
  street: "Ulica",
  houseNumber: "Numer domu i mieszkania",
  postalCode: "Kod pocztowy",
  municipality: "Gmina zamieszkania (kod TERYT albo nazwa)",
  phone: "Telefon",
  assistance: "Korzysta z pomocy społecznej (T/N)",
  contractSignedOn: "Data kontraktu socjalnego",
  remarks: "Uwagi ośrodka",
  assistanceConfirmedOn: "Data potwierdzenia pomocy społecznej",
  contractBasis: "Podstawa kontraktu (108 albo 50)",
  birthDate: "Data urodzenia",
  sex: "Płeć (K/M)",
  stayMunicipality: "Gmina pobytu (kod TERYT albo nazwa)",
  stayTown: "Miejscowość pobytu",
  peselOverride: "Uzasadnienie numeru PESEL",
};

/** The column of the file a field is read from; without one, the field's own name. */
export const columnLabel = (field: ImportField, header: readonly string[], columns: ColumnMap): string => {
  const index = columns[field];
  return index === undefined ? fieldLabel[field] : headerName(header, index);
};

/** The name of a column as the file has it, or its letter where it has none. */
export const headerName = (header: readonly string[], index: number): string => header[index] || `kolumna ${columnName(index)}`;
