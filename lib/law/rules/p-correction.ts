import { addDays, type IsoDate } from "#lib/platform/calendar.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

const OWN_RULE = { basis: "Zasada aplikacji" } as const;

export const P_CORRECTION: Ruling = {
  ...OWN_RULE,
  code: "P_CORRECTION",
  severity: "warning",
  short: "poprawka",
  what: "Poprawka wpisu z dnia {date}.",
  why: "Wpis zapisano {savedOn}.",
  fix: "Podaj powód poprawki.",
};
export const P_CORRECTION_LATE: Ruling = {
  ...OWN_RULE,
  code: "P_CORRECTION_LATE",
  severity: "blocked",
  short: "po terminie poprawek",
  what: "Nie można poprawić wpisu.",
  why: "Termin poprawek minął {deadline}.",
  fix: "Korektę tworzy koordynator PAI albo dyrektor ośrodka.",
};

/** A saved answer or saved hours: `on` the day of the session or of the work, `savedOn` the day it was saved last. */
export type SavedEntry = { readonly on: IsoDate; readonly savedOn: IsoDate; readonly corrected: boolean };

/** On what terms somebody corrects: days after the day of the entry (setting `correctionDays`), and their part after those days. */
export type CorrectionTerms = {
  readonly today: IsoDate;
  readonly days: number;
  /** corrects after the deadline too */
  readonly mayLate: boolean;
  /** corrects after the deadline, and writes nothing else */
  readonly onlyLate: boolean;
};

/** Whether changing it is a correction: it was saved on an earlier day, or has been corrected before. A first entry never is. */
const isCorrection = ({ savedOn, corrected }: SavedEntry, today: IsoDate): boolean => corrected || savedOn < today;

/** The last day on which everybody who enters may correct. */
export const correctionDeadline = (on: IsoDate, days: number): IsoDate => addDays(on, days);

/** Whether the entry may be corrected by the coordinator and the director only. */
export const isLateCorrection = (entry: SavedEntry, { today, days }: Pick<CorrectionTerms, "today" | "days">): boolean =>
  isCorrection(entry, today) && today > correctionDeadline(entry.on, days);

/** The deadline of an entry has passed for those who enter. */
export const correctionTooLate = (on: IsoDate, days: number): Verdict =>
  verdictOf(P_CORRECTION_LATE, { on, facts: { deadline: { date: correctionDeadline(on, days) } } });

/**
 * A change of what was saved on an earlier day asks for a reason that both institutions read; after the deadline only the coordinator
 * or the director may make it. The same for a register and a week.
 */
export function correction(entry: SavedEntry, terms: CorrectionTerms): Verdict | null {
  if (!isCorrection(entry, terms.today)) return null;
  const { on, savedOn } = entry;
  if (isLateCorrection(entry, terms) && !terms.mayLate) return correctionTooLate(on, terms.days);
  return verdictOf(P_CORRECTION, { on, facts: { date: { date: on }, savedOn: { date: savedOn } } });
}
