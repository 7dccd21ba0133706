import fc from "fast-check";
import { expect, test } from "vitest";
import { makePesel } from "#lib/people/rules/pesel.ts";
import { exportColumns, guessColumns } from "./columns.ts";
import { readFile } from "./reading/file.ts";
import { type Given, readRow } from "./row.ts";
import { cleanCell, dayOfText, defuse, municipalityOf, splitStreet } from "./values.ts";
import { csvOf } from "./writing.ts";

const home = { id: "01900000-0000-7000-8000-000000000001", teryt: "1603011", name: "Kędzierzyn-Koźle" };
const bolków = { id: "01900000-0000-7000-8000-000000000002", teryt: "0205023", name: "Bolków" };
const given: Given = {
  editionId: "01900000-0000-7000-8000-000000000003",
  municipalities: [home, bolków, { ...bolków, id: home.id.replace(/1$/, "4"), teryt: "0205032" }],
  home,
  today: "2018-05-24",
};
const pesel = makePesel("2001-02-03", "FEMALE", 12);
const fromFile = (row: Record<string, string>) => readRow(Object.values(row), guessColumns(Object.keys(row)), given);
const good = { Nazwisko: "Nowak-Wiśniewska", Imię: "Anna Maria", "Nr PESEL": pesel, Miejscowość: "Kędzierzyn-Koźle" };

test("columns are found by the names offices use, with and without marks", () => {
  expect(guessColumns(["L.p.", "NAZWISKO", "Imiona", "Numer PESEL", "Gmina (TERYT)", "Miejscowość", "Uwagi"])).toEqual({
    ...{ surname: 1, givenNames: 2, pesel: 3, municipality: 4, town: 5, remarks: 6 },
  });
  expect(guessColumns(["Nazwisko i imię", "pesel"])).toEqual({ fullName: 0, pesel: 1 });
  // A number of the list on paper is no remark, and no export has a column for it.
  expect(guessColumns(["Nr kolejny", "Nazwisko", "Kod pocztowy", "Nr tel.", "Uwaga"])).toEqual({
    ...{ surname: 1, postalCode: 2, phone: 3, remarks: 4 },
  });
  expect(guessColumns(["profil", "profil_data", "zasilek_prawo", "lp"])).toEqual({});
  expect(exportColumns.map(({ name }) => name).slice(0, 16)).toEqual(
    "nazwisko;imiona;pesel;dokument_rodzaj;dokument_seria_numer;miejscowosc;ulica;nr;kod;gmina_teryt;telefon;profil;profil_data;zasilek_prawo;pomoc_spoleczna;kontrakt_data".split(
      ";",
    ),
  );
});

test("a complete row is what the form would send", () => {
  const row = fromFile({ ...good, "Pomoc społeczna": "tak", "Data kontraktu": "10.05.2018 r." });
  expect(row.faults).toEqual([]);
  expect(row.input).toMatchObject({ surname: "Nowak-Wiśniewska", assistanceConfirmedOn: "2018-05-24", contractSignedOn: "2018-05-10" });
  expect(row.form.contractBasis).toBe("ORDINARY_108_1");
  expect(row.remarks).toEqual(["ordinaryContract"]);
});

test("the zeros a spreadsheet ate come back, in a PESEL and in a TERYT code, and it is said", () => {
  expect(fromFile({ ...good, "Nr PESEL": pesel.slice(1) })).toMatchObject({ form: { pesel }, remarks: ["zeroRestored"], faults: [] });
  expect(municipalityOf("205023", given.municipalities)).toEqual({ id: bolków.id, gaveZero: true });
  expect(municipalityOf("gmina Kedzierzyn-Kozle", given.municipalities)).toEqual({ id: home.id, gaveZero: false });
  expect(municipalityOf("Bolków", given.municipalities)).toBe("many");
});

test("a number that a spreadsheet took for an amount is mended where it can be, else the mend is named", () => {
  const row = fromFile({ ...good, "Nr PESEL": `${pesel},00` });
  expect(row).toMatchObject({ form: { pesel }, remarks: ["fractionRemoved"], faults: [] });
  const rounded = "Arkusz zaokrąglił numer: 9,00203E+10. Nadaj kolumnie format „Tekst” i wpisz numer ponownie.";
  expect(fromFile({ ...good, "Nr PESEL": "9,00203E+10" }).faults).toEqual([{ field: "pesel", message: rounded }]);
  const missing = "Wpisz numer PESEL albo, jeżeli go nie nadano, dokument.";
  expect(fromFile({ ...good, "Nr PESEL": "" }).faults).toEqual([{ field: "pesel", message: missing }]);
});

test("every fault names its field, and all of them at once", () => {
  const row = fromFile({ Nazwisko: "", Imię: "#REF!", "Nr PESEL": "123", Miejscowość: "", "Data urodzenia": "31.02.2001", Płeć: "?" });
  expect(row.input).toBeNull();
  expect(row.faults).toEqual([
    { field: "givenNames", message: "W komórce jest błąd arkusza: #REF!. Wpisz samą wartość." },
    { field: "sex", message: "Wpisz K albo M." },
    { field: "surname", message: "Wpisz nazwisko." },
    { field: "birthDate", message: "Nie ma takiego dnia: 31.02.2001." },
    { field: "town", message: "Wpisz miejscowość." },
    { field: "pesel", message: "Numer ma 11 cyfr. Wpisano: 3." },
  ]);
});

