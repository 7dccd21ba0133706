import type { IsoDate } from "#lib/platform/calendar.ts";
import { dayOf } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";

/** What of a participation a report of an event (D15, R37) stands on. `isReported`: one waits for the labour office already. */
export type Reported = { readonly version: number; readonly isReported: boolean; readonly noticesOn: readonly IsoDate[] };

/** By participation. */
export async function reportedOf(tx: ScopedTx, participationIds: readonly string[]): Promise<ReadonlyMap<string, Reported>> {
  const rows = await tx.participation.findMany({
    where: { id: { in: [...participationIds] } },
    select: { id: true, version: true, notices: { where: { kind: "INTERRUPTION" }, select: { eventOn: true, decision: true } } },
  });
  return new Map(
    rows.map(({ id, version, notices }) => [
      id,
      {
        version,
        isReported: notices.some(({ decision }) => decision === null),
        noticesOn: notices.flatMap(({ eventOn }) => (eventOn ? [dayOf(eventOn)] : [])),
      },
    ]),
  );
}
