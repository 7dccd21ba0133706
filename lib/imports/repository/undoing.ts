import type { ScopedTx } from "#lib/platform/db.ts";
import { type CandidateState, candidateState } from "#lib/referrals/rules/state.ts";
import { type Batch, changeBatch, emptyRows } from "./batches.ts";

/** Somebody of a batch whose nomination went on after the import. */
export type BuiltOn = { readonly nominationId: string; readonly name: string; readonly state: CandidateState };

/** What was built on an import: nominations that were approved, sent, withdrawn or decided. Undoing takes back none of it. */
export async function builtOn(tx: ScopedTx, batchId: string): Promise<BuiltOn[]> {
  const created = await tx.importRow.findMany({ where: { batchId, nominationId: { not: null } }, select: { nominationId: true } });
  const rows = await tx.nomination.findMany({
    where: {
      id: { in: created.flatMap(({ nominationId }) => nominationId ?? []) },
      OR: [{ status: { not: "NOMINATED" } }, { listId: { not: null } }, { verification: { isNot: null } }],
    },
    include: { person: true, verification: true, referral: { include: { participation: true } } },
    orderBy: { ordinal: "asc" },
  });
  return rows.map((row) => ({
    nominationId: row.id,
    name: `${row.person.surname} ${row.person.givenNames}`,
    state: candidateState({
      nomination: row,
      verification: row.verification,
      referral: row.referral,
      participation: row.referral?.participation ?? null,
    }),
  }));
}

/**
 * Takes an import back: the listed function `undo_import` removes what it created, and the batch keeps its counts alone.
 *
 * @returns how many nominations and persons were removed; null when something was built on it meanwhile
 */
export async function undoBatch(tx: ScopedTx, batch: Batch): Promise<{ nominations: number; persons: number } | null> {
  const [removed] = await tx.$queryRaw<{ nominations: number; persons: number }[]>`SELECT * FROM undo_import(${batch.id}::uuid)`;
  if (!removed) return null;
  await emptyRows(tx, batch.id);
  await tx.importRow.updateMany({ where: { batchId: batch.id }, data: { nominationId: null, personId: null, contractId: null } });
  await changeBatch(tx, batch, { status: "UNDONE" });
  return removed;
}
