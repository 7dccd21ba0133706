import { attendanceLabel } from "#lib/attendance/labels.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { formatMinutes } from "#lib/platform/minutes.ts";
import { formatDate } from "#lib/platform/polish.ts";
import type { ActionPlanKind, AttendanceStatus, ProfileKind, ResidenceKind, Sex } from "#prisma/generated/client/enums.ts";

export const residenceKindLabel: Readonly<Record<ResidenceKind, string>> = {
  RESIDENCE: "zamieszkanie",
  STAY: "pobyt",
};

export const sexLabel: Readonly<Record<Sex, string>> = {
  FEMALE: "kobieta",
  MALE: "mężczyzna",
};

/** A line of the individual action plan (R4). */
export const planKindLabel: Readonly<Record<ActionPlanKind, string>> = {
  BEGUN: "początek planu",
  CONTACT: "kontakt z osobą",
  CONTINUED: "uzasadnienie dalszej realizacji",
  ENDED: "zakończenie planu",
};

/** "profil pomocy III" (R1, R3). */
export const profileLabel = (profile: ProfileKind): string => `profil pomocy ${profile}`;

/** Acts that leave a trail on a person, by the names their actions give them. */
const trailLabels: Readonly<Record<string, string>> = {
  "people.correctIdentity": "poprawiono dane osoby",
  "people.recordResidence": "wpisano miejsce zamieszkania albo pobytu",
  "people.correctResidence": "poprawiono miejsce zamieszkania albo pobytu",
  "people.recordProfile": "wpisano profil pomocy",
  "people.recordPlanEntry": "wpisano do planu działania",
  "people.removePlanEntry": "usunięto z planu działania",
  "people.recordRegister": "uzupełniono ewidencję urzędu",
  "people.recordContract": "wpisano kontrakt socjalny",
  "people.register": "uzupełniono dane z systemu urzędu",
  "imports.create": "wczytano z pliku",
  "imports.undo": "cofnięto wczytanie z pliku",
  "referrals.nominate": "wytypowano",
  "referrals.completeCentreData": "uzupełniono dane ośrodka",
  "referrals.approveList": "zatwierdzono w ośrodku",
  "referrals.sendList": "przekazano do urzędu pracy",
  "referrals.returnList": "zwrócono do poprawy w ośrodku",
  "referrals.withdraw": "wycofano kandydaturę",
  "referrals.decline": "zapisano odmowę przed skierowaniem",
  "referrals.verify": "potwierdzono warunki",
  "referrals.return": "zwrócono do poprawy",
  "referrals.answerReturn": "odpowiedziano na zwrot",
  "referrals.reserve": "przeniesiono na listę rezerwową",
  "referrals.reject": "odrzucono kandydaturę",
  "referrals.refer": "skierowano do edycji",
  "referrals.correct": "poprawiono skierowanie",
  "referrals.withdrawReferral": "wycofano skierowanie",
  "referrals.report": "zgłoszono niepodjęcie albo odmowę",
  "referrals.answerReport": "rozpatrzono zgłoszenie",
  "referrals.takeUp": "potwierdzono pierwszy dzień",
  "courses.report": "zgłoszono przerwanie",
  "courses.confirm": "potwierdzono przerwanie",
  "courses.restore": "przywrócono udział",
  "courses.endEarly": "zakończono wcześniej",
  "courses.propose": "zaproponowano rezultat",
  "courses.return": "zwrócono propozycję rezultatu",
  "courses.decide": "ustalono rezultat",
  "courses.agree": "uzgodniono rezultat",
  "courses.decline": "nie uzgodniono rezultatu",
  "courses.followUp": "zapisano dalsze działanie",
  "courses.close": "zamknięto rezultat",
  "courses.repeat": "skierowano ponownie",
  "attendance.record": "wpisano obecność, zajęcia",
  "attendance.correct": "poprawiono obecność, zajęcia",
  "attendance.approve": "zatwierdzono obecność, zajęcia",
  "work.enter": "wpisano prace",
  "work.correct": "poprawiono prace",
  "work.delete": "usunięto wpis prac",
};

/** What was done, for the history of a person, e.g. "wpisano prace z dnia 24.05.2018: 4 godz."; an act unknown here is a change. */
export function trailText({ action, values }: { action: string; values: TrailValues }): string {
  const text = trailLabels[action] ?? "zmieniono wpis";
  const number = values.number ? (text.endsWith("zajęcia") ? ` nr ${values.number}` : ` (nr ${values.number})`) : "";
  const day = values.on ? ` z dnia ${formatDate(values.on)}` : "";
  const now = valueText(values.status, values.minutes);
  return `${text}${number}${day}${now ? `: ${now}` : ""}`;
}

/** What stood there before, or null where nothing of the kind was recorded. */
export const trailWas = ({ values }: { values: TrailValues }): string | null => valueText(values.wasStatus, values.was);

function valueText(status: AttendanceStatus | null | undefined, minutes: number | null): string | null {
  if (status)
    return status === "PARTIAL" && minutes !== null ? `${attendanceLabel[status]}, ${formatMinutes(minutes)}` : attendanceLabel[status];
  return minutes === null ? null : formatMinutes(minutes);
}

/** The values of an act that are printed; none of them is personal. Minutes are whole. */
export type TrailValues = {
  readonly on: IsoDate | null;
  readonly number: string | null;
  readonly minutes: number | null;
  readonly was: number | null;
  readonly status?: AttendanceStatus | null;
  readonly wasStatus?: AttendanceStatus | null;
};

/** Fields of a person by name: their values are not in the trail (house.md). */
const fieldNames: Readonly<Record<string, string>> = {
  surname: "nazwisko",
  givenNames: "imiona",
  pesel: "numer PESEL",
  document: "dokument tożsamości",
  birthDate: "data urodzenia",
  sex: "płeć",
  municipalityId: "gmina",
  town: "miejscowość",
  street: "ulica",
  postalCode: "kod pocztowy",
  phone: "telefon",
  remarks: "uwagi ośrodka",
  validFrom: "początek",
  validTo: "koniec",
  registeredOn: "rejestracja",
  statusLostOn: "utrata statusu",
  benefitUntil: "prawo do zasiłku",
  otherHelpForm: "inna forma pomocy",
  otherHelpUntil: "inna forma pomocy: koniec",
  checkedOn: "sprawdzono w systemie",
  profile: "profil pomocy",
  contract: "kontrakt socjalny",
  actionPlan: "plan działania",
};

/** "nazwisko, imiona": which personal fields an act changed; "" when none. */
export const changedText = (changedFields: readonly string[]): string =>
  changedFields.flatMap((field) => fieldNames[field] ?? []).join(", ");
