import type { z } from "zod";
import { phoneOf } from "#lib/people/rules/phone.ts";
import { postalCodeOf } from "#lib/people/rules/residence.ts";
import { offeredPesel } from "#lib/people/schema/person.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { nominationFaults } from "#lib/referrals/rules/nominating.ts";
import { type NominateInput, nominateSchema } from "#lib/referrals/schema/candidates.ts";
import type { ColumnMap, ImportField } from "./columns.ts";
import { basisOf, cleanCell, dayOfText, isSheetError, municipalityOf, sexOf, yesOrNo } from "./values.ts";

type NominateValues = z.input<typeof nominateSchema>;
/** A row as the nomination form holds it, days ISO or as typed. */
export type RowForm = Omit<NominateValues, "requestId" | "editionId">;
export type CellFault = { readonly field: ImportField; readonly message: string };
/** What was noticed while reading; none of it stops the row. */
export type ReadingRemark = "zeroRestored" | "fractionRemoved" | "invisibleRemoved" | "documentUnused" | "ordinaryContract";
export type ReadRow = {
  readonly form: RowForm;
  /** the row as the domain takes it; null while it has faults */
  readonly input: NominateInput | null;
  readonly faults: readonly CellFault[];
  readonly remarks: readonly ReadingRemark[];
};

/** What the reading of a row leans on. */
export type Place = { readonly id: string; readonly name: string };
export type Given = {
  readonly editionId: string;
  readonly municipalities: readonly { readonly id: string; readonly teryt: string; readonly name: string }[];
  /** the centre's own; it stands in where the file has no column for it */
  readonly home: Place;
  readonly today: IsoDate;
};

/** A number that a spreadsheet took for an amount: 90020312345,00. */
const WITH_FRACTION = /^(\d{9,11})[.,]0+$/;
/** And one that it can no longer show whole: 9,00203E+10. */
const ROUNDED = /^\d[.,]\d+E\+?1?\d$/i;
const NO_NUMBER = /^(brak|nie nadano|nie posiada|-+|b\/n)$/i;
const NUMBER_MISSING = "Wpisz numer PESEL albo, jeżeli go nie nadano, dokument.";
const noRequest = "00000000-0000-4000-8000-000000000000";

