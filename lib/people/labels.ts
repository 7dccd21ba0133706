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

const trailLabels: Readonly<Record<string, string>> = {
  "attendance.record": "wpisano obecność",
  "attendance.approve": "zatwierdzono obecność",
};

/** What was done, for the history of a person; an act without a text of its own is a change of the entry. */
export const trailLabel = (action: string): string => trailLabels[action] ?? "zmieniono wpis";
