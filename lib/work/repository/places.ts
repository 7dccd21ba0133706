import type { DateRange, IsoDate } from "#lib/platform/calendar.ts";
import { columnOrNull, dayOf, dayOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { newId } from "#lib/platform/ids.ts";
import { comparePolish } from "#lib/platform/polish.ts";
import type { PlaceFacts } from "#lib/work/rules/assignments.ts";

/** Host, place and kind of work as they are kept. */
export type Host = { readonly id: string; readonly name: string; readonly address: string | null; readonly version: number };
export type Kind = { readonly id: string; readonly name: string; readonly version: number };
export type Place = PlaceFacts & {
  readonly id: string;
  readonly hostEntityId: string;
  readonly hostName: string;
  readonly municipalityId: string;
  readonly address: string | null;
  readonly number: number;
  readonly version: number;
};

/** The welfare centres of an edition that the scope shows. */
export async function centresOf(tx: ScopedTx, editionId: string): Promise<string[]> {
  const rows = await tx.editionCentre.findMany({ where: { editionId }, select: { welfareCentreId: true } });
  return rows.map(({ welfareCentreId }) => welfareCentreId);
}

/** Hosts of these centres that the scope shows. */
export async function hostsOf(tx: ScopedTx, welfareCentreIds: readonly string[]): Promise<Host[]> {
  const rows = await tx.hostEntity.findMany({ where: { welfareCentreId: { in: [...welfareCentreIds] } } });
  return rows.map(({ id, name, address, version }) => ({ id, name, address, version })).sort((a, b) => comparePolish(a.name, b.name));
}

export async function kindsOf(tx: ScopedTx, welfareCentreIds: readonly string[]): Promise<Kind[]> {
  const rows = await tx.workKind.findMany({ where: { welfareCentreId: { in: [...welfareCentreIds] } } });
  return rows.map(({ id, name, version }) => ({ id, name, version })).sort((a, b) => comparePolish(a.name, b.name));
}

/** Work places with everybody assigned to them, in whatever edition. */
export async function placesOf(tx: ScopedTx, where: { welfareCentreIds: readonly string[] } | { id: string }): Promise<Place[]> {
  const rows = await tx.workPlace.findMany({
    where: "id" in where ? where : { welfareCentreId: { in: [...where.welfareCentreIds] } },
    include: {
      host: { select: { name: true } },
      municipality: { select: { teryt: true, name: true } },
      assignments: { include: { participation: { select: { lastDay: true } } } },
    },
  });
  const places = rows.map(({ host, municipality, assignments, ...place }) => ({
    ...{ id: place.id, hostEntityId: place.hostEntityId, hostName: host.name, municipalityId: place.municipalityId },
    ...{
      number: place.number,
      name: place.name,
      address: place.address,
      capacity: place.capacity,
      closedOn: dayOrNull(place.closedOn),
      version: place.version,
    },
    municipality,
    taken: assignments.map(({ id, participation, ...days }) => ({ assignmentId: id, ...clipped(days, participation) })),
  }));
  return places.sort((a, b) => comparePolish(a.name, b.name));
}

/** The days of an assignment that lie in the participation. */
export function clipped({ validFrom, validTo }: { validFrom: Date; validTo: Date | null }, { lastDay }: { lastDay: Date }): DateRange {
  const [to = ""] = [dayOf(lastDay), ...(validTo ? [dayOf(validTo)] : [])].toSorted();
  return { from: dayOf(validFrom), to };
}

type Scope = { readonly labourOfficeId: string; readonly welfareCentreId: string };
type HostValues = { readonly name: string; readonly address: string };
type PlaceValues = HostValues & {
  readonly hostEntityId: string;
  readonly municipalityId: string;
  readonly capacity: number | null;
  readonly closedOn: IsoDate | null;
};
type Seen = { readonly id: string; readonly version: number } | null;

/** Writes a host over the version that was seen, or a new one. @returns its id */
export async function writeHost(tx: ScopedTx, scope: Scope, seen: Seen, { name, address }: HostValues): Promise<string> {
  const data = { name, address: address || null };
  if (seen) return (await tx.hostEntity.update({ where: seen, data: { ...data, version: { increment: 1 } } })).id;
  return (await tx.hostEntity.create({ data: { id: newId(), ...scope, ...data } })).id;
}

export async function writeKind(tx: ScopedTx, scope: Scope, seen: Seen, { name }: { name: string }): Promise<string> {
  if (seen) return (await tx.workKind.update({ where: seen, data: { name, version: { increment: 1 } } })).id;
  return (await tx.workKind.create({ data: { id: newId(), ...scope, name } })).id;
}

export async function writePlace(tx: ScopedTx, scope: Scope, seen: Seen, values: PlaceValues): Promise<string> {
  const { name, address, hostEntityId, municipalityId, capacity, closedOn } = values;
  const data = { name, address: address || null, hostEntityId, municipalityId, capacity, closedOn: columnOrNull(closedOn) };
  if (seen)
    return (await tx.workPlace.updateManyAndReturn({ where: seen, data: { ...data, version: { increment: 1 } } }))[0]?.id ?? seen.id;
  const id = newId();
  const last = await tx.workPlace.aggregate({ where: { welfareCentreId: scope.welfareCentreId }, _max: { number: true } });
  await tx.workPlace.createMany({ data: [{ id, ...scope, ...data, number: (last._max.number ?? 0) + 1 }] });
  return id;
}

/** The last day with an entry or an assignment at a place; null where there is none. */
export async function lastDayAt(tx: ScopedTx, workPlaceId: string): Promise<IsoDate | null> {
  const entry = await tx.workEntry.aggregate({ where: { workPlaceId }, _max: { workedOn: true } });
  const [place] = await placesOf(tx, { id: workPlaceId });
  const days = [...(entry._max.workedOn ? [dayOf(entry._max.workedOn)] : []), ...(place?.taken ?? []).map(({ to }) => to)];
  return days.toSorted().at(-1) ?? null;
}
