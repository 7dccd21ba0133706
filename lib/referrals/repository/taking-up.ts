import { type PapersInForce, papersOfEdition } from "#lib/agreements/repository/in-force.ts";
import type { Actor } from "#lib/platform/actor.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { columnOf, columnOrNull, dayOf } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { newId } from "#lib/platform/ids.ts";
import { type Locked, lockCandidates } from "#lib/referrals/repository/referring.ts";

/** What the first day is asked about. */
export type TakeUpSubject = Locked & {
  programme: string;
  workPlace: { name: string; teryt: string; municipality: string };
  opinions: readonly { number: string; givenOn: IsoDate; positive: boolean }[];
  papersOn: (on: IsoDate) => PapersInForce;
  hasBegun: boolean;
};

/** The candidate behind a referral, held, with the papers an edition begins under. Null when the scope shows no such referral. */
export async function lockReferral(tx: ScopedTx, referralId: string, editionId: string, today: IsoDate): Promise<TakeUpSubject | null> {
  const referral = await tx.referral.findUnique({
    where: { id: referralId, editionId },
    include: { workPlace: { include: { municipality: true } } },
  });
  if (!referral) return null;
  const locked = await lockCandidates(tx, { editionId, nominationIds: [referral.nominationId], today, side: "OPS" });
  if (!locked) return null;
  const programmeId = locked.edition.programmeId;
  const opinions = await tx.councilOpinion.findMany({ where: { programmeId }, orderBy: { givenOn: "asc" } });
  const papersOn = (await papersOfEdition(tx, editionId)).get(referral.welfareCentreId);
  if (!papersOn) return null;
  const { name, municipality } = referral.workPlace;
  return {
    ...locked,
    programme: locked.edition.programmeName,
    workPlace: { name, teryt: municipality.teryt, municipality: municipality.name },
    opinions: opinions.map(({ number, givenOn, verdict }) => ({ number, givenOn: dayOf(givenOn), positive: verdict === "POSITIVE" })),
    papersOn,
    hasBegun: (await tx.participation.count({ where: { editionId } })) > 0,
  };
}

/** Opens the participation with its group and work place, all from the first day. @returns its id */
export async function openParticipation(
  tx: ScopedTx,
  { edition, candidates: [candidate] }: Locked,
  {
    firstDay,
    safetyBriefingOn,
    stayNote,
    actor,
  }: { firstDay: IsoDate; safetyBriefingOn: IsoDate | null; stayNote: string | null; actor: Actor },
): Promise<string> {
  if (!candidate?.referral) throw new Error("A participation without a referral");
  const { referral, personId } = candidate;
  const id = newId();
  const scope = { editionId: edition.id, labourOfficeId: edition.labourOfficeId, welfareCentreId: candidate.centreId };
  const validFrom = columnOf(firstDay);
  // The edition is locked: two first days of one centre never read the same last number.
  const last = await tx.participation.aggregate({ where: scope, _max: { listNo: true } });
  await tx.participation.create({
    data: {
      id,
      ...scope,
      referralId: referral.id,
      personId,
      firstDay: validFrom,
      lastDay: columnOf(referral.endsOn),
      takenUpById: actor.userId,
      safetyBriefingOn: columnOrNull(safetyBriefingOn),
      listNo: (last._max.listNo ?? 0) + 1,
    },
  });
  await tx.groupMembership.create({ data: { id: newId(), ...scope, participationId: id, groupId: referral.groupId, validFrom } });
  await tx.workAssignment.create({
    data: {
      id: newId(),
      ...scope,
      participationId: id,
      workPlaceId: referral.workPlaceId,
      validFrom,
      stayNote,
      briefedOn: columnOrNull(safetyBriefingOn),
    },
  });
  return id;
}
