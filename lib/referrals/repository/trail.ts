import { nameOfUser } from "#lib/institutions/repository.ts";
import { warsawDate, warsawTime } from "#lib/platform/clock.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { formatDate } from "#lib/platform/polish.ts";
import { refuse } from "#lib/platform/result.ts";
import { leadsOn } from "#lib/platform/transitions.ts";
import type { Candidate } from "#lib/referrals/repository/candidates.ts";
import { type CandidateState, candidateState } from "#lib/referrals/rules/state.ts";
import { type CandidateStep, candidateTransitions } from "#lib/referrals/transitions/candidates.ts";

/** What a stale step is answered with: the candidates that are no longer as the user saw them. */
export type SavedStates = readonly { nominationId: string; version: number; state: CandidateState }[];

/**
 * Stops a step about candidates whom somebody has changed or taken further since the user read them.
 *
 * @throws Refused kind "stale" with SavedStates
 */
export async function refuseStale(
  tx: ScopedTx,
  step: CandidateStep,
  candidates: readonly Candidate[],
  seen: readonly { nominationId: string; version: number }[],
): Promise<void> {
  const saved: SavedStates = candidates
    .map((candidate) => ({ nominationId: candidate.nominationId, version: candidate.version, state: candidateState(candidate) }))
    .filter(({ nominationId, version, state }) => {
      const known = seen.find((one) => one.nominationId === nominationId);
      return known?.version !== version || !leadsOn(candidateTransitions[step], state);
    });
  if (saved.length === 0) return;
  const change = await lastChange(
    tx,
    saved.map(({ nominationId }) => nominationId),
  );
  refuse({ kind: "stale", saved, ...change });
}

/**
 * Who last changed any of these subjects and when. The trail of the other institution is not shown here, so that its change
 * reads as the institution's.
 */
export async function lastChange(tx: ScopedTx, subjectIds: readonly string[]): Promise<{ savedBy: string; savedAt: string }> {
  const entry = await tx.auditEntry.findFirst({ where: { subjectId: { in: [...subjectIds] } }, orderBy: { systemAt: "desc" } });
  return {
    savedBy: (await nameOfUser(tx, entry?.userId ?? null)) ?? "druga instytucja",
    savedAt: entry ? `${formatDate(warsawDate(entry.businessAt))}, ${warsawTime(entry.businessAt)}` : "",
  };
}
