import type { ColumnMap } from "#lib/imports/rules/columns.ts";
import { type ImportPhase, importPhase } from "#lib/imports/rules/phase.ts";
import type { SheetRow } from "#lib/imports/rules/reading/limits.ts";
import type { RowForm } from "#lib/imports/rules/row.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { encryptText } from "#lib/platform/crypto.ts";
import { columnOf, dayOf } from "#lib/platform/dates.ts";
import { lock, type ScopedTx } from "#lib/platform/db.ts";
import { newId } from "#lib/platform/ids.ts";
import type { Prisma } from "#prisma/generated/client/client.ts";
import type { ImportStatus } from "#prisma/generated/client/enums.ts";

/** A batch without its rows. */
export type Batch = {
  readonly id: string;
  readonly editionId: string;
  readonly labourOfficeId: string;
  readonly welfareCentreId: string;
  readonly phase: ImportPhase;
  readonly header: readonly string[];
  readonly columns: ColumnMap;
  readonly rowCount: number;
  /** last row that was checked with these columns; 0 before they are chosen */
  readonly checkedTo: number;
  readonly addedOn: IsoDate;
  readonly addedById: string;
  /** last day on which rows that nobody nominated are kept */
  readonly keptUntil: IsoDate;
  readonly version: number;
};

/** Rows by what can be done with them. */
export type BatchCounts = {
  readonly checked: number;
  readonly faulty: number;
  readonly ready: number;
  readonly noticed: number;
  readonly skipped: number;
  readonly created: number;
};

/** What a row's cipher holds: the cells of the file, and the form once somebody corrected it. */
export type Sealed = { readonly cells: readonly string[]; readonly form?: RowForm };
export const seal = (content: Sealed): Uint8Array<ArrayBuffer> => encryptText(JSON.stringify(content));

type Owner = { editionId: string; labourOfficeId: string; welfareCentreId: string };

/** Keeps a file's rows, their cells sealed. @returns the batch's id */
export async function addBatch(
  tx: ScopedTx,
  owner: Owner,
  file: { header: readonly string[]; rows: readonly SheetRow[]; columns: ColumnMap },
  by: { userId: string; today: IsoDate; keptUntil: IsoDate },
): Promise<string> {
  const id = newId();
  await tx.importBatch.create({
    data: {
      ...{ id, ...owner, status: "OPEN", header: [...file.header], columns: file.columns, rowCount: file.rows.length },
      ...{ addedOn: columnOf(by.today), addedById: by.userId, keptUntil: columnOf(by.keptUntil) },
    },
  });
  const rows = file.rows.map(({ rowNo, cells }) => ({ rowNo, sealed: Buffer.from(seal({ cells })).toString("hex") }));
  // One statement for thousands of rows; the client's own would bind six values for each.
  await tx.$executeRaw`
    INSERT INTO "ImportRow" ("batchId", "rowNo", "editionId", "labourOfficeId", "welfareCentreId", "cellsCipher")
    SELECT b."id", x."rowNo", b."editionId", b."labourOfficeId", b."welfareCentreId", decode(x."sealed", 'hex')
    FROM "ImportBatch" b, jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS x("rowNo" int, "sealed" text)
    WHERE b."id" = ${id}::uuid`;
  return id;
}

/** The batch of this edition, or null; the policies show a centre its own. */
export async function findBatch(tx: ScopedTx, editionId: string, batchId: string, today: IsoDate): Promise<Batch | null> {
  const row = await tx.importBatch.findFirst({ where: { id: batchId, editionId } });
  return row && batchOf(row, today);
}

function batchOf({ columns, addedOn, keptUntil, status, ...row }: Prisma.ImportBatchGetPayload<object>, today: IsoDate): Batch {
  const days = { addedOn: dayOf(addedOn), keptUntil: dayOf(keptUntil) };
  return { ...row, ...days, columns: columns as ColumnMap, phase: importPhase({ status, ...days }, today) };
}

/** The same, held until the end of the transaction, so that two colleagues never work on a batch at once. */
export async function lockBatch(
  tx: ScopedTx,
  { editionId, batchId }: { editionId: string; batchId: string },
  today: IsoDate,
  withEdition = false,
): Promise<Batch | null> {
  await lock(tx, { ...(withEdition ? { editionId } : {}), series: `import/${batchId}` });
  return findBatch(tx, editionId, batchId, today);
}

/** The batches of an edition with their counts, the latest first. */
export async function listBatches(tx: ScopedTx, editionId: string, today: IsoDate): Promise<(Batch & { counts: BatchCounts })[]> {
  const rows = await tx.importBatch.findMany({ where: { editionId }, orderBy: { id: "desc" }, take: 20 });
  const counts = await countRows(
    tx,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ ...batchOf(row, today), counts: counts.get(row.id) ?? nothing }));
}

const nothing: BatchCounts = { checked: 0, faulty: 0, ready: 0, noticed: 0, skipped: 0, created: 0 };

export async function countRows(tx: ScopedTx, batchIds: readonly string[]): Promise<Map<string, BatchCounts>> {
  const rows = await tx.$queryRaw<({ id: string } & BatchCounts)[]>`
    SELECT b."id", count(*) FILTER (WHERE r."rowNo" <= b."checkedTo")::int AS checked,
      count(*) FILTER (WHERE r."nominationId" IS NOT NULL)::int AS created,
      count(*) FILTER (WHERE r."nominationId" IS NULL AND r."isSkipped")::int AS skipped,
      count(*) FILTER (WHERE r."nominationId" IS NULL AND NOT r."isSkipped" AND r."rowNo" <= b."checkedTo"
        AND cardinality(r."faults") > 0)::int AS faulty,
      count(*) FILTER (WHERE r."nominationId" IS NULL AND NOT r."isSkipped" AND r."rowNo" <= b."checkedTo"
        AND coalesce(cardinality(r."faults"), 0) = 0)::int AS ready,
      count(*) FILTER (WHERE r."nominationId" IS NULL AND NOT r."isSkipped" AND cardinality(r."remarks") > 0)::int AS noticed
    FROM "ImportBatch" b JOIN "ImportRow" r ON r."batchId" = b."id"
    WHERE b."id" = ANY (${[...batchIds]}::uuid[]) GROUP BY b."id"`;
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}

/** Writes a batch at the version the user saw; a change of columns starts the check anew. @returns the new version */
export async function changeBatch(
  tx: ScopedTx,
  { id, version }: Pick<Batch, "id" | "version">,
  data: { columns?: ColumnMap; checkedTo?: number; status?: ImportStatus },
): Promise<number> {
  const written = await tx.importBatch.update({
    where: { id, version },
    data: { ...data, version: { increment: 1 } },
    select: { version: true },
  });
  return written.version;
}

/** Nothing of the people stays in a batch that is closed or past its day. @returns how many rows held something */
export async function emptyRows(tx: ScopedTx, batchId: string): Promise<number> {
  const held = { batchId, cellsCipher: { not: null } };
  return (await tx.importRow.updateMany({ where: held, data: { cellsCipher: null, identityIndex: null } })).count;
}
