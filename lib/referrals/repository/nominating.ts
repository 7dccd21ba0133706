import { enterPerson, recordResidence } from "#lib/people/repository/enter.ts";
import { addressOf } from "#lib/people/rules/residence.ts";
import type { Actor } from "#lib/platform/actor.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import type { Clock } from "#lib/platform/clock.ts";
import { columnOf, columnOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { newId } from "#lib/platform/ids.ts";
import { refuse } from "#lib/platform/result.ts";
import { ALREADY_CANDIDATE, FOREIGN_NUMBER } from "#lib/referrals/labels.ts";
import type { NominateInput } from "#lib/referrals/schema/candidates.ts";

type Who = { actor: Actor; clock: Clock };
type Scope = { editionId: string; labourOfficeId: string; welfareCentreId: string };

/**
 * Enters or links the person with residence and contract, and puts them on the edition's list of the acting centre.
 *
 * @returns the nomination's id
 * @throws Refused "fields" when the number is another surname's, or the person is a candidate of this edition already
 */
export async function nominate(tx: ScopedTx, input: NominateInput, scope: Scope, who: Who): Promise<string> {
  const { today } = who.clock;
  const entered = await enterPerson(tx, input, today);
  if (!entered) return refuse({ kind: "fields", fields: { pesel: FOREIGN_NUMBER } });
  const person = { personId: entered.personId, labourOfficeId: scope.labourOfficeId };
  await recordPlaces(tx, person, input, today);
  await recordContract(tx, { ...person, welfareCentreId: scope.welfareCentreId }, input);
  return putOnList(tx, entered.personId, input, scope, who);
}

/** Where the person lives and, when that is elsewhere, stays, from today on. */
export async function recordPlaces(
  tx: ScopedTx,
  person: { personId: string; labourOfficeId: string },
  input: NominateInput,
  today: IsoDate,
): Promise<void> {
  await recordResidence(tx, person, { kind: "RESIDENCE", ...addressOf(input) }, today);
  if (input.stayMunicipalityId === "") return;
  const stay = { municipalityId: input.stayMunicipalityId, town: input.stayTown, street: null, postalCode: null };
  await recordResidence(tx, person, { kind: "STAY", ...stay }, today);
}

/**
 * Puts a person on the acting centre's list of an edition. The edition must be locked: the place on the list is the next one.
 * Who was withdrawn or refused before the list was sent comes back.
 *
 * @returns the nomination's id
 * @throws Refused "fields" when the person is a candidate of this edition already
 */
export async function putOnList(
  tx: ScopedTx,
  personId: string,
  { assistanceConfirmedOn, phone, remarks }: Pick<NominateInput, "assistanceConfirmedOn" | "phone" | "remarks">,
  { importBatchId = null, ...scope }: Scope & { importBatchId?: string | null },
  { actor, clock }: Who,
): Promise<string> {
  const { _max } = await tx.nomination.aggregate({ where: scope, _max: { ordinal: true } });
  const data = {
    ordinal: (_max.ordinal ?? 0) + 1,
    status: "NOMINATED" as const,
    nominatedOn: columnOf(clock.today),
    nominatedById: actor.userId,
    assistanceConfirmedOn: columnOrNull(assistanceConfirmedOn),
    phone: phone || null,
    importBatchId,
  };
  const withdrawn = await tx.nomination.findFirst({
    where: { ...scope, personId, status: { in: ["WITHDRAWN", "DECLINED"] }, verification: null },
  });
  if (withdrawn) {
    await tx.nomination.update({
      where: { id: withdrawn.id },
      data: { ...data, listId: null, repeatOfId: null, withdrawReason: null, declinedOn: null, version: { increment: 1 } },
    });
    await recordRemarks(tx, { nominationId: withdrawn.id, ...scope }, remarks);
    return withdrawn.id;
  }
  const id = newId();
  // Also another centre's candidate stands in the way, and is not told of (house.md, Tenancy).
  const { count } = await tx.nomination.createMany({ data: [{ id, ...scope, personId, ...data }], skipDuplicates: true });
  if (count === 0) refuse({ kind: "fields", fields: { pesel: ALREADY_CANDIDATE } });
  if (remarks !== "") await recordRemarks(tx, { nominationId: id, ...scope }, remarks);
  return id;
}

/** What the centre notes about its candidate for itself; "" takes it away. */
export async function recordRemarks(tx: ScopedTx, owner: Scope & { nominationId: string }, text: string): Promise<void> {
  const where = { nominationId: owner.nominationId };
  if (text === "") await tx.centreRemark.deleteMany({ where });
  else await tx.centreRemark.upsert({ where, create: { ...owner, text }, update: { text } });
}

type Contract = Pick<NominateInput, "contractSignedOn" | "contractBasis">;

/** Adds a social contract unless the centre has recorded the same one. @returns the id of the one that was added */
export async function recordContract(
  tx: ScopedTx,
  owner: { personId: string; labourOfficeId: string; welfareCentreId: string },
  { contractSignedOn, contractBasis: basis }: Contract,
): Promise<string | null> {
  if (!contractSignedOn || basis === "") return null;
  const signedOn = columnOf(contractSignedOn);
  const known = await tx.socialContract.count({ where: { ...owner, signedOn, basis } });
  if (known > 0) return null;
  const id = newId();
  await tx.socialContract.create({ data: { id, ...owner, signedOn, basis } });
  return id;
}
