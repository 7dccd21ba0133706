import type { IsoDate } from "#lib/platform/calendar.ts";
import { type CandidateState, candidateState, participationPhase } from "#lib/referrals/rules/state.ts";
import type { EarlyEndReason } from "#prisma/generated/client/enums.ts";
import type { CandidateOfSummary } from "./summary-records.ts";

/** The steps of a person through an edition; each counts only those who came through all before it. */
export type WayStep = "NOMINATED" | "VERIFIED" | "REFERRED" | "TAKEN_UP" | "COMPLETED";

/** Why somebody is not in the next step: the state they stand in, the rule that refused them, or how their participation ended. */
export type LossReason = CandidateState | EarlyEndReason | "ACTIVE" | "INTERRUPTED" | `rule:${string}`;

export type WayCount = { step: WayStep; count: number; lost: { reason: LossReason; count: number }[] };

type Progress = { reached: WayStep; reason: LossReason | null };

const STEPS = ["NOMINATED", "VERIFIED", "REFERRED", "TAKEN_UP", "COMPLETED"] as const satisfies readonly WayStep[];

/**
 * People from nomination to completion, each counted once, with what was lost before each step and why, the commonest first.
 *
 * @param today decides who has completed: that follows from the last day
 */
export function wayOfPeople(candidates: readonly CandidateOfSummary[], today: IsoDate): WayCount[] {
  const people = candidates.map((candidate) => progressOf(candidate, today));
  const reaching = (index: number) => people.filter(({ reached }) => STEPS.indexOf(reached) >= index);
  return STEPS.map((step, index) => {
    const lost = people.filter(({ reached }) => STEPS.indexOf(reached) === index - 1).flatMap(({ reason }) => reason ?? []);
    return { step, count: reaching(index).length, lost: counted(lost) };
  });
}

function progressOf(candidate: CandidateOfSummary, today: IsoDate): Progress {
  const { participation, referral, verification } = candidate;
  const state = candidateState(candidate);
  if (participation) {
    const phase = participationPhase(participation, today);
    if (phase === "COMPLETED") return { reached: "COMPLETED", reason: null };
    return { reached: "TAKEN_UP", reason: phase === "ENDED_EARLY" ? (participation.endReason ?? "WITHDRAWN") : phase };
  }
  if (referral) return { reached: "REFERRED", reason: state };
  if (verification?.decision === "VERIFIED" || verification?.decision === "RESERVE") return { reached: "VERIFIED", reason: state };
  const refusedBy = state === "REJECTED" ? verification?.ruleCodes[0] : undefined;
  return { reached: "NOMINATED", reason: refusedBy ? `rule:${refusedBy}` : state };
}

const counted = (reasons: readonly LossReason[]) =>
  [...Map.groupBy(reasons, (reason) => reason)]
    .map(([reason, some]) => ({ reason, count: some.length }))
    .sort((a, b) => b.count - a.count || a.reason.localeCompare(b.reason));
