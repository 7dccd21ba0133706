import type { IsoDate } from "#lib/platform/calendar.ts";
import { type ParticipationPhase, participationPhase } from "#lib/referrals/rules/state.ts";
import type { AttendanceStatus, OutcomeKind, OutcomeStatus, ParticipationEnd } from "#prisma/generated/client/enums.ts";

/** Where a participation stands (domain.md 4.4). A reported interruption is an open notice, not a column of the participation. */
export type CourseState = ParticipationPhase | "INTERRUPTION_REPORTED";

/** A recorded end speaks first, then a notice that waits for its answer, then the days. */
export function courseState(
  participation: { endKind: ParticipationEnd | null; lastDay: IsoDate; isReported: boolean },
  today: IsoDate,
): CourseState {
  if (participation.endKind) return participation.endKind;
  return participation.isReported ? "INTERRUPTION_REPORTED" : participationPhase(participation, today);
}

/** Outcomes that the act leaves to the labour office "w porozumieniu z ośrodkiem" (art. 62b ust. 2 pkt 2). */
export const isJoint = (kind: OutcomeKind): boolean => kind === "SUPPORTED_EMPLOYMENT" || kind === "SOCIAL_COOPERATIVE";

/**
 * Where the outcome of a completed participation stands (domain.md 4.7). RETURNED: the labour office asked the centre for another
 * proposal; TO_AGREE: decided, and of a kind that the centre agrees to.
 */
export type OutcomeState = "NONE" | "PROPOSED" | "RETURNED" | "DECIDED" | "TO_AGREE" | "AGREED_BY_OPS" | "CLOSED";

/** What the state of an outcome is read from; days are set by the step that ends in them, ids also by a return. */
export type OutcomeRecord = {
  status: OutcomeStatus;
  kind: OutcomeKind;
  decidedOn: IsoDate | null;
  decidedById: string | null;
};

export function outcomeState(outcome: OutcomeRecord | null): OutcomeState {
  if (!outcome) return "NONE";
  // A clerk's name without a day of decision: the proposal was sent back.
  if (outcome.status === "PROPOSED") return outcome.decidedById && !outcome.decidedOn ? "RETURNED" : "PROPOSED";
  return outcome.status === "DECIDED" && isJoint(outcome.kind) ? "TO_AGREE" : outcome.status;
}

/** One answer of a register or one day of work; `order` sorts within the day. */
export type Answer = { readonly on: IsoDate; readonly order: string; readonly status: AttendanceStatus };

/** Unexcused absences in a row up to the latest answer, in both blocks together; an excused one is a contact and ends the row. */
export function unexcusedRun(answers: readonly Answer[]): number {
  const latestFirst = answers
    .filter(({ status }) => status !== "NOT_APPLICABLE")
    .toSorted((a, b) => b.on.localeCompare(a.on) || b.order.localeCompare(a.order));
  const end = latestFirst.findIndex(({ status }) => status !== "UNEXCUSED");
  return end === -1 ? latestFirst.length : end;
}
