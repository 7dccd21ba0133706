import { type AuditDraft, writeAudit } from "#lib/platform/audit.ts";
import { type Clock, readClock } from "#lib/platform/clock.ts";
import { inReadScope, inScope, type ScopedTx } from "#lib/platform/db.ts";
import { report } from "#lib/platform/report.ts";
import type { Role } from "#prisma/generated/client/enums.ts";

/** One subject whose day came, and through whose eyes it is dealt with. */
export type Due = { readonly subjectId: string; readonly institutionId: string; readonly role: Role };

/** What a day brings by itself. `due` sees no tenant's rows, only what a listed function names; `write` stays within one institution. */
export type Sweep = {
  readonly due: (tx: ScopedTx, clock: Clock) => Promise<readonly Due[]>;
  readonly write: (tx: ScopedTx, due: Due, clock: Clock) => Promise<readonly AuditDraft[]>;
};

/**
 * Deals with everything that is due, each subject in a transaction of its own with its audit; doing it again does nothing.
 *
 * @returns how many subjects were due
 */
export async function sweep({ due, write }: Sweep, clock: Clock): Promise<number> {
  const found = await inReadScope({ institutionId: null, userId: null, role: null }, (tx) => due(tx, clock));
  for (const one of found) {
    const { institutionId, role } = one;
    await inScope({ institutionId, userId: null, role }, async (tx) =>
      writeAudit(tx, { institution: { id: institutionId }, userId: null, role: null }, clock, await write(tx, one, clock)),
    );
  }
  return found.length;
}

const HOUR = 60 * 60 * 1000;

/** Sweeps now and every hour, as long as the process lives. A failure is reported, and the next hour tries again. */
export function keepSweeping(sweeps: readonly Sweep[]): void {
  const all = async () => {
    for (const one of sweeps) await sweep(one, readClock()).catch(report);
  };
  void all();
  setInterval(all, HOUR).unref();
}
