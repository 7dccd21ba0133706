/** A number of the list on paper: known, so that the row of names is found, and nothing of a person. */
const LIST_ORDINAL = "lp";

/**
 * Columns of a candidates' file (domain.md 6, with what the nomination form asks besides), in the order of an export. `name` is the
 * column's name on the way out; `also` are names met in offices' lists, written without marks.
 */
const columns = [
  { field: null, name: LIST_ORDINAL, also: ["l p", "nr kolejny"] },
  { field: "fullName", name: "nazwisko_i_imiona", also: ["nazwisko imie", "nazwisko i imie", "nazwisko imiona"] },
  { field: "surname", name: "nazwisko", also: ["nazwisko osoby", "nazwisko uczestnika"] },
  { field: "givenNames", name: "imiona", also: ["imie", "imie imiona", "imie i drugie imie"] },
  { field: "pesel", name: "pesel", also: ["numer pesel", "nr pesel", "pesel osoby"] },
  { field: "documentKind", name: "dokument_rodzaj", also: ["rodzaj dokumentu", "dokument", "typ dokumentu"] },
  {
    field: "documentNumber",
    name: "dokument_seria_numer",
    also: ["seria i numer", "numer dokumentu", "nr dokumentu", "seria i numer dokumentu", "nr dowodu", "numer dowodu"],
  },
  { field: "town", name: "miejscowosc", also: ["miasto", "miejsce zamieszkania", "miejscowosc zamieszkania", "wies"] },
  { field: "street", name: "ulica", also: ["adres", "ulica i numer", "ulica nr", "ulica i nr"] },
  { field: "houseNumber", name: "nr", also: ["nr domu", "numer domu", "numer", "nr domu mieszkania", "dom"] },
  { field: "postalCode", name: "kod", also: ["kod pocztowy"] },
  { field: "municipality", name: "gmina_teryt", also: ["gmina", "teryt", "kod teryt", "gmina zamieszkania", "teryt gminy"] },
  { field: "phone", name: "telefon", also: ["tel", "nr tel", "nr telefonu", "numer telefonu", "telefon kontaktowy"] },
  { field: null, name: "profil", also: ["profil pomocy"] },
  { field: null, name: "profil_data", also: ["data profilu", "data ustalenia profilu"] },
  { field: null, name: "zasilek_prawo", also: ["zasilek", "prawo do zasilku", "zasilek prawo t n"] },
  {
    field: "assistance",
    name: "pomoc_spoleczna",
    also: ["pomoc spoleczna t n", "korzysta z pomocy spolecznej", "swiadczenia", "korzysta ze swiadczen"],
  },
  {
    field: "contractSignedOn",
    name: "kontrakt_data",
    also: ["kontrakt", "data kontraktu", "kontrakt socjalny", "data kontraktu socjalnego"],
  },
  { field: "remarks", name: "uwagi", also: ["uwaga", "uwagi osrodka", "komentarz"] },
  { field: "assistanceConfirmedOn", name: "pomoc_spoleczna_data", also: ["data potwierdzenia", "potwierdzenie osrodka"] },
  { field: "contractBasis", name: "kontrakt_podstawa", also: ["podstawa kontraktu"] },
  { field: "birthDate", name: "data_urodzenia", also: ["urodzony", "ur", "data ur", "data urodzenia osoby"] },
  { field: "sex", name: "plec", also: ["kobieta mezczyzna", "k m"] },
  { field: "stayMunicipality", name: "pobyt_gmina_teryt", also: ["gmina pobytu", "pobyt gmina"] },
  { field: "stayTown", name: "pobyt_miejscowosc", also: ["miejscowosc pobytu", "pobyt", "miejsce pobytu"] },
  { field: "peselOverride", name: "pesel_uzasadnienie", also: ["uzasadnienie numeru"] },
] as const;

/** What a column of a file can be taken for. */
export type ImportField = NonNullable<(typeof columns)[number]["field"]>;

/** Which column of the file (by its index from 0) gives which field. */
export type ColumnMap = Readonly<Partial<Record<ImportField, number>>>;

/** The fields in the order of an export. */
export const importFields: readonly ImportField[] = columns.flatMap(({ field }) => field ?? []);
/** Every column of an export with its field; null: the labour office's own. */
export const exportColumns: readonly { readonly field: ImportField | null; readonly name: string }[] = columns.filter(
  ({ field, name }) => field !== "fullName" && name !== LIST_ORDINAL,
);

/** "Gmina (TERYT)" → "gmina teryt": letters without marks, everything else one space. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll("ł", "l")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

const known = new Map(columns.flatMap(({ field, name, also }) => [name, ...also].map((one) => [plain(one), field ?? name] as const)));
const fields = new Set<string>(importFields);

/** The known column that a name stands for, those that are not kept included; null for a name never heard of. */
export const fieldOfHeader = (name: string): string | null => known.get(plain(name)) ?? null;

/** The mapping that the names suggest; of two columns for one field the first is taken. */
export function guessColumns(header: readonly string[]): ColumnMap {
  const map: Partial<Record<ImportField, number>> = {};
  for (const [i, name] of header.entries()) {
    const field = fieldOfHeader(name);
    if (field && fields.has(field)) map[field as ImportField] ??= i;
  }
  if (map.surname !== undefined && map.givenNames !== undefined) delete map.fullName;
  return map;
}

/** Fields without which no row of the file could be taken. */
export function missingColumns(map: ColumnMap): ImportField[] {
  const has = (field: ImportField) => map[field] !== undefined;
  return [
    ...(has("surname") || has("fullName") ? [] : (["surname"] as const)),
    ...(has("givenNames") || has("fullName") ? [] : (["givenNames"] as const)),
    ...(has("pesel") || has("documentNumber") ? [] : (["pesel"] as const)),
    ...(has("town") ? [] : (["town"] as const)),
  ];
}
