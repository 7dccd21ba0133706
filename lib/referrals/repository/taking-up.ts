import { type PapersInForce, papersOfEdition } from "#lib/agreements/repository/in-force.ts";
import { editionTotals } from "#lib/editions/repository/editions.ts";
import type { Actor } from "#lib/platform/actor.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { columnOf, columnOrNull, dayOf } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { newId } from "#lib/platform/ids.ts";
import { lockReferred, type Referred } from "#lib/referrals/repository/referred.ts";

/** What the first day is asked about. */
export type TakeUpSubject = Referred & {
  placeName: string;
  opinions: readonly { number: string; givenOn: IsoDate; positive: boolean }[];
  papersOn: (on: IsoDate) => PapersInForce;
  hasBegun: boolean;
};

/** The referral of a first day, held, with the papers an edition begins under. Null when the scope shows no such referral. */
export async function lockFirstDay(
  tx: ScopedTx,
  actor: Actor,
  asked: { referralId: string; editionId: string; today: IsoDate },
): Promise<TakeUpSubject | null> {
  const referred = await lockReferred(tx, actor, asked);
  if (!referred) return null;
  const { edition, centreId, person } = referred;
  const { programmeId } = edition;
  const opinions = await tx.councilOpinion.findMany({ where: { programmeId }, orderBy: { givenOn: "asc" } });
  const place = await tx.workPlace.findUnique({ where: { id: person.workPlaceId }, select: { name: true } });
  const papersOn = (await papersOfEdition(tx, edition.id)).get(centreId);
  if (!papersOn || !place) return null;
  return {
    ...{ ...referred, placeName: place.name, papersOn },
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
