import type { DateRange, IsoDate } from "#lib/platform/calendar.ts";
import { dayOf } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { comparePolish } from "#lib/platform/polish.ts";
import type { Named } from "./groups.ts";

export type CyclePerson = {
  readonly participationId: string;
  readonly personId: string;
  readonly name: string;
  readonly participation: DateRange;
  /** minutes of this participation alone, whatever the person does elsewhere */
  readonly work: readonly { readonly on: IsoDate; readonly minutes: number }[];
  readonly placeIds: readonly string[];
};

/** The participants of an edition with all their work in it, in the order of the Polish alphabet, and the places they worked at. */
export async function readCycle(tx: ScopedTx, editionId: string): Promise<{ people: CyclePerson[]; places: Named[] }> {
  const rows = await tx.participation.findMany({
    where: { editionId },
    include: {
      person: { select: { surname: true, givenNames: true } },
      workEntries: { select: { workedOn: true, minutes: true, workPlace: { select: { id: true, name: true } } } },
      assignments: { select: { workPlace: { select: { id: true, name: true } } } },
    },
  });
  const people = rows.map(({ id, personId, person, firstDay, lastDay, workEntries, assignments }) => ({
    ...{ participationId: id, personId, name: `${person.surname} ${person.givenNames}` },
    participation: { from: dayOf(firstDay), to: dayOf(lastDay) },
    work: workEntries.map(({ workedOn, minutes }) => ({ on: dayOf(workedOn), minutes })),
    placeIds: [...workEntries, ...assignments].map(({ workPlace }) => workPlace.id),
  }));
  const places = new Map(rows.flatMap((row) => [...row.workEntries, ...row.assignments].map(({ workPlace }) => [workPlace.id, workPlace])));
  return {
    people: people.sort((a, b) => comparePolish(a.name, b.name) || a.participationId.localeCompare(b.participationId)),
    places: [...places.values()].sort((a, b) => comparePolish(a.name, b.name)),
  };
}
