import { type EditionHead, findEdition } from "#lib/editions/repository/editions.ts";
import type { Actor } from "#lib/platform/actor.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { lock, type ScopedTx } from "#lib/platform/db.ts";
import { type HostReferral, referredToHost } from "#lib/referrals/repository/at-host.ts";
import { lockCandidates } from "#lib/referrals/repository/referring.ts";
import { type CandidateState, candidateState } from "#lib/referrals/rules/state.ts";

/** Whose referral it is, as much of them as whoever was sent to may know. */
export type ReferredPerson = Omit<HostReferral, "editionId" | "takenUp"> & { readonly state: CandidateState };

/** A referral as a step on it is asked about, its edition and person held. */
export type Referred = { edition: EditionHead; centreId: string; person: ReferredPerson };

type Asked = { editionId: string; today: IsoDate } & ({ referralId: string } | { nominationId: string });

/** The referral that a centre's step is about; a host reaches those to places of its own. Null when the scope shows no such referral. */
export const lockReferred = (tx: ScopedTx, actor: Actor, asked: Asked): Promise<Referred | null> =>
  actor.role === "HOST_SUPERVISOR" ? ofHost(tx, actor, asked) : ofCentre(tx, asked);

async function ofCentre(tx: ScopedTx, { editionId, today, ...asked }: Asked): Promise<Referred | null> {
  const referral = await tx.referral.findFirst({
    where: { editionId, ...("referralId" in asked ? { id: asked.referralId } : asked) },
    select: { nominationId: true },
  });
  const locked = referral && (await lockCandidates(tx, { editionId, nominationIds: [referral.nominationId], today, side: "OPS" }));
  const candidate = locked?.candidates[0];
  if (!locked || !candidate?.referral) return null;
  const { nominationId, personId, version, surname, givenNames, facts, centreId } = candidate;
  const { id: referralId, issuedOn, startsOn, endsOn, notice, workPlaceId } = candidate.referral;
  const person = {
    ...{ referralId, nominationId, personId, workPlaceId, version, name: `${surname} ${givenNames}`, issuedOn, startsOn, endsOn },
    ...{ notice: notice?.kind ?? null, others: facts.participations, state: candidateState(candidate) },
  };
  return { edition: locked.edition, centreId, person };
}

async function ofHost(tx: ScopedTx, { institution }: Actor, { editionId, today, ...asked }: Asked): Promise<Referred | null> {
  const find = async () =>
    (await referredToHost(tx, editionId, today)).find((one) =>
      "referralId" in asked ? one.referralId === asked.referralId : one.nominationId === asked.nominationId,
    );
  const seen = await find();
  if (!seen) return null;
  await lock(tx, { editionId, personIds: [seen.personId] });
  const edition = await findEdition(tx, editionId);
  const held = await find();
  if (!edition || !held) return null;
  const { takenUp, editionId: _, ...person } = held;
  return { edition, centreId: institution.id, person: { ...person, state: takenUp ? "TAKEN_UP" : "REFERRED" } };
}
