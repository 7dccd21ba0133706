import { expect, test } from "vitest";
import { makePesel } from "#lib/people/rules/pesel.ts";
import { offeredPesel } from "#lib/people/schema/person.ts";
import { nominateSchema } from "#lib/referrals/schema/candidates.ts";

const pesel = makePesel("1978-05-24", "FEMALE", 12);
const form = {
  requestId: "0190a6a0-0000-7000-8000-000000000001",
  editionId: "0190a6a0-0000-7000-8000-000000000002",
  surname: "Zmyślona-O’Próbna",
  givenNames: "Anna Maria",
  pesel,
  hasNoPesel: false,
  peselOverride: "",
  document: "",
  birthDate: "",
  sex: "" as const,
  municipalityId: "0190a6a0-0000-7000-8000-000000000003",
  town: "Kędzierzyn-Koźle",
  street: "",
  stayMunicipalityId: "" as const,
  stayTown: "",
  assistanceConfirmedOn: "",
  contractSignedOn: "",
  contractBasis: "" as const,
};
const faults = (change: Partial<Record<keyof typeof form, unknown>>) => {
  const parsed = nominateSchema.safeParse({ ...form, ...change });
  return Object.fromEntries((parsed.error?.issues ?? []).map(({ path, message }) => [path.join("."), message.replaceAll("\u00a0", " ")]));
};

test("a complete person passes, and passes again on the server as the browser sent it", () => {
  expect(faults({})).toEqual({});
  expect(nominateSchema.safeParse(nominateSchema.parse(form)).success).toBe(true);
});

test.each(["O'Przykładny", "Nowak-Wiśniewska", "d’Ąćęłńóśźż", "Müller", "Нестеренко", "Kowalska vel Nowak", "Św. Jan"])(
  "the name %s is allowed",
  (surname) => expect(faults({ surname })).toEqual({}),
);

test("another sign in a name is named, and every other fault is shown with it", () => {
  expect(faults({ surname: "Nowak 😀", givenNames: "  ", town: "", pesel: "123" })).toEqual({
    surname: "Usuń znak: 😀.",
    givenNames: "Wpisz co najmniej jedno imię.",
    town: "Wpisz miejscowość.",
    pesel: "Numer ma 11 cyfr. Wpisano: 3.",
  });
  expect(faults({ surname: "Nowak;" })).toEqual({ surname: "Usuń znak: ;." });
  expect(faults({ surname: "Nowak\u0000" })).toEqual({ surname: "Usuń znak: \u0000." });
});

test("300 characters are counted and refused", () =>
  expect(faults({ surname: "a".repeat(300) })).toEqual({ surname: "Najwięcej znaków: 100. Wpisano: 300." }));

test("PESEL: missing, with letters, with a date that cannot exist", () => {
  expect(faults({ pesel: "" })).toEqual({ pesel: "Wpisz numer PESEL albo zaznacz „Nie nadano numeru PESEL”." });
  expect(faults({ pesel: "7805241234O" })).toEqual({ pesel: "Usuń znak: O." });
  expect(faults({ pesel: "78023012345" })).toEqual({ pesel: "Nie ma takiej daty urodzenia. Porównaj numer z dokumentem." });
});

test("PESEL: a lost zero is offered and not added by itself", () => {
  const early = makePesel("2001-02-03", "MALE", 7);
  expect(early.startsWith("0")).toBe(true);
  expect(offeredPesel(early.slice(1))).toBe(early);
  expect(faults({ pesel: early.slice(1) })).toEqual({ pesel: `Wpisano 10 cyfr. Czy zginęło zero na początku: ${early}?` });
});

test("PESEL: a wrong control digit passes with a written reason only", () => {
  const wrong = pesel.slice(0, 10) + ((Number(pesel[10]) + 1) % 10);
  expect(faults({ pesel: wrong })).toEqual({
    pesel: "Cyfra kontrolna się nie zgadza. Porównaj z dokumentem; jeżeli w dokumencie jest tak samo, zapisz z uzasadnieniem.",
  });
  expect(faults({ pesel: wrong, peselOverride: "tak jest" })).toMatchObject({ peselOverride: "Wpisz co najmniej 10 znaków." });
  expect(faults({ pesel: wrong, peselOverride: "Numer jak w dowodzie osobistym." })).toEqual({});
});

test("birth and sex are compared with the number", () => {
  expect(faults({ birthDate: "1978-05-25", sex: "MALE" })).toEqual({
    birthDate: "Data urodzenia z numeru: 24.05.1978. Wpisana: 25.05.1978. Popraw jedną z nich.",
    sex: "Płeć z numeru: kobieta. Wybrana: mężczyzna. Popraw jedną z nich.",
  });
});

test("without a number a document is asked for, and a contract has both a day and a basis", () => {
  expect(faults({ hasNoPesel: true, pesel: "" })).toEqual({ document: "Wpisz nazwę i numer dokumentu." });
  expect(faults({ hasNoPesel: true, pesel: "", document: "paszport AB 1234567" })).toEqual({});
  expect(faults({ contractSignedOn: "2018-05-10" })).toEqual({ contractBasis: "Wybierz z listy." });
  expect(faults({ contractBasis: "ORDINARY_108_1" })).toEqual({ contractSignedOn: "Wpisz datę, np. 24.05.2018." });
  expect(faults({ assistanceConfirmedOn: "31.02.2018" })).toEqual({ assistanceConfirmedOn: "Nie ma takiego dnia: 31.02.2018." });
});
