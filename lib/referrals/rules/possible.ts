import type { IsoDate } from "#lib/platform/calendar.ts";
import { type PossibleStep, possibleSteps } from "#lib/platform/transitions.ts";
import type { CandidateState } from "#lib/referrals/rules/state.ts";
import { type CandidateStep, candidateTransitions } from "#lib/referrals/transitions/candidates.ts";
import type { NoticeKind, Role } from "#prisma/generated/client/enums.ts";

/** What decides, beside the state, which steps of a candidate are open. */
export type StepFacts = {
  readonly state: CandidateState;
  /** first day of the referral */
  readonly startsOn: IsoDate | null;
  /** kind of the notice of this referral that waits for the labour office */
  readonly notice: NoticeKind | null;
};

/** Steps that answer a notice, with the kinds they answer. */
const answers: Partial<Readonly<Record<CandidateStep, readonly NoticeKind[]>>> = {
  confirmNotTakenUp: ["NOT_TAKEN_UP"],
  confirmRefused: ["REFUSED"],
  dismissReport: ["NOT_TAKEN_UP", "REFUSED", "REFERRAL_RETURNED"],
};

/**
 * Whether a step is open on a day, whoever takes it. A notice stops everything but its answer: one matter waits at a time. Nobody
 * begins, or fails to come, before the first day; from that day on a referral is not withdrawn, unless the centre returned it.
 */
export function isOpenStep(step: CandidateStep, { state, startsOn, notice }: StepFacts, today: IsoDate): boolean {
  if (!candidateTransitions[step].from.includes(state)) return false;
  if (state !== "REFERRED" || startsOn === null) return true;
  const returned = notice === "REFERRAL_RETURNED";
  const kinds = answers[step];
  if (kinds) return notice !== null && kinds.includes(notice);
  if (step === "withdrawAtOffice") return returned || (notice === null && today < startsOn);
  if (step === "correctReferral") return returned || notice === null;
  if (notice !== null) return false;
  return step === "takeUp" || step === "reportNotTakenUp" ? startsOn <= today : true;
}

const COMPLETABLE: readonly CandidateState[] = ["NOMINATED", "CONFIRMED_BY_OPS", "SENT_TO_PUP", "RETURNED", "VERIFIED", "RESERVE"];

/** The centre completes its part of the data until a referral is issued or the way has ended; the state does not change by it. */
export const takesCentreData = (state: CandidateState): boolean => COMPLETABLE.includes(state);

/** Telephone and remarks, on which nothing is decided, are corrected of whoever takes part as well. */
export const takesContact = (state: CandidateState): boolean => takesCentreData(state) || state === "REFERRED" || state === "TAKEN_UP";

/** What is possible now and by whom, one's own steps first. */
export const openSteps = (facts: StepFacts, role: Role, today: IsoDate): PossibleStep<CandidateStep, CandidateState>[] =>
  possibleSteps(candidateTransitions, facts.state, role).filter(({ step }) => isOpenStep(step, facts, today));
