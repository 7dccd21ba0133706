import { type CorrectionTerms, correction, isLateCorrection } from "#lib/law/rules/p-correction.ts";
import type { Verdict } from "#lib/law/verdict.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import type { AttendanceStatus } from "#prisma/generated/client/enums.ts";

/** One person's answer; `minutes` is what was typed and counts only for PARTIAL. */
export type Mark = { readonly status: AttendanceStatus; readonly minutes: number };

/** An answer as it is saved: its minutes are those that count. */
export type SavedAnswer = Mark & { readonly savedOn: IsoDate; readonly corrected: boolean };

const saysTheSame = (saved: Mark, now: Mark): boolean =>
  saved.status === now.status && (now.status !== "PARTIAL" || saved.minutes === now.minutes);

/** What a new answer over a saved one amounts to; null where nobody asks. A changed note alone is no correction: it stays in the centre. */
export const answerCorrection = (heldOn: IsoDate, saved: SavedAnswer | null, now: Mark, terms: CorrectionTerms): Verdict | null =>
  saved && !saysTheSame(saved, now) ? correction({ ...saved, on: heldOn }, terms) : null;

/** Whether an answer could be corrected by the coordinator and the director only; a first answer could not. */
export const isLateAnswer = (heldOn: IsoDate, saved: SavedAnswer | null, terms: CorrectionTerms): boolean =>
  saved !== null && isLateCorrection({ ...saved, on: heldOn }, terms);

type Noted = { readonly participationId: string; readonly note: string };
/** A sent answer that changes something, beside what is saved, with what the rule of corrections says. */
export type ChangedAnswer<Sent> = { readonly mark: Sent; readonly saved: SavedAnswer | null; readonly verdict: Verdict | null };

/** Which of the sent answers change anything, their notes included. */
export function changedAnswers<Sent extends Mark & Noted>(
  { heldOn, people }: { heldOn: IsoDate; people: readonly { participationId: string; mark: (SavedAnswer & { note: string }) | null }[] },
  sent: readonly Sent[],
  terms: CorrectionTerms,
): ChangedAnswer<Sent>[] {
  const saved = new Map(people.map(({ participationId, mark }) => [participationId, mark]));
  return sent.flatMap((mark) => {
    const before = saved.get(mark.participationId) ?? null;
    if (before && saysTheSame(before, mark) && before.note === mark.note) return [];
    return [{ mark, saved: before, verdict: answerCorrection(heldOn, before, mark, terms) }];
  });
}

/** Minutes that count: the whole session, the part that was typed, or nothing (an absence carries none). */
export function attendedMinutes({ status, minutes }: Mark, planned: number): number {
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
export function registerTotals(marks: readonly (Mark | null)[], planned: number): { minutes: number; planned: number } {
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