/** A row of the file as the nomination form would hold it, checked by the form's own schema. */
export function readRow(cells: readonly string[], columns: ColumnMap, given: Given): ReadRow {
  const remarks = new Set<ReadingRemark>();
  const faults: CellFault[] = [];
  const blame = (field: ImportField, message: string) => faults.push({ field, message });
  const read = (field: ImportField): string => {
    const index = columns[field];
    const { text, hadInvisible } = cleanCell(index === undefined ? "" : (cells[index] ?? ""));
    if (hadInvisible) remarks.add("invisibleRemoved");
    if (!isSheetError(text)) return text;
    blame(field, `W komórce jest błąd arkusza: ${text}. Wpisz samą wartość.`);
    return "";
  };
  const either = <T>(field: ImportField, value: T | null, ask: string, fallback: T): T => {
    if (value === null) blame(field, ask);
    return value ?? fallback;
  };
  const gmina = (field: "municipality" | "stayMunicipality"): string => {
    const text = read(field);
    if (columns[field] === undefined) return field === "municipality" ? given.home.id : "";
    if (text === "" && field === "stayMunicipality") return "";
    const found = municipalityOf(text, given.municipalities);
    if (found === "many") blame(field, "Jest kilka gmin o tej nazwie. Wpisz kod TERYT.");
    else if (!found) blame(field, text === "" ? "Wpisz kod TERYT albo nazwę gminy." : "Nie ma takiej gminy. Wpisz kod TERYT albo nazwę.");
    else if (found.gaveZero) remarks.add("zeroRestored");
    return found && found !== "many" ? found.id : given.home.id;
  };

  const [surname = "", ...names] = columns.fullName === undefined ? [] : read("fullName").split(" ");
  const typed = read("pesel").replace(/^'/, "").replace(/\s+/g, "");
  if (WITH_FRACTION.test(typed)) remarks.add("fractionRemoved");
  if (ROUNDED.test(typed)) blame("pesel", `Arkusz zaokrąglił numer: ${typed}. Nadaj kolumnie format „Tekst” i wpisz numer ponownie.`);
  const number = NO_NUMBER.test(typed) ? "" : typed.replace(WITH_FRACTION, "$1");
  const offered = offeredPesel(number);
  if (offered) remarks.add("zeroRestored");
  const documentNumber = read("documentNumber");
  const document = documentNumber === "" ? "" : [read("documentKind"), documentNumber].filter(Boolean).join(" ");
  if (number !== "" && document !== "") remarks.add("documentUnused");
  const contractSignedOn = dayOfText(read("contractSignedOn"));
  const basis = either("contractBasis", basisOf(read("contractBasis")), "Wpisz 108 albo 50.", "");
  if (contractSignedOn !== "" && basis === "" && columns.contractBasis === undefined) remarks.add("ordinaryContract");
  const uses = either("assistance", yesOrNo(read("assistance")), "Wpisz T albo N.", false);
  const confirmedOn = dayOfText(read("assistanceConfirmedOn"));
  if (!uses && confirmedOn !== "" && read("assistance") !== "") blame("assistance", "Wpisano N i datę potwierdzenia. Popraw jedno z nich.");

  const typedPhone = read("phone");
  if (WITH_FRACTION.test(typedPhone)) remarks.add("fractionRemoved");
  const phone = NO_NUMBER.test(typedPhone) ? "" : typedPhone.replace(WITH_FRACTION, "$1");
  const code = read("postalCode");

  const form: RowForm = {
    surname: columns.surname === undefined ? surname : read("surname"),
    givenNames: columns.givenNames === undefined ? names.join(" ") : read("givenNames"),
    pesel: offered ?? number,
    hasNoPesel: number === "" && document !== "",
    peselOverride: read("peselOverride"),
    document: number === "" ? document : "",
    birthDate: dayOfText(read("birthDate")),
    sex: either("sex", sexOf(read("sex")), "Wpisz K albo M.", ""),
    municipalityId: gmina("municipality"),
    town: read("town"),
    street: [read("street"), read("houseNumber")].filter(Boolean).join(" "),
    postalCode: postalCodeOf(code) ?? code,
    stayMunicipalityId: gmina("stayMunicipality"),
    stayTown: read("stayTown"),
    assistanceConfirmedOn: confirmedOn || (uses ? given.today : ""),
    contractSignedOn,
    contractBasis: contractSignedOn !== "" && basis === "" && columns.contractBasis === undefined ? "ORDINARY_108_1" : basis,
    phone: phoneOf(phone) ?? phone,
    remarks: read("remarks"),
  };
  return { ...checkForm(form, columns, given, faults), remarks: [...remarks] };
}

/** A row corrected in the form, or read from its cells: what the form's schema and the rules of nominating say. */
export function checkForm(form: RowForm, columns: ColumnMap, given: Given, before: readonly CellFault[] = []): Omit<ReadRow, "remarks"> {
  const parsed = nominateSchema.safeParse({ ...form, requestId: noRequest, editionId: given.editionId });
  const said: [string, string][] = parsed.success
    ? Object.entries(nominationFaults(parsed.data, { municipality: given.home, today: given.today }))
    : parsed.error.issues.map(({ path, message }) => [String(path[0]), message]);
  const faults = [...before];
  for (const [path, message] of said) {
    const field = fieldOf(path, columns);
    const isMissing = path === "pesel" && form.pesel === "";
    if (!faults.some((fault) => fault.field === field)) faults.push({ field, message: isMissing ? NUMBER_MISSING : message });
  }
  return { form, input: parsed.success && faults.length === 0 ? parsed.data : null, faults };
}

const renamed: Readonly<Record<string, ImportField>> = {
  hasNoPesel: "pesel",
  document: "documentNumber",
  municipalityId: "municipality",
  stayMunicipalityId: "stayMunicipality",
};

function fieldOf(path: string, columns: ColumnMap): ImportField {
  const field = renamed[path] ?? (path as ImportField);
  return columns.fullName !== undefined && columns[field] === undefined && (field === "surname" || field === "givenNames")
    ? "fullName"
    : field;
}
