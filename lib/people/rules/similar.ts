import type { IsoDate } from "#lib/platform/calendar.ts";

/** Two persons side by side: how alike their names are (0–1, trigrams without diacritics) and both birth dates, where known. */
export type Likeness = { readonly score: number; readonly birthDate: IsoDate | null; readonly otherBirthDate: IsoDate | null };

/** Somebody of the register who may be the one entered. */
export type Twin = { readonly surname: string; readonly givenNames: string; readonly birthYear: string | null };

const ALIKE = 0.5;
const ALIKE_WITH_BIRTH = 0.3;
/** Least likeness of names that may be one person. */
export const NEARLY_THE_SAME = 0.85;

/** Least likeness of names that is worth reading from the register at all. */
export const LEAST_LIKENESS = ALIKE_WITH_BIRTH;

/** Worth showing to the one who enters a person: names alike, or less alike with the same day of birth. */
export const isSimilar = ({ score, birthDate, otherBirthDate }: Likeness): boolean =>
  score >= ALIKE || (birthDate !== null && birthDate === otherBirthDate && score >= ALIKE_WITH_BIRTH);

/** So alike that a new person is entered with a written reason only: the same name, and nothing says that the days of birth differ. */
export const isNearlyIdentical = ({ score, birthDate, otherBirthDate }: Likeness): boolean =>
  score >= NEARLY_THE_SAME && (birthDate === null || otherBirthDate === null || birthDate === otherBirthDate);
