import type { IsoDate } from "#lib/platform/calendar.ts";
import { columnOf, dayOf } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { comparePolish } from "#lib/platform/polish.ts";

/** A specialist of a centre; `sessions`: how many meetings name them. */
export type SpecialistLine = {
  readonly id: string;
  readonly displayName: string;
  readonly specialty: string;
  readonly version: number;
  readonly sessions: number;
};

/** Specialists of a centre by name. */
export async function specialistsOf(tx: ScopedTx, welfareCentreId: string): Promise<SpecialistLine[]> {
  const rows = await tx.specialist.findMany({
    where: { welfareCentreId },
    select: { id: true, displayName: true, specialty: true, version: true, _count: { select: { sessions: true } } },
  });
  return rows
    .map(({ _count, ...row }) => ({ ...row, sessions: _count.sessions }))
    .sort((a, b) => comparePolish(a.displayName, b.displayName));
}

/** Rooms that the centre has used, each once, for a list to choose from. */
export async function roomsOf(tx: ScopedTx, welfareCentreId: string): Promise<string[]> {
  const rows = await tx.session.findMany({ where: { welfareCentreId, room: { not: null } }, distinct: ["room"], select: { room: true } });
  return rows.flatMap(({ room }) => room ?? []).sort(comparePolish);
}

/** A participant of the centre, for an individual counselling; both days belong to the participation. */
export type ParticipantChoice = { readonly id: string; readonly name: string; readonly firstDay: IsoDate; readonly lastDay: IsoDate };

/** Participants of an edition at a centre whose participation is not over before a day. */
export async function participantsOf(
  tx: ScopedTx,
  { editionId, welfareCentreId, from }: { editionId: string; welfareCentreId: string; from: IsoDate },
): Promise<ParticipantChoice[]> {
  const rows = await tx.participation.findMany({
    where: { editionId, welfareCentreId, lastDay: { gte: columnOf(from) } },
    select: { id: true, firstDay: true, lastDay: true, person: { select: { surname: true, givenNames: true } } },
  });
  return rows
    .map(({ person, firstDay, lastDay, id }) => ({
      ...{ id, firstDay: dayOf(firstDay), lastDay: dayOf(lastDay) },
      name: `${person.surname} ${person.givenNames}`,
    }))
    .sort((a, b) => comparePolish(a.name, b.name));
}

/** Centres of an edition. */
export async function centresOf(tx: ScopedTx, editionId: string): Promise<string[]> {
  const rows = await tx.editionCentre.findMany({ where: { editionId }, select: { welfareCentreId: true } });
  return rows.map(({ welfareCentreId }) => welfareCentreId);
}
