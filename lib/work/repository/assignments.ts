import type { DateRange, IsoDate } from "#lib/platform/calendar.ts";
import { columnOf, columnOrNull, dayOf, dayOrNull } from "#lib/platform/dates.ts";
import { lock, type ScopedTx } from "#lib/platform/db.ts";
import { newId } from "#lib/platform/ids.ts";
import { comparePolish } from "#lib/platform/polish.ts";
import { clipped } from "#lib/work/repository/places.ts";
import type { Home } from "#lib/work/rules/sheet.ts";

/** An assignment as it stands, with the last day of an entry at its place in its days. */
export type Assigned = DateRange & {
  readonly id: string;
  readonly workPlaceId: string;
  readonly placeName: string;
  readonly validTo: IsoDate | null;
  readonly stayNote: string | null;
  readonly briefedOn: IsoDate | null;
  readonly version: number;
  readonly lastEntryOn: IsoDate | null;
};

/** A participant with everything assigned to them. */
export type Assignee = {
  readonly participationId: string;
  readonly personId: string;
  readonly editionId: string;
  readonly labourOfficeId: string;
  readonly welfareCentreId: string;
  readonly name: string;
  readonly participation: DateRange;
  readonly homes: readonly Home[];
  readonly assignments: readonly Assigned[];
};

/** Participants of an edition that the scope shows, in the order of the Polish alphabet. @param only ids of participations */
export async function readAssignees(tx: ScopedTx, editionId: string, only?: readonly string[]): Promise<Assignee[]> {
  const rows = await tx.participation.findMany({
    where: { editionId, ...(only ? { id: { in: [...only] } } : {}) },
    include: {
      person: { include: { residences: { include: { municipality: { select: { teryt: true, name: true } } } } } },
      assignments: { include: { workPlace: { select: { name: true } } }, orderBy: { validFrom: "asc" } },
      workEntries: { select: { workPlaceId: true, workedOn: true } },
    },
  });
  const assignees = rows.map(
    ({ person, assignments, workEntries, ...row }): Assignee => ({
      ...{ participationId: row.id, personId: row.personId, editionId: row.editionId },
      ...{ labourOfficeId: row.labourOfficeId, welfareCentreId: row.welfareCentreId },
      name: `${person.surname} ${person.givenNames}`,
      participation: { from: dayOf(row.firstDay), to: dayOf(row.lastDay) },
      homes: person.residences.map(({ kind, municipality, validFrom, validTo }) => ({
        ...{ kind, municipality, from: dayOf(validFrom), to: dayOrNull(validTo) },
      })),
      assignments: assignments.map((one): Assigned => {
        const days = clipped(one, row);
        const entries = workEntries.filter(({ workPlaceId, workedOn }) => workPlaceId === one.workPlaceId && workedOn >= one.validFrom);
        return {
          ...{ id: one.id, workPlaceId: one.workPlaceId, placeName: one.workPlace.name, ...days, validTo: dayOrNull(one.validTo) },
          ...{ stayNote: one.stayNote, briefedOn: dayOrNull(one.briefedOn), version: one.version },
          lastEntryOn:
            entries
              .map(({ workedOn }) => dayOf(workedOn))
              .filter((on) => on <= days.to)
              .toSorted()
              .at(-1) ?? null,
        };
      }),
    }),
  );
  return assignees.sort((a, b) => comparePolish(a.name, b.name));
}

/** Holds persons and places, in this order, so that neither a cap nor the declared places are passed by two writers at once. */
export async function holdAssignees(
  tx: ScopedTx,
  {
    editionId,
    participationIds,
    workPlaceIds,
  }: { editionId: string; participationIds: readonly string[]; workPlaceIds: readonly string[] },
): Promise<Assignee[] | null> {
  const where = { editionId, id: { in: [...participationIds] } };
  const persons = await tx.participation.findMany({ where, select: { personId: true } });
  if (persons.length !== participationIds.length) return null;
  await lock(tx, { personIds: persons.map(({ personId }) => personId) });
  for (const id of workPlaceIds.toSorted()) await lock(tx, { series: `work-place/${id}` });
  return readAssignees(tx, editionId, participationIds);
}

/** The participation of an assignment; null when the scope shows none. */
export async function participationOf(tx: ScopedTx, editionId: string, assignmentId: string): Promise<string | null> {
  const row = await tx.workAssignment.findUnique({ where: { id: assignmentId, editionId }, select: { participationId: true } });
  return row?.participationId ?? null;
}

type Fresh = {
  readonly workPlaceId: string;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly briefedOn: IsoDate | null;
  readonly stayNoteOf: (person: Assignee) => string | null;
};

/** Assigns people to a place. */
export async function writeAssignments(
  tx: ScopedTx,
  people: readonly Assignee[],
  { workPlaceId, from, to, briefedOn, stayNoteOf }: Fresh,
): Promise<void> {
  await tx.workAssignment.createMany({
    data: people.map((person) => ({
      ...{ id: newId(), participationId: person.participationId, workPlaceId, editionId: person.editionId },
      ...{ labourOfficeId: person.labourOfficeId, welfareCentreId: person.welfareCentreId },
      ...{ validFrom: columnOf(from), validTo: columnOrNull(to), briefedOn: columnOrNull(briefedOn), stayNote: stayNoteOf(person) },
    })),
  });
}

/** Changes an assignment over the version that was seen. Throws at another version, which the person's lock rules out. */
export async function changeDays(
  tx: ScopedTx,
  { id, version }: Pick<Assigned, "id" | "version">,
  { to, briefedOn }: { to: IsoDate | null; briefedOn: IsoDate | null },
): Promise<void> {
  const data = { validTo: columnOrNull(to), briefedOn: columnOrNull(briefedOn), version: { increment: 1 } };
  await tx.workAssignment.update({ where: { id, version }, data });
}
