import { nameOfUser } from "#lib/institutions/repository.ts";
import type { Reader } from "#lib/law/ruling.ts";
import type { Actor } from "#lib/platform/actor.ts";
import type { AuditDraft, OutboxDraft } from "#lib/platform/audit.ts";
import { addDays, type IsoDate } from "#lib/platform/calendar.ts";
import { warsawDate, warsawTime } from "#lib/platform/clock.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { formatDate } from "#lib/platform/polish.ts";
import { refuse } from "#lib/platform/result.ts";
import { leadsOn } from "#lib/platform/transitions.ts";
import type { Candidate } from "#lib/referrals/repository/candidates.ts";
import { centresOf } from "#lib/referrals/repository/places.ts";
import { isOpenStep, type StepFacts, takesCentreData, takesContact } from "#lib/referrals/rules/possible.ts";
import { type CandidateState, candidateState } from "#lib/referrals/rules/state.ts";
import { type CandidateStep, candidateTransitions } from "#lib/referrals/transitions/candidates.ts";

/** What a stale step is answered with: the candidates that are no longer as the user saw them. */
export type SavedStates = readonly { nominationId: string; version: number; state: CandidateState }[];

/** What the centre completes without taking the candidate further: all of its data, or telephone and remarks alone. */
const completing = { complete: takesCentreData, contact: takesContact };

/** A candidate as a step was prepared from it. */
type Seen = { readonly nominationId: string; readonly version: number };

/**
 * Stops a step about candidates whom somebody has changed or taken further since the user read them.
 *
 * @throws Refused kind "stale" with SavedStates
 */
export const refuseStale = (
  tx: ScopedTx,
  step: CandidateStep | keyof typeof completing,
  candidates: readonly Candidate[],
  seen: readonly Seen[],
): Promise<void> => {
  const saved = candidates.map((candidate) => ({ ...candidate, state: candidateState(candidate) }));
  return refuseStaleStates(tx, step, saved, seen);
};

/** The same, for whoever knows no more of the candidates than how far they have come. @throws Refused kind "stale" with SavedStates */
export async function refuseStaleStates(
  tx: ScopedTx,
  step: CandidateStep | keyof typeof completing,
  candidates: SavedStates,
  seen: readonly Seen[],
): Promise<void> {
  const saved: SavedStates = candidates
    .filter(({ nominationId, version, state }) => {
      const known = seen.find((one) => one.nominationId === nominationId);
      const isOpen = step === "complete" || step === "contact" ? completing[step](state) : leadsOn(candidateTransitions[step], state);
      return known?.version !== version || !isOpen;
    })
    .map(({ nominationId, version, state }) => ({ nominationId, version, state }));
  if (saved.length === 0) return;
  const change = await lastChange(
    tx,
    saved.map(({ nominationId }) => nominationId),
  );
  refuse({ kind: "stale", saved, ...change });
}

/**
 * Stops a step about a referral that a notice stands in the way of, or that answers a notice which waits no longer.
 *
 * @throws Refused kind "stale" with SavedStates
 */
export async function refuseClosed(tx: ScopedTx, step: CandidateStep, candidate: Candidate, today: IsoDate): Promise<void> {
  const { startsOn = null, notice = null } = candidate.referral ?? {};
  const facts = { state: candidateState(candidate), startsOn, notice: notice?.kind ?? null };
  await refuseUnlessOpen(tx, step, { ...candidate, ...facts }, today);
}

/** The same, for whoever knows of the candidate only what a step depends on. @throws Refused kind "stale" with SavedStates */
export async function refuseUnlessOpen(
  tx: ScopedTx,
  step: CandidateStep,
  { nominationId, version, ...facts }: StepFacts & Seen,
  today: IsoDate,
): Promise<void> {
  const open = (startsOn: IsoDate | null) => isOpenStep(step, { ...facts, startsOn }, today);
  // A day that has not come, or is over, is told at its field; here only what somebody else did meanwhile.
  if (open(facts.startsOn) || open(today) || open(addDays(today, 1))) return;
  const saved: SavedStates = [{ nominationId, version, state: facts.state }];
  refuse({ kind: "stale", saved, ...(await lastChange(tx, [nominationId])) });
}

/** Names the reader of a labour office's refusal in an edition: the person, the centre that fills what lacks (R5), the place chosen. */
export async function officeReader(tx: ScopedTx, editionId: string): Promise<(candidate: Candidate, place?: string) => Reader> {
  const centres = await centresOf(tx, editionId);
  return ({ surname, givenNames, centreId }, place) => ({
    ...{ side: "PUP", person: `${surname} ${givenNames}`, place },
    centre: centres.find(({ id }) => id === centreId)?.shortName,
  });
}

/** An audit entry of a candidate; the other institution reads it too once it has them before it, its reason included (words.md 0). */
export function candidateAudit(
  actor: Actor,
  edition: { labourOfficeId: string },
  { nominationId, centreId, isHandedOver }: Pick<Candidate, "nominationId" | "centreId" | "isHandedOver">,
  draft: Pick<AuditDraft, "action" | "changedFields"> & Partial<AuditDraft>,
): AuditDraft {
  const sides = isHandedOver ? [edition.labourOfficeId, centreId] : [];
  return {
    ...{ subjectType: "Nomination", subjectId: nominationId, labourOfficeId: edition.labourOfficeId },
    sharedWith: sides.filter((id) => id !== actor.institution.id),
    ...draft,
  };
}

/** An event about an edition's candidates for the other institution; numbers and names of steps only. */
export const candidateEvent = (
  recipientId: string,
  edition: { id: string },
  kind: string,
  payload: OutboxDraft["payload"] = { count: 1 },
): OutboxDraft => ({ recipientId, kind, subjectType: "Edition", subjectId: edition.id, payload });

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
