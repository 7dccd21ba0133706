import { declarationUse } from "#lib/agreements/repository/declaration-use.ts";
import type { DeclarationUse } from "#lib/agreements/rules/declarations.ts";
import { type EditionHead, findEdition } from "#lib/editions/repository/editions.ts";
import type { Actor } from "#lib/platform/actor.ts";
import type { DateRange, IsoDate } from "#lib/platform/calendar.ts";
import type { Clock } from "#lib/platform/clock.ts";
import { columnOf, columnOrNull } from "#lib/platform/dates.ts";
import { lock, type ScopedTx } from "#lib/platform/db.ts";
import { newId } from "#lib/platform/ids.ts";
import { type Candidate, findCandidates } from "#lib/referrals/repository/candidates.ts";
import { handedOver } from "#lib/referrals/repository/handed-over.ts";
import { type GroupChoice, groupsOf, placesOf, type WorkPlaceChoice, workPlacesOf } from "#lib/referrals/repository/places.ts";
import type { Places } from "#lib/referrals/rules/placing.ts";
import type { VerificationDecision } from "#prisma/generated/client/enums.ts";

/** An edition whose days are set, with the candidates a step is about, held against everybody else. */
export type Locked = { edition: EditionHead; candidates: readonly Candidate[] };

/** What a referral is decided from. */
export type ReferringSubject = Locked & {
  period: DateRange;
  places: Places;
  groups: readonly GroupChoice[];
  workPlaces: readonly WorkPlaceChoice[];
  /** orders on the edition's reserve list */
  reserve: readonly number[];
  /** by centre: how far its municipality's declaration is used */
  declarations: Readonly<Record<string, DeclarationUse>>;
};

/**
 * Locks the edition, then the persons (and the year's series of numbers where asked), then reads them: what another clerk
 * committed a moment ago is seen. Null when one of the candidates is not in this edition or not in sight.
 */
export async function lockCandidates(
  tx: ScopedTx,
  asked: { editionId: string; nominationIds: readonly string[]; today: IsoDate; side: "PUP" | "OPS"; numbersOf?: string },
): Promise<Locked | null> {
  const { editionId, nominationIds, today, side, numbersOf } = asked;
  // What the centre has not handed over is not there for the labour office (words.md 3.3: "urząd jeszcze nie widzi").
  const where = { editionId, id: { in: [...nominationIds] }, ...(side === "PUP" ? handedOver : {}) };
  const persons = await tx.nomination.findMany({ where, select: { personId: true } });
  if (persons.length !== nominationIds.length) return null;
  await lock(tx, {
    editionId,
    personIds: persons.map(({ personId }) => personId),
    ...(numbersOf ? { series: `referrals/${numbersOf}/${today.slice(0, 4)}` } : {}),
  });
  const edition = await findEdition(tx, editionId);
  const found = await findCandidates(tx, where, today);
  const candidates = nominationIds.flatMap((id) => found.find(({ nominationId }) => nominationId === id) ?? []);
  return edition && candidates.length === nominationIds.length ? { edition, candidates } : null;
}

/** The same with all that a referral is decided from. Null also while the edition has no days. */
export async function lockForReferring(
  tx: ScopedTx,
  {
    editionId,
    nominationIds,
    today,
    labourOfficeId,
  }: { editionId: string; nominationIds: readonly string[]; today: IsoDate; labourOfficeId: string },
): Promise<ReferringSubject | null> {
  const locked = await lockCandidates(tx, { editionId, nominationIds, today, side: "PUP", numbersOf: labourOfficeId });
  if (!locked?.edition.startsOn || !locked.edition.endsOn) return null;
  const places = await placesOf(tx, editionId, locked.edition.capacity);
  return {
    ...locked,
    period: { from: locked.edition.startsOn, to: locked.edition.endsOn },
    places,
    groups: await groupsOf(tx, editionId),
    workPlaces: await workPlacesOf(tx, editionId, Object.keys(places.centres)),
    reserve: await reserveOf(tx, editionId),
    declarations: await declarationUse(tx, locked.edition, today),
  };
}

/** Orders on an edition's reserve list, of those who still wait there. */
export async function reserveOf(tx: ScopedTx, editionId: string): Promise<number[]> {
  const rows = await tx.verification.findMany({
    where: { editionId, decision: "RESERVE", nomination: { status: "SENT_TO_PUP", referral: null } },
    select: { reserveOrder: true },
  });
  return rows.flatMap(({ reserveOrder }) => reserveOrder ?? []);
}

