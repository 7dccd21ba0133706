import { type DateRange, overlap } from "#lib/platform/calendar.ts";
import { columnOf, dayOf } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { clipped } from "#lib/work/repository/places.ts";

/** Everybody of an edition who is assigned to a place in a period or has an entry there, in the order of their numbers on paper. */
export async function readRecord(tx: ScopedTx, of: { editionId: string; workPlaceId: string; period: DateRange }) {
  const { editionId, workPlaceId, period } = of;
  const workedOn = { gte: columnOf(period.from), lte: columnOf(period.to) };
  const place = await tx.workPlace.findUniqueOrThrow({ where: { id: workPlaceId }, select: { welfareCentreId: true } });
  const institution = await tx.institution.findUnique({ where: { id: place.welfareCentreId }, select: { name: true } });
  const rows = await tx.participation.findMany({
    where: { editionId, OR: [{ assignments: { some: { workPlaceId } } }, { workEntries: { some: { workPlaceId } } }] },
    include: {
      person: { select: { surname: true, givenNames: true } },
      assignments: { where: { workPlaceId } },
      workEntries: { where: { workPlaceId, workedOn }, include: { workKind: { select: { name: true } } }, orderBy: { workedOn: "asc" } },
    },
    orderBy: [{ listNo: "asc" }, { id: "asc" }],
  });
  return {
    centre: institution?.name ?? "",
    people: rows.map(({ person, assignments, workEntries, ...row }) => ({
      ...{ listNo: row.listNo, name: `${person.surname} ${person.givenNames}` },
      assigned: assignments.flatMap((one) => overlap(clipped(one, row), period) ?? []),
      entries: workEntries.map(({ workedOn: on, status, minutes, startsAt, workKind }) => ({
        ...{ on: dayOf(on), status, minutes, startsAt, kind: workKind?.name ?? null },
      })),
    })),
  };
}
