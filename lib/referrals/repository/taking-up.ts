import { agreementPhase } from "#lib/agreements/rules/phase.ts";
import type { Actor } from "#lib/platform/actor.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { columnOf, columnOrNull, dayOf, dayOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { newId } from "#lib/platform/ids.ts";
import { type Locked, lockCandidates } from "#lib/referrals/repository/referring.ts";

/** What the first day is asked about. */
export type TakeUpSubject = Locked & {
  programme: string;
  workPlace: { name: string; teryt: string; municipality: string };
  opinions: readonly { number: string; givenOn: IsoDate; positive: boolean }[];
  agreementInForce: (on: IsoDate) => boolean;
};

/** The candidate behind a referral, held, with the papers an edition begins under. Null when the scope shows no such referral. */
export async function lockReferral(tx: ScopedTx, referralId: string, editionId: string, today: IsoDate): Promise<TakeUpSubject | null> {
  const referral = await tx.referral.findUnique({
    where: { id: referralId, editionId },
    include: { workPlace: { include: { municipality: true } }, nomination: { include: { centre: { include: { paiAgreement: true } } } } },
  });
  if (!referral) return null;
  const locked = await lockCandidates(tx, { editionId, nominationIds: [referral.nominationId], today, side: "OPS" });
  if (!locked) return null;
  const programmeId = locked.edition.programmeId;
  const opinions = await tx.councilOpinion.findMany({ where: { programmeId }, orderBy: { givenOn: "asc" } });
  const agreement = referral.nomination.centre.paiAgreement;
  const days = agreement && {
    status: agreement.status,
    validFrom: dayOrNull(agreement.validFrom),
    validTo: dayOrNull(agreement.validTo),
  };
  const { name, municipality } = referral.workPlace;
  return {
    ...locked,
    programme: locked.edition.programmeName,
    workPlace: { name, teryt: municipality.teryt, municipality: municipality.name },
    opinions: opinions.map(({ number, givenOn, verdict }) => ({ number, givenOn: dayOf(givenOn), positive: verdict === "POSITIVE" })),
    agreementInForce: (on) => days !== null && agreementPhase(days, on) === "IN_FORCE",
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
    },
  });
  await tx.groupMembership.create({ data: { id: newId(), ...scope, participationId: id, groupId: referral.groupId, validFrom } });
  await tx.workAssignment.create({
    data: { id: newId(), ...scope, participationId: id, workPlaceId: referral.workPlaceId, validFrom, stayNote },
  });
  return id;
}
