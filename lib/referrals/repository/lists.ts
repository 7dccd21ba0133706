import type { Actor } from "#lib/platform/actor.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import type { Clock } from "#lib/platform/clock.ts";
import { columnOf, columnOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { newId } from "#lib/platform/ids.ts";
import type { Candidate } from "#lib/referrals/repository/candidates.ts";
import type { Locked } from "#lib/referrals/repository/referring.ts";

const those = (candidates: readonly Candidate[]) => ({ id: { in: candidates.map(({ nominationId }) => nominationId) } });
const onward = { version: { increment: 1 } } as const;

/** The head's approval. @returns how many rows changed */
export async function approveNominations(tx: ScopedTx, candidates: readonly Candidate[]): Promise<number> {
  const { count } = await tx.nomination.updateMany({ where: those(candidates), data: { status: "CONFIRMED_BY_OPS", ...onward } });
  return count;
}

/** Makes the list (D5) and hands it over. @returns how many people are on it */
export async function sendNominations(
  tx: ScopedTx,
  { edition, candidates }: Locked,
  { number, actor, clock }: { number: string; actor: Actor; clock: Clock },
): Promise<number> {
  const listId = newId();
  await tx.nominationList.create({
    data: {
      id: listId,
      editionId: edition.id,
      labourOfficeId: edition.labourOfficeId,
      welfareCentreId: actor.institution.id,
      number,
      sentOn: columnOf(clock.today),
      sentById: actor.userId,
    },
  });
  const { count } = await tx.nomination.updateMany({ where: those(candidates), data: { status: "SENT_TO_PUP", listId, ...onward } });
  return count;
}

/** Back to whoever entered them. @returns how many rows changed */
export async function returnNominations(tx: ScopedTx, candidates: readonly Candidate[]): Promise<number> {
  const { count } = await tx.nomination.updateMany({ where: those(candidates), data: { status: "NOMINATED", ...onward } });
  return count;
}

/** A candidate leaves the centre's list: taken back, or refused on a day; with the reason. */
export async function leaveNomination(
  tx: ScopedTx,
  { nominationId: id, version }: Candidate,
  { decision, declinedOn, reason }: { decision: "WITHDRAWN" | "DECLINED"; declinedOn: IsoDate | null; reason: string },
): Promise<void> {
  const left = { withdrawReason: reason, declinedOn: decision === "DECLINED" ? columnOrNull(declinedOn) : null };
  await tx.nomination.update({ where: { id, version }, data: { status: decision, ...left, ...onward } });
}

/** The centre has answered the labour office's last return. */
export async function answerReturnOf(tx: ScopedTx, { nominationId: id, version, verification }: Candidate): Promise<void> {
  await tx.nomination.update({ where: { id, version }, data: { answeredReturnNo: verification?.returnNo ?? 0, ...onward } });
}
