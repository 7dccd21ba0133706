import { z } from "zod";
import { parsePesel } from "#lib/people/rules/pesel.ts";
import { postalCodeOf } from "#lib/people/rules/residence.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { line, optionalDay, reasonIfAsked } from "#lib/platform/fields.ts";
import { formatDate, formatNumber } from "#lib/platform/polish.ts";

const NAME_LENGTH = 100;
const PLACE_LENGTH = 100;
const DOCUMENT_LENGTH = 60;
const STRANGE_IN_NAME = /[^\p{L}\p{M}'’ʼ.\- ]/u;

/** A name as on the document: letters of any language, hyphen, apostrophe, space and dot (words.md 4.2). */
const personName = (empty: string) =>
  z
    .string()
    .transform((text) => text.normalize("NFC").replace(/\s+/g, " ").trim())
    .superRefine((text, context) => {
      const length = [...text].length;
      const strange = STRANGE_IN_NAME.exec(text)?.[0];
      if (strange) context.addIssue({ code: "custom", message: `Usuń znak: ${strange}.` });
      else if (!/\p{L}/u.test(text)) context.addIssue({ code: "custom", message: empty });
      if (length > NAME_LENGTH)
        context.addIssue({ code: "custom", message: `Najwięcej znaków: ${NAME_LENGTH}. Wpisano: ${formatNumber(length)}.` });
    });

const sexName = { FEMALE: "kobieta", MALE: "mężczyzna" } as const;

/** Identity as on the document (R10). */
export const identityFields = {
  surname: personName("Wpisz nazwisko."),
  givenNames: personName("Wpisz co najmniej jedno imię."),
  pesel: z.string().transform((text) => text.replace(/\s+/g, "")),
  /** "Nie nadano numeru PESEL": then a document stands in. */
  hasNoPesel: z.boolean(),
  /** Reason for keeping a number whose control digit is wrong, as on the document. */
  peselOverride: reasonIfAsked(),
  document: line(DOCUMENT_LENGTH, null),
  birthDate: optionalDay(),
  sex: z.enum(["FEMALE", "MALE"]).or(z.literal("")),
};
const identity = z.object(identityFields);
export type IdentityInput = z.output<typeof identity>;
export type IdentityValues = z.input<typeof identity>;

/** A place where somebody lives or stays. */
export const placeFields = {
  municipalityId: z.uuid({ error: "Wybierz gminę z listy." }),
  town: line(PLACE_LENGTH, "Wpisz miejscowość."),
  street: line(PLACE_LENGTH, null),
  /** "30-123". Rows of a file that were corrected before it was asked for have none. */
  postalCode: line(PLACE_LENGTH, null)
    .transform((text) => postalCodeOf(text) ?? text)
    .superRefine((text, context) => {
      const message = `Nie rozpoznano kodu: „${text.slice(0, 40)}”. Wpisz np. 30-123.`;
      if (text !== "" && postalCodeOf(text) === null) context.addIssue({ code: "custom", message });
    })
    .default(""),
};

/** A person as the centre enters them: identity (R10) and where they live or stay (R8). */
export const personSchema = z.object({
  ...identityFields,
  ...placeFields,
  stayMunicipalityId: z.uuid().or(z.literal("")),
  stayTown: line(PLACE_LENGTH, null),
  /** "To ta osoba": somebody of the register instead of the identity typed here. */
  knownPersonId: z.uuid().or(z.literal("")).default(""),
  /** "To inna osoba": why somebody nearly the same in the register is another. */
  differsReason: reasonIfAsked().default(""),
});
export type PersonInput = z.output<typeof personSchema>;

export type Issue = { path: (string | number)[]; message: string };

/** What is wrong with the numbers and days of a person taken together; add it to the schema of a form with `superRefine`. */
export const identityFaults = (person: PersonInput): Issue[] => [
  ...stayFaults(person),
  ...(person.knownPersonId === "" ? numberFaults(person) : []),
];

/** The same of the identity alone: the number or the document, birth and sex. */
export function numberFaults(person: IdentityInput): Issue[] {
  if (person.hasNoPesel) return person.document === "" ? [fault("document", "Wpisz nazwę i numer dokumentu.")] : [];
  const parsed = parsePesel(person.pesel);
  if (!parsed.ok) return [fault("pesel", peselMessage(person.pesel))];
  const faults = birthFaults(person, parsed);
  if (!parsed.checkDigitOk && person.peselOverride === "") faults.push(fault("pesel", CHECK_DIGIT));
  return faults;
}

/** Birth and sex as typed against those that the number tells. */
export function birthFaults(
  person: Pick<IdentityInput, "birthDate" | "sex">,
  parsed: { readonly birthDate: IsoDate; readonly sex: "FEMALE" | "MALE" },
): Issue[] {
  const faults: Issue[] = [];
  if (person.birthDate && person.birthDate !== parsed.birthDate)
    faults.push(
      fault(
        "birthDate",
        `Data urodzenia z numeru: ${formatDate(parsed.birthDate)}. Wpisana: ${formatDate(person.birthDate)}. Popraw jedną z nich.`,
      ),
    );
  if (person.sex !== "" && person.sex !== parsed.sex)
    faults.push(fault("sex", `Płeć z numeru: ${sexName[parsed.sex]}. Wybrana: ${sexName[person.sex]}. Popraw jedną z nich.`));
  return faults;
}

/** The message of words.md 4.2 about a control digit; the form opens the field for a reason beside it. */
export const CHECK_DIGIT =
  "Cyfra kontrolna się nie zgadza. Porównaj z dokumentem; jeżeli w dokumencie jest tak samo, zapisz z uzasadnieniem.";

function peselMessage(text: string): string {
  const parsed = parsePesel(text);
  if (parsed.ok) return "";
  if (parsed.problem === "empty") return "Wpisz numer PESEL albo zaznacz „Nie nadano numeru PESEL”.";
  if (parsed.problem === "nonDigits") return `Usuń znak: ${[...text].find((character) => !/\d/.test(character)) ?? ""}.`;
  if (parsed.problem === "impossibleDate") return "Nie ma takiej daty urodzenia. Porównaj numer z dokumentem.";
  if (parsed.problem !== "length") return "";
  if (parsed.suggestion) return `Wpisano ${parsed.digits} cyfr. Czy zginęło zero na początku: ${parsed.suggestion}?`;
  return `Numer ma 11 cyfr. Wpisano: ${parsed.digits}.`;
}

/** The number with its lost zero, to be offered beside the field; null where there is nothing to offer. */
export function offeredPesel(text: string): string | null {
  const parsed = parsePesel(text);
  return !parsed.ok && parsed.problem === "length" ? parsed.suggestion : null;
}

const stayFaults = ({ stayMunicipalityId, stayTown }: PersonInput): Issue[] => {
  if (stayMunicipalityId !== "" && stayTown === "") return [fault("stayTown", "Wpisz miejscowość.")];
  return stayMunicipalityId === "" && stayTown !== "" ? [fault("stayMunicipalityId", "Wybierz gminę z listy.")] : [];
};

export const fault = (field: string, message: string): Issue => ({ path: [field], message });