/** Where everybody stands on an edition's reserve list among those who still wait; a centre gets the places of its own people. */
export async function reservePlacesOf(tx: ScopedTx, editionId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.$queryRaw<{ id: string; place: number }[]>`
    SELECT nomination_id AS id, place FROM reserve_places(${editionId}::uuid)`;
  return new Map(rows.map(({ id, place }) => [id, place]));
}

/** How many of a centre's candidates of an edition the labour office has decided on, and how many it was sent. */
export async function checkedOfList(tx: ScopedTx, editionId: string, welfareCentreId: string): Promise<{ count: number; of: number }> {
  const sent = { editionId, welfareCentreId, ...handedOver };
  const [of, count] = [
    await tx.nomination.count({ where: sent }),
    await tx.nomination.count({ where: { ...sent, verification: { decision: { not: "RETURNED" } } } }),
  ];
  return { count, of };
}

/** One referral to be written. */
export type ReferralDraft = { candidate: Candidate; groupId: string; workPlaceId: string; ruleCodes: string[]; reason: string | null };

/**
 * Writes the decisions and the referrals of a batch with their numbers `n/yyyy`, unique in the labour office.
 * The series of numbers must be locked (`lockForReferring`).
 *
 * @returns ids and numbers in the order of the drafts
 */
export async function writeReferrals(
  tx: ScopedTx,
  drafts: readonly ReferralDraft[],
  { actor, clock, edition, period }: { actor: Actor; clock: Clock; edition: EditionHead; period: DateRange },
): Promise<{ id: string; number: string }[]> {
  const year = clock.today.slice(0, 4);
  const last = await lastNumber(tx, edition.labourOfficeId, year);
  const scopeOf = ({ candidate }: ReferralDraft) => ({
    nominationId: candidate.nominationId,
    editionId: edition.id,
    labourOfficeId: edition.labourOfficeId,
    welfareCentreId: candidate.centreId,
  });
  for (const draft of drafts) {
    const { ruleCodes, reason } = draft;
    await decide(tx, draft.candidate, { decision: "VERIFIED", ruleCodes, reason, noOtherHelp: true }, { actor, clock, edition });
  }
  const rows = drafts.map((draft, i) => ({
    id: newId(),
    ...scopeOf(draft),
    personId: draft.candidate.personId,
    number: `${last + i + 1}/${year}`,
    issuedOn: columnOf(clock.today),
    issuedById: actor.userId,
    startsOn: columnOf(period.from),
    endsOn: columnOf(period.to),
    groupId: draft.groupId,
    workPlaceId: draft.workPlaceId,
    status: "ISSUED" as const,
    warningReason: draft.reason,
  }));
  await tx.referral.createMany({ data: rows });
  return rows.map(({ id, number }) => ({ id, number }));
}

/** What the labour office decided. A return carries its number and the day by which it should be answered. */
export type Decision = {
  decision: VerificationDecision;
  ruleCodes: string[];
  reason: string | null;
  reserveOrder?: number | null;
  noOtherHelp?: boolean;
  returnNo?: number;
  answerBy?: IsoDate | null;
  /** kept with DECLINED alone */
  declinedOn?: IsoDate | null;
};

/** Writes the labour office's decision on a candidate, the first one or over the version that was locked. @returns the version */
export async function decide(
  tx: ScopedTx,
  { nominationId, centreId, verification }: Candidate,
  { reserveOrder = null, noOtherHelp = false, answerBy = null, declinedOn = null, ...decision }: Decision,
  { actor, clock, edition }: { actor: Actor; clock: Clock; edition: EditionHead },
): Promise<number> {
  const data = {
    ...{ ...decision, reserveOrder, noOtherHelp, answerBy: columnOrNull(answerBy) },
    declinedOn: decision.decision === "DECLINED" ? columnOrNull(declinedOn) : null,
    ...{ decidedOn: columnOf(clock.today), decidedById: actor.userId },
  };
  if (!verification) {
    const scope = { editionId: edition.id, labourOfficeId: edition.labourOfficeId, welfareCentreId: centreId };
    await tx.verification.create({ data: { nominationId, ...scope, ...data } });
    return 1;
  }
  const { version } = await tx.verification.update({
    where: { nominationId, version: verification.version },
    data: { ...data, version: { increment: 1 } },
    select: { version: true },
  });
  return version;
}

/** The highest number of the year in the labour office's series, 0 when there is none. */
async function lastNumber(tx: ScopedTx, labourOfficeId: string, year: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ last: number }[]>`
    SELECT coalesce(max(split_part("number", '/', 1)::int), 0) AS last FROM "Referral"
    WHERE "labourOfficeId" = ${labourOfficeId}::uuid AND "number" ~ ${`^[0-9]{1,6}/${year}$`}`;
  return row?.last ?? 0;
}
