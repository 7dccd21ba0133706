import { columnOf } from "#lib/platform/dates.ts";
import { lock } from "#lib/platform/db.ts";
import type { Sweep } from "#lib/platform/sweep.ts";
import { emptyRows } from "./batches.ts";

/** Empties the rows of files whose days are over and which nobody closed: of their people nothing stays, the counts do. */
export const expiredImports: Sweep = {
  due: async (tx, { today }) => {
    const rows = await tx.$queryRaw<{ batchId: string; centreId: string }[]>`
      SELECT batch_id AS "batchId", welfare_centre_id AS "centreId" FROM imports_past_day(${columnOf(today)}::date)`;
    return rows.map(({ batchId, centreId }) => ({ subjectId: batchId, institutionId: centreId, role: "OPS_COORDINATOR" }));
  },
  write: async (tx, { subjectId }) => {
    await lock(tx, { series: `import/${subjectId}` });
    const { labourOfficeId } = await tx.importBatch.findUniqueOrThrow({ where: { id: subjectId } });
    const rows = await emptyRows(tx, subjectId);
    // Another process may have been there first.
    if (rows === 0) return [];
    return [{ action: "imports.expire", subjectType: "ImportBatch", subjectId, labourOfficeId, changedFields: ["rows"], values: { rows } }];
  },
};
