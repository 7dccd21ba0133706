import { type CorrectionTerms, correction, isLateCorrection } from "#lib/law/rules/p-correction.ts";
import { type TimedEntry, twoPlaces } from "#lib/law/rules/product.ts";
import type { Verdict } from "#lib/law/verdict.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import type { AttendanceStatus } from "#prisma/generated/client/enums.ts";

/** One person's answer; `minutes` and the times "HH:MM" are what was typed and count only for PARTIAL. */
export type Mark = {
  readonly status: AttendanceStatus;
  readonly minutes: number;
  readonly arrivedAt: string | null;
  readonly leftAt: string | null;
};

/** An answer as it is saved: its minutes are those that count. */
export type SavedAnswer = Mark & { readonly savedOn: IsoDate; readonly corrected: boolean };

const saysTheSame = (saved: Mark, now: Mark): boolean =>
  saved.status === now.status &&
  (now.status !== "PARTIAL" || (saved.minutes === now.minutes && saved.arrivedAt === now.arrivedAt && saved.leftAt === now.leftAt));

/** What a new answer over a saved one amounts to; null where nobody asks. A changed note alone is no correction: it stays in the centre. */
export const answerCorrection = (heldOn: IsoDate, saved: SavedAnswer | null, now: Mark, terms: CorrectionTerms): Verdict | null =>
  saved && !saysTheSame(saved, now) ? correction({ ...saved, on: heldOn }, terms) : null;

/** Whether an answer could be corrected by the coordinator and the director only; a first answer could not. */
export const isLateAnswer = (heldOn: IsoDate, saved: SavedAnswer | null, terms: CorrectionTerms): boolean =>
  saved !== null && isLateCorrection({ ...saved, on: heldOn }, terms);

/** The session that is answered, as its warnings name it: "zajęcia nr 6"; times "HH:MM". */
export type AnsweredSession = { readonly heldOn: IsoDate; readonly place: string; readonly startsAt: string; readonly endsAt: string };

/**
 * Somebody's presence here while they are recorded elsewhere at the same time (P_TWO_PLACES). Of a part given in minutes alone only the
 * session's own hours are known. Asked when the presence is new or is said otherwise than before.
 */
function atOnce({ heldOn, place, startsAt, endsAt }: AnsweredSession, saved: Mark | null, now: Mark, elsewhere: readonly TimedEntry[]) {
  if ((now.status !== "PRESENT" && now.status !== "PARTIAL") || (saved && saysTheSame(saved, now))) return [];
  const times = now.status === "PARTIAL" ? now : null;
  const here = { place, from: times?.arrivedAt ?? startsAt, to: times?.leftAt ?? endsAt };
  return elsewhere.flatMap((other) => twoPlaces({ on: heldOn, entries: [here, other] }));
}

/** What a person's answer is judged by: what is saved, and where else they are recorded that day. */
export type AnsweredPerson = { readonly mark: SavedAnswer | null; readonly elsewhere: readonly TimedEntry[] };

/** Everything that asks for a reason, or stands in the way, of one answer: the same while typing and in the transaction that saves. */
export const answerVerdicts = (
  session: AnsweredSession,
  { mark, elsewhere }: AnsweredPerson,
  now: Mark,
  terms: CorrectionTerms,
): Verdict[] =>
  [answerCorrection(session.heldOn, mark, now, terms), ...atOnce(session, mark, now, elsewhere)].filter((verdict) => verdict !== null);

type Noted = { readonly participationId: string; readonly note: string };
type NotedPerson = AnsweredPerson & { readonly participationId: string; readonly mark: (SavedAnswer & { readonly note: string }) | null };
/** A sent answer that changes something, beside what is saved, with what the rules say. `says`: more than its note is new. */
export type ChangedAnswer<Sent> = {
  readonly mark: Sent;
  readonly saved: SavedAnswer | null;
  readonly says: boolean;
  readonly verdicts: readonly Verdict[];
};

/** Which of the sent answers change anything, their notes included. */
export function changedAnswers<Sent extends Mark & Noted>(
  session: AnsweredSession,
  people: readonly NotedPerson[],
  sent: readonly Sent[],
  terms: CorrectionTerms,
): ChangedAnswer<Sent>[] {
  const known = new Map(people.map((person) => [person.participationId, person]));
  return sent.flatMap((mark) => {
    const person = known.get(mark.participationId) ?? { mark: null, elsewhere: [] };
    const saved = person.mark;
    const says = saved === null || !saysTheSame(saved, mark);
    if (!says && saved?.note === mark.note) return [];
    return [{ mark, saved, says, verdicts: answerVerdicts(session, person, mark, terms) }];
  });
}

/** Minutes that count: the whole session, the part that was typed, or nothing (an absence carries none). */
export function attendedMinutes({ status, minutes }: Pick<Mark, "status" | "minutes">, planned: number): number {
  if (status === "PRESENT") return planned;
  return status === "PARTIAL" ? minutes : 0;
}

/** Why minutes of a partial presence are wrong; null when they are right: a whole number from 1 to planned − 1. */
export type MinutesFault = "zero" | "fraction" | "whole" | "over";
export function partialFault(minutes: number, planned: number): MinutesFault | null {
  if (minutes <= 0) return "zero";
  if (!Number.isInteger(minutes)) return "fraction";
  if (minutes === planned) return "whole";
  return minutes > planned ? "over" : null;
}

/** Sum of a register: "33 z 45 godz.". Whoever the session does not concern counts on neither side. */
export function registerTotals(
  marks: readonly (Pick<Mark, "status" | "minutes"> | null)[],
  planned: number,
): { minutes: number; planned: number } {
  const counted = marks.filter((mark) => mark?.status !== "NOT_APPLICABLE");
  const minutes = counted.reduce((sum, mark) => sum + (mark ? attendedMinutes(mark, planned) : 0), 0);
  return { minutes, planned: counted.length * planned };
}

/**
 * Two unexcused absences in a row: the application's own threshold, not law (domain.md 4.4 "atRisk").
 *
 * @param before the person's answer at the last recorded session before this one that concerned them; null when there is none
 */
export const secondUnexcused = (before: AttendanceStatus | null, now: AttendanceStatus | null): boolean =>
  before === "UNEXCUSED" && now === "UNEXCUSED";