test("without a PESEL a document stands in; people of another municipality are refused as by hand", () => {
  const without = fromFile({ ...good, "Nr PESEL": "brak", "Rodzaj dokumentu": "paszport", "Seria i numer": "AB 123" });
  expect(without).toMatchObject({ form: { hasNoPesel: true, document: "paszport AB 123" }, faults: [] });
  expect(fromFile({ ...good, Gmina: "0205023" }).faults).toMatchObject([
    { field: "municipality", message: expect.stringContaining("Gmina ośrodka") },
  ]);
});

test("a postal code and a telephone are read as offices type them; what is neither is named with its mend", () => {
  const row = fromFile({ ...good, Kod: "30123", Telefon: "tel. +48 600-123-456", Uwagi: "dzwonić\nrano\u0007" });
  expect(row).toMatchObject({ faults: [], input: { postalCode: "30-123", phone: "600 123 456", remarks: "dzwonić rano" } });
  expect(fromFile({ ...good, Telefon: "600123456,00" })).toMatchObject({ input: { phone: "600 123 456" }, remarks: ["fractionRemoved"] });
  expect(fromFile({ ...good, Kod: "", Telefon: "brak", Uwagi: "" })).toMatchObject({ input: { postalCode: "", phone: "", remarks: "" } });
  // All of them, and beside them what the numbers and days of the person are told against.
  const wrong = { ...good, "Nr PESEL": pesel.slice(0, 6), Kod: "5077", Telefon: "112", Uwagi: "x".repeat(501) };
  expect(fromFile(wrong).faults).toEqual([
    { field: "postalCode", message: "Nie rozpoznano kodu: „5077”. Wpisz np. 30-123." },
    {
      field: "phone",
      message: "Nie rozpoznano numeru: „112”. Wpisz np. 600 123 456; numer zagraniczny zacznij od „+”.",
    },
    { field: "remarks", message: "Najwięcej znaków: 500. Wpisano: 501." },
    { field: "pesel", message: "Numer ma 11 cyfr. Wpisano: 6." },
  ]);
  const long = fromFile({ ...wrong, Telefon: "1".repeat(41), Uwagi: "" }).faults;
  expect(long.map(({ field }) => field)).toEqual(["postalCode", "phone", "pesel"]);
});

test("marks that cannot be seen are taken out of names and numbers, and it is said", () => {
  const row = fromFile({ ...good, Nazwisko: "\u202eNowak\u200b", "Nr PESEL": `\u2066${pesel}` });
  expect(row).toMatchObject({ form: { surname: "Nowak", pesel }, remarks: ["invisibleRemoved"], faults: [] });
});

test("days are read as offices write them, and nothing else is taken for a day", () => {
  for (const typed of ["24.05.2018", "24-5-2018", "24/05/2018", "2018-05-24", "24.05.2018 r.", "2018-05-24 00:00:00", "43244"])
    expect(dayOfText(typed)).toBe("2018-05-24");
  for (const typed of ["", "24.05.18", "30.02.2018", "05/24/2018", "maj 2018"]) expect(dayOfText(typed)).toBe(typed);
});

test("what goes out is never a formula and comes back as it was", () => {
  const kept = fc.string({ unit: "grapheme" }).map((text) => cleanCell(text.replace(/^'+/, "")).text);
  fc.assert(
    fc.property(fc.tuple(fc.constantFrom("", "=", "+", "-", "@", "'=", "''-"), kept), ([start, rest]) => {
      const text = `${start}${rest}`.trim();
      expect(defuse(text)).not.toMatch(/^[=+\-@\t\r]/);
      expect(cleanCell(defuse(text)).text).toBe(cleanCell(text.startsWith("'") ? defuse(text) : defuse(text)).text);
      if (!/^'+[=+\-@]/.test(text)) expect(cleanCell(defuse(text)).text).toBe(text);
    }),
  );
  expect(cleanCell(defuse("'=1")).text).toBe("'=1");
});

test("a CSV of ours read again has the same cells", async () => {
  const cell = fc.string({ unit: "grapheme", maxLength: 30 }).map((text) => cleanCell(text).text.replace(/^'+/, ""));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }), async (rows) => {
      const table = [["nazwisko", "imiona", "miejscowosc", "pesel"], ...rows.map((row) => [...row.map(defuse), "x"])];
      const read = await readFile(Buffer.from(csvOf(table)));
      if (!read.ok) throw new Error(read.fault.problem);
      expect(read.table.rows.map(({ cells }) => cells.slice(0, 3).map((one) => cleanCell(one).text))).toEqual(rows);
    }),
    { numRuns: 60 },
  );
});

test("a street and its number are the whole again", () => {
  expect(splitStreet("3 Maja 12 m. 4")).toEqual({ street: "3 Maja", house: "12 m. 4" });
  for (const whole of ["3 Maja", "Piastowska 5/2", "ul. Kwiatowa 5a", "12", "", "Osiedle Piastów"]) {
    const { street, house } = splitStreet(whole);
    expect([street, house].filter(Boolean).join(" ")).toBe(whole);
  }
});
