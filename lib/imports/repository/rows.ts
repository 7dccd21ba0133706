import type { Refused } from "#lib/imports/rules/judge.ts";
import type { RowForm } from "#lib/imports/rules/row.ts";
import { decryptText } from "#lib/platform/crypto.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import type { Prisma } from "#prisma/generated/client/client.ts";
import type { Batch, Sealed } from "./batches.ts";
import { seal } from "./batches.ts";

/** A row with its cells opened. */
export type OpenRow = Sealed & {
  readonly rowNo: number;
  readonly isSkipped: boolean;
  readonly nominationId: string | null;
  readonly refusedAs: Refused | null;
  readonly identityIndex: Uint8Array | null;
  readonly version: number;
};

/** Rows by what is to be shown of them. */
export type RowView = "wszystkie" | "do-poprawy" | "z-uwagami" | "pominiete";
const notCreated = { nominationId: null, cellsCipher: { not: null } } satisfies Prisma.ImportRowWhereInput;
const views: Readonly<Record<RowView, Prisma.ImportRowWhereInput>> = {
  wszystkie: notCreated,
  "do-poprawy": { ...notCreated, isSkipped: false, faults: { isEmpty: false } },
  "z-uwagami": { ...notCreated, isSkipped: false, remarks: { isEmpty: false } },
  pominiete: { ...notCreated, isSkipped: true },
};

/** Rows of a view, page by page, in the order of the file. */
export async function pageOfRows(tx: ScopedTx, batchId: string, view: RowView, { skip, take }: { skip: number; take: number }) {
  const where = { batchId, ...views[view] };
  const total = await tx.importRow.count({ where });
  const rows = await tx.importRow.findMany({ where, orderBy: { rowNo: "asc" }, skip, take });
  return { total, rows: rows.flatMap(openRow) };
}

/** The next rows that have not been checked. */
export async function rowsAfter(tx: ScopedTx, { id, checkedTo }: Pick<Batch, "id" | "checkedTo">, take: number): Promise<OpenRow[]> {
  const rows = await tx.importRow.findMany({
    where: { batchId: id, ...notCreated, rowNo: { gt: checkedTo } },
    orderBy: { rowNo: "asc" },
    take,
  });
  return rows.flatMap(openRow);
}

/** The next rows that can be created. */
export async function readyRows(tx: ScopedTx, { id, checkedTo }: Pick<Batch, "id" | "checkedTo">, take: number): Promise<OpenRow[]> {
  const where = { batchId: id, ...notCreated, isSkipped: false, faults: { isEmpty: true }, rowNo: { lte: checkedTo } };
  const rows = await tx.importRow.findMany({ where, orderBy: { rowNo: "asc" }, take });
  return rows.flatMap(openRow);
}

/** Some rows that are not created yet, by their numbers. */
export async function rowsByNumber(tx: ScopedTx, batchId: string, rowNos: readonly number[]): Promise<OpenRow[]> {
  const rows = await tx.importRow.findMany({ where: { batchId, ...notCreated, rowNo: { in: [...rowNos] } }, orderBy: { rowNo: "asc" } });
  return rows.flatMap(openRow);
}

const refusals: readonly Refused[] = ["foreignNumber", "alreadyCandidate"];

function openRow(row: Prisma.ImportRowGetPayload<object>): OpenRow[] {
  if (!row.cellsCipher) return [];
  const { rowNo, isSkipped, nominationId, identityIndex, version, remarks } = row;
  const refusedAs = refusals.find((one) => remarks.includes(one)) ?? null;
  return [{ ...(JSON.parse(decryptText(row.cellsCipher)) as Sealed), rowNo, isSkipped, nominationId, identityIndex, version, refusedAs }];
}

/** Keeps what somebody typed into a row's form. What the file said stays beside it. */
export async function correctRow(tx: ScopedTx, batchId: string, row: OpenRow, form: RowForm): Promise<void> {
  await tx.importRow.update({
    where: { batchId_rowNo: { batchId, rowNo: row.rowNo }, version: row.version },
    data: { cellsCipher: seal({ cells: row.cells, form }), isSkipped: false, remarks: [], version: { increment: 1 } },
  });
}

export async function skipRow(tx: ScopedTx, batchId: string, rowNo: number, isSkipped: boolean): Promise<void> {
  await tx.importRow.update({ where: { batchId_rowNo: { batchId, rowNo } }, data: { isSkipped, version: { increment: 1 } } });
}

/** Numbers of the rows under one of these numbers, skipped ones too. */
export async function rowsUnder(tx: ScopedTx, batchId: string, indexes: readonly (Uint8Array | null)[]): Promise<number[]> {
  const wanted = indexes.flatMap((index) => (index ? [Uint8Array.from(index)] : []));
  if (wanted.length === 0) return [];
  const rows = await tx.importRow.findMany({ where: { batchId, identityIndex: { in: wanted } }, select: { rowNo: true } });
  return rows.map(({ rowNo }) => rowNo);
}

/** What a check found, by row; names of fields and remarks, no values. */
export type Finding = {
  readonly rowNo: number;
  readonly faults: readonly string[];
  readonly remarks: readonly string[];
  readonly identity: string | null;
};

/** Writes the findings of many rows at once. */
export async function saveFindings(tx: ScopedTx, batchId: string, findings: readonly Finding[]): Promise<void> {
  if (findings.length === 0) return;
  await tx.$executeRaw`
    UPDATE "ImportRow" r SET "faults" = ARRAY(SELECT jsonb_array_elements_text(x."faults")),
      "remarks" = ARRAY(SELECT jsonb_array_elements_text(x."remarks")), "identityIndex" = decode(x."identity", 'hex')
    FROM jsonb_to_recordset(${JSON.stringify(findings)}::jsonb) AS x("rowNo" int, "faults" jsonb, "remarks" jsonb, "identity" text)
    WHERE r."batchId" = ${batchId}::uuid AND r."rowNo" = x."rowNo"`;
}
