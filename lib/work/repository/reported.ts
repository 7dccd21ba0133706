import { dayOf } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import type { Report } from "#lib/work/rules/untold.ts";

/** What of a participation a report of an event (D15, R37) stands on, with those made before. */
export type Reported = { readonly version: number; readonly reports: readonly Report[] };

/** By participation. */
export async function reportedOf(tx: ScopedTx, participationIds: readonly string[]): Promise<ReadonlyMap<string, Reported>> {
  const rows = await tx.participation.findMany({
    where: { id: { in: [...participationIds] } },
    select: { id: true, version: true, notices: { where: { kind: "INTERRUPTION" }, select: { eventOn: true, decision: true } } },
  });
  return new Map(
    rows.map(({ id, version, notices }) => [
      id,
      { version, reports: notices.map(({ eventOn, decision }) => ({ eventOn: dayOf(eventOn), waits: decision === null })) },
    ]),
  );
}
