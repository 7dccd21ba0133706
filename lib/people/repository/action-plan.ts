import type { PlanEntry } from "#lib/people/rules/action-plan.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { columnOf, dayOf } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { newId } from "#lib/platform/ids.ts";

/** A line of an individual action plan as it is kept; `reason` with CONTINUED alone. */
export type SavedPlanEntry = PlanEntry & { readonly id: string; readonly reason: string | null };

/** The labour office's own lines of a person's plan, the newest first; none for anybody else. */
export async function planEntriesOf(tx: ScopedTx, personId: string): Promise<SavedPlanEntry[]> {
  const rows = await tx.actionPlanEntry.findMany({ where: { personId }, orderBy: [{ happenedOn: "desc" }, { kind: "desc" }] });
  return rows.map(({ id, kind, happenedOn, reason }) => ({ id, kind, happenedOn: dayOf(happenedOn), reason }));
}

export async function writePlanEntry(
  tx: ScopedTx,
  person: { personId: string; labourOfficeId: string },
  { kind, happenedOn, reason }: PlanEntry & { reason: string | null },
): Promise<void> {
  await tx.actionPlanEntry.create({ data: { id: newId(), ...person, kind, happenedOn: columnOf(happenedOn), reason } });
}

export async function deletePlanEntry(tx: ScopedTx, id: string): Promise<void> {
  await tx.actionPlanEntry.delete({ where: { id } });
}

/** The last line of each kind by person, for everybody whom the scope shows: enough to know which plans run (`planOn`). */
export async function lastPlanEntries(tx: ScopedTx, today: IsoDate): Promise<ReadonlyMap<string, PlanEntry[]>> {
  const rows = await tx.actionPlanEntry.groupBy({
    ...{ by: ["personId", "kind"], where: { happenedOn: { lte: columnOf(today) } }, _max: { happenedOn: true } },
  });
  const entries = rows.flatMap(({ personId, kind, _max }) =>
    _max.happenedOn ? [{ personId, kind, happenedOn: dayOf(_max.happenedOn) }] : [],
  );
  return Map.groupBy(entries, ({ personId }) => personId);
}
