import { type PapersInForce, papersOfEdition } from "#lib/agreements/repository/in-force.ts";
import { type EditionHead, editionTotals, findEdition } from "#lib/editions/repository/editions.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { columnOf, columnOrNull, dayOf } from "#lib/platform/dates.ts";
import { lock, type ScopedTx } from "#lib/platform/db.ts";
import { newId } from "#lib/platform/ids.ts";
import { type HostReferral, referredToHost } from "#lib/referrals/repository/at-host.ts";
import { lockCandidates } from "#lib/referrals/repository/referring.ts";
import { type CandidateState, candidateState } from "#lib/referrals/rules/state.ts";

/** Whose first day it is, as much of them as whoever confirms it may know. */
export type FirstDayPerson = Omit<HostReferral, "workPlaceId" | "editionId" | "takenUp"> & { readonly state: CandidateState };

/** What the first day is asked about. */
export type TakeUpSubject = {
  edition: EditionHead;
  centreId: string;
  person: FirstDayPerson;
  placeName: string;
  opinions: readonly { number: string; givenOn: IsoDate; positive: boolean }[];
  papersOn: (on: IsoDate) => PapersInForce;
  hasBegun: boolean;
};

type Asked = { referralId: string; editionId: string; today: IsoDate };

/** The person behind a referral, held, with the papers an edition begins under. Null when the scope shows no such referral. */
export async function lockReferral(tx: ScopedTx, { referralId, editionId, today }: Asked): Promise<TakeUpSubject | null> {
  const referral = await tx.referral.findUnique({ where: { id: referralId, editionId }, select: { nominationId: true } });
  const locked = referral && (await lockCandidates(tx, { editionId, nominationIds: [referral.nominationId], today, side: "OPS" }));
  const candidate = locked?.candidates[0];
  if (!locked || !candidate?.referral) return null;
  const { nominationId, personId, version, surname, givenNames, facts } = candidate;
  const { startsOn, endsOn, notice, workPlaceId } = candidate.referral;
  const person = {
    ...{ referralId, nominationId, personId, version, startsOn, endsOn, notice: notice?.kind ?? null, others: facts.participations },
    ...{ name: `${surname} ${givenNames}`, state: candidateState(candidate) },
  };
  return withPapers(tx, locked.edition, { centreId: candidate.centreId, workPlaceId, person });
}

/** The same for a host, of a referral to a place of its own. */
export async function lockReferralAtHost(
  tx: ScopedTx,
  { referralId, editionId, today, centreId }: Asked & { centreId: string },
): Promise<TakeUpSubject | null> {
  const [seen] = await referredToHost(tx, { editionId, referralId }, today);
  const edition = seen && (await findEdition(tx, editionId));
  if (!edition) return null;
  await lock(tx, { editionId, personIds: [seen.personId] });
  const [held] = await referredToHost(tx, { editionId, referralId }, today);
  if (!held) return null;
  const { workPlaceId, takenUp, editionId: _, ...person } = held;
  return withPapers(tx, edition, { centreId, workPlaceId, person: { ...person, state: takenUp ? "TAKEN_UP" : "REFERRED" } });
}

async function withPapers(
  tx: ScopedTx,
  edition: EditionHead,
  { centreId, workPlaceId, person }: { centreId: string; workPlaceId: string; person: FirstDayPerson },
): Promise<TakeUpSubject | null> {
  const { programmeId } = edition;
  const opinions = await tx.councilOpinion.findMany({ where: { programmeId }, orderBy: { givenOn: "asc" } });
  const place = await tx.workPlace.findUnique({ where: { id: workPlaceId }, select: { name: true } });
  const papersOn = (await papersOfEdition(tx, edition.id)).get(centreId);
  if (!papersOn || !place) return null;
  return {
    ...{ edition, centreId, person, placeName: place.name, papersOn },
    opinions: opinions.map(({ number, givenOn, verdict }) => ({ number, givenOn: dayOf(givenOn), positive: verdict === "POSITIVE" })),
    hasBegun: ((await editionTotals(tx, edition.id))?.takenUp ?? 0) > 0,
  };
}

/**
 * Opens the participation with its group and work place, all from the first day (SQL function `begin_participation`: of the
 * coordinator's own centre or the host's own place). The edition is locked: two first days never read the same last number.
 *
 * @returns its id
 */
export async function openParticipation(
  tx: ScopedTx,
  { referralId, firstDay, briefedOn }: { referralId: string; firstDay: IsoDate; briefedOn: IsoDate | null },
): Promise<string> {
  const [begun] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM begin_participation(${newId()}::uuid, ${referralId}::uuid, ${columnOf(firstDay)}::date, ${columnOrNull(briefedOn)}::date) id`;
  if (!begun) throw new Error("A participation that the database does not let begin");
  return begun.id;
}
