import { type CorrectionTerms, correction, isLateCorrection } from "#lib/law/rules/p-correction.ts";
import type { Verdict } from "#lib/law/verdict.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import type { AttendanceStatus, SessionStatus } from "#prisma/generated/client/enums.ts";

/**
 * State of a session's register, as lists and "Do zrobienia" name it. `planned`, `today` and `unrecorded` follow from the date,
 * `partial` and `entered` from the rows that are there; only `cancelled` and `approved` are stored (domain.md 4.5).
 */
export type RegisterState = "planned" | "today" | "unrecorded" | "partial" | "entered" | "approved" | "cancelled";

/**
 * @param session `expected`: how many people are expected that day; `recorded`: how many of them have an answer
 * @returns the state on the business day `today`; a session at which nobody is expected lacks nothing
 */
export function registerState(
  session: { status: SessionStatus; heldOn: IsoDate; expected: number; recorded: number },
  today: IsoDate,
): RegisterState {
  if (session.status === "CANCELLED") return "cancelled";
  if (session.status === "APPROVED") return "approved";
  if (session.heldOn > today) return "planned";
  if (session.recorded >= session.expected) return "entered";
  if (session.recorded > 0) return "partial";
  return session.heldOn === today ? "today" : "unrecorded";
}

/** A session belongs to groups or, when individual, to one participation. */
export type SessionOf = { readonly heldOn: IsoDate; readonly groupIds: readonly string[]; readonly participationId: string | null };
/** Both days belong to the membership; null is open. */
export type MemberOf = {
  readonly participationId: string;
  readonly groupId: string;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
};
/** Both days belong to the participation; `lastDay` is the planned one until an end is recorded. */
export type ParticipationDays = { readonly id: string; readonly firstDay: IsoDate; readonly lastDay: IsoDate };

/**
 * Who is expected at a session: it is derived, never stored (issue 2 item 2). Of a group session those who are members of one of
 * its groups that day, of an individual session its one participation; in both cases only while the participation runs.
 *
 * @returns ids of the participations in the order given
 */
export function expectedAt(session: SessionOf, memberships: readonly MemberOf[], participations: readonly ParticipationDays[]): string[] {
  const belongs = belongsTo(session, memberships, ({ validTo }) => validTo === null || validTo >= session.heldOn);
  return participations
    .filter(({ id, firstDay, lastDay }) => belongs(id) && firstDay <= session.heldOn && session.heldOn <= lastDay)
    .map(({ id }) => id);
}

/** Who would be expected had the participation not ended before that day: shown locked with the reason, never recorded. */
export function endedBefore(session: SessionOf, memberships: readonly MemberOf[], participations: readonly ParticipationDays[]): string[] {
  const lastDays = new Map(participations.map(({ id, lastDay }) => [id, lastDay]));
  const tillTheEnd = ({ participationId, validTo }: MemberOf) => validTo === null || validTo >= (lastDays.get(participationId) ?? "");
  const belongs = belongsTo(session, memberships, tillTheEnd);
  return participations.filter(({ id, lastDay }) => belongs(id) && lastDay < session.heldOn).map(({ id }) => id);
}

function belongsTo(session: SessionOf, memberships: readonly MemberOf[], holds: (membership: MemberOf) => boolean) {
  if (session.participationId !== null) return (id: string) => id === session.participationId;
  const members = memberships.filter(
    (membership) => session.groupIds.includes(membership.groupId) && membership.validFrom <= session.heldOn && holds(membership),
  );
  return (id: string) => members.some(({ participationId }) => participationId === id);
}

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
