import type { IsoDate } from "#lib/platform/calendar.ts";
import { formatMinutes } from "#lib/platform/minutes.ts";
import { formatDate } from "#lib/platform/polish.ts";
import type { ProfileKind, ResidenceKind, Sex } from "#prisma/generated/client/enums.ts";

export const residenceKindLabel: Readonly<Record<ResidenceKind, string>> = {
  RESIDENCE: "zamieszkanie",
  STAY: "pobyt",
};

export const sexLabel: Readonly<Record<Sex, string>> = {
  FEMALE: "kobieta",
  MALE: "mężczyzna",
};

/** "profil pomocy III" (R1, R3). */
export const profileLabel = (profile: ProfileKind): string => `profil pomocy ${profile}`;

/** Acts that leave a trail on a person, by the names their actions give them. */
const trailLabels: Readonly<Record<string, string>> = {
  "referrals.nominate": "wytypowano",
  "referrals.completeCentreData": "uzupełniono dane ośrodka",
  "referrals.approveList": "zatwierdzono w ośrodku",
  "referrals.sendList": "przekazano do urzędu pracy",
  "referrals.withdraw": "wycofano kandydaturę",
  "people.register": "uzupełniono dane z systemu urzędu",
  "referrals.reserve": "przeniesiono na listę rezerwową",
  "referrals.reject": "odrzucono kandydaturę",
  "referrals.refer": "skierowano do edycji",
  "referrals.takeUp": "potwierdzono pierwszy dzień",
  "work.enter": "wpisano prace",
  "work.correct": "poprawiono prace",
  "work.delete": "usunięto wpis prac",
};

/** What was done, for the history of a person, e.g. "wpisano prace z dnia 24.05.2018: 4 godz."; an act unknown here is a change. */
export function trailText({ action, values }: { action: string; values: TrailValues }): string {
  const text = trailLabels[action] ?? "zmieniono wpis";
  const number = values.number ? ` (nr ${values.number})` : "";
  const day = values.on ? ` z dnia ${formatDate(values.on)}` : "";
  const minutes = values.minutes === null ? "" : `: ${formatMinutes(values.minutes)}`;
  return `${text}${number}${day}${minutes}`;
}

/** The values of an act that are printed; none of them is personal. Minutes are whole. */
export type TrailValues = {
  readonly on: IsoDate | null;
  readonly number: string | null;
  readonly minutes: number | null;
  readonly was: number | null;
};
