import type { IsoDate } from "#lib/platform/calendar.ts";
import type { NominationStatus, ParticipationEnd, ReferralStatus, VerificationDecision } from "#prisma/generated/client/enums.ts";

/** What follows from the last day and the recorded end. */
export type ParticipationPhase = "ACTIVE" | "COMPLETED" | "INTERRUPTED" | "ENDED_EARLY";

/**
 * Twin of the SQL function `participation_phase`; a test holds them together. `lastDay` is the planned last day until an
 * end is recorded; on that day the person still takes part (domain.md 0a, COMPLETED comes with the end date).
 */
export function participationPhase(
  participation: { endKind: ParticipationEnd | null; lastDay: IsoDate },
  today: IsoDate,
): ParticipationPhase {
  if (participation.endKind) return participation.endKind;
  return participation.lastDay < today ? "COMPLETED" : "ACTIVE";
}

/**
 * Where a candidate stands (domain.md 4.3). RESERVE is the reserve list, RETURNED waits for the centre's answer, DECLINED refused the
 * proposal before a referral was issued.
 */
export type CandidateState =
  | "NOMINATED"
  | "CONFIRMED_BY_OPS"
  | "SENT_TO_PUP"
  | "RETURNED"
  | "VERIFIED"
  | "RESERVE"
  | "REJECTED"
  | "REFERRED"
  | "TAKEN_UP"
  | "NOT_TAKEN_UP"
  | "REFUSED"
  | "WITHDRAWN"
  | "DECLINED";

/** The four records a candidate's state is read from; only the nomination is always there. */
export type CandidateRecords = {
  nomination: { status: NominationStatus; answeredReturnNo: number };
  verification: { decision: VerificationDecision; returnNo: number } | null;
  referral: { status: ReferralStatus } | null;
  participation: object | null;
};

/** The one place that says how far a candidate has come: the latest record speaks, a withdrawal ends everything before it. */
export function candidateState({ nomination, verification, referral, participation }: CandidateRecords): CandidateState {
  if (participation) return "TAKEN_UP";
  if (referral) return referral.status === "ISSUED" ? "REFERRED" : referral.status;
  if (nomination.status === "WITHDRAWN" || nomination.status === "DECLINED") return nomination.status;
  if (verification?.decision !== "RETURNED") return verification?.decision ?? nomination.status;
  return nomination.answeredReturnNo < verification.returnNo ? "RETURNED" : "SENT_TO_PUP";
}
