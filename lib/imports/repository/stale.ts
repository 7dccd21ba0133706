import { expiredRefusal } from "#lib/imports/labels/keeping.ts";
import type { ImportStep } from "#lib/imports/transitions.ts";
import { importTransitions } from "#lib/imports/transitions.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { refuse } from "#lib/platform/result.ts";
import { leadsOn } from "#lib/platform/transitions.ts";
import { lastChange } from "#lib/referrals/repository/trail.ts";
import type { Batch } from "./batches.ts";
import type { OpenRow } from "./rows.ts";

/**
 * Stops a step about a batch that a colleague has changed or closed meanwhile, or whose days are over. `version` null: the step asks for the state alone.
 *
 * @throws Refused kind "stale" with the saved status, kind "rules" past the day
 */
export async function refuseStaleBatch(tx: ScopedTx, step: ImportStep, batch: Batch, version: number | null): Promise<void> {
  const leads = leadsOn(importTransitions[step], batch.phase);
  if (leads && (version === null || version === batch.version)) return;
  if (!leads && batch.phase === "EXPIRED") refuse({ kind: "rules", rules: [expiredRefusal(batch.keptUntil)] });
  refuse({ kind: "stale", saved: { status: batch.phase }, ...(await lastChange(tx, [batch.id])) });
}

/** The same for one row. @throws Refused kind "stale" with the row's number */
export async function refuseStaleRow(tx: ScopedTx, batch: Batch, row: OpenRow, version: number): Promise<void> {
  if (row.version !== version) refuse({ kind: "stale", saved: { rowNo: row.rowNo }, ...(await lastChange(tx, [batch.id])) });
}
