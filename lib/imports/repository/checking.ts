import type { EditionHead } from "#lib/editions/repository/editions.ts";
import { faultsOf, type JudgedRow, judgeRow, type RowRemark } from "#lib/imports/rules/judge.ts";
import { checkForm, type Given, readRow } from "#lib/imports/rules/row.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { type Batch, changeBatch } from "./batches.ts";
import { factsOf, identityOf } from "./facts.ts";
import { type Finding, type OpenRow, rowsAfter, rowsByNumber, rowsUnder, saveFindings } from "./rows.ts";

/** Rows checked in one call: about half a second. */
const PIECE = 500;

/** A row as it stands: read or corrected, and judged. */
export type StandingRow = { readonly row: OpenRow; readonly judged: JudgedRow; readonly identity: string | null };

/** What reading a row leans on: the municipalities, the centre's own one, the day. */
export async function givenFor(
  tx: ScopedTx,
  { editionId, welfareCentreId }: Pick<Batch, "editionId" | "welfareCentreId">,
  today: IsoDate,
): Promise<Given> {
  const municipalities = await tx.municipality.findMany({ select: { id: true, teryt: true, name: true }, orderBy: { name: "asc" } });
  const centre = await tx.welfareCentre.findUniqueOrThrow({ where: { id: welfareCentreId }, include: { municipality: true } });
  return { editionId, municipalities, home: centre.municipality, today };
}

/** Reads and judges rows against the register as it is now. */
export async function standRows(
  tx: ScopedTx,
  batch: Batch,
  edition: EditionHead,
  rows: readonly OpenRow[],
  given: Given,
): Promise<StandingRow[]> {
  const read = rows.map((row) => {
    const result = row.form ? { ...checkForm(row.form, batch.columns, given), remarks: [] } : readRow(row.cells, batch.columns, given);
    return { row, result, identity: identityOf(result.form) };
  });
  const asked = read.map(({ row: { rowNo, isSkipped, refusedAs }, result: { form }, identity }) => ({
    ...{ rowNo, isSkipped, refusedAs, form },
    identity: isSkipped ? null : identity,
  }));
  const facts = await factsOf(tx, batch, asked, given.today);
  const period = edition.startsOn && edition.endsOn ? { from: edition.startsOn, to: edition.endsOn } : null;
  const none = { known: null, isCandidate: false, twinRow: null, twin: null, refusedAs: null };
  return read.map(({ row, result, identity }) => ({
    row,
    identity,
    judged: judgeRow(result, facts.get(row.rowNo) ?? none, { period, today: given.today }),
  }));
}

const nameOf = (remark: RowRemark) => (remark.code === "rule" ? remark.rule : remark.code);

/** What is remembered of a checked row: names of fields and of remarks, and the keyed index of who it is; no value of the file. */
export const findingOf = ({ row, judged, identity }: StandingRow): Finding => ({
  rowNo: row.rowNo,
  faults: [...new Set(faultsOf(judged).map(({ field }) => field))],
  remarks: [...(judged.refusal ? [judged.refusal] : []), ...new Set(judged.notices.map(nameOf))],
  identity,
});

/** Checks the next piece of a batch and remembers how far it came. @returns the number of the last checked row */
export async function checkNext(tx: ScopedTx, batch: Batch, edition: EditionHead, today: IsoDate): Promise<number> {
  const rows = await rowsAfter(tx, batch, PIECE);
  // Rows that became candidates are not checked again; the last piece ends with the file.
  const end = await tx.importRow.aggregate({ where: { batchId: batch.id }, _max: { rowNo: true } });
  const last = (rows.length < PIECE ? end._max.rowNo : rows.at(-1)?.rowNo) ?? batch.checkedTo;
  const standing = await standRows(tx, batch, edition, rows, await givenFor(tx, batch, today));
  await saveFindings(tx, batch.id, standing.map(findingOf));
  await tx.importBatch.update({ where: { id: batch.id }, data: { checkedTo: last } });
  return last;
}

/** Checks single rows again, after a correction or a skip, with every other row under the same number. */
export async function checkAgain(
  tx: ScopedTx,
  batch: Batch,
  edition: EditionHead,
  rowNos: readonly number[],
  today: IsoDate,
): Promise<void> {
  const given = await givenFor(tx, batch, today);
  const before = await rowsByNumber(tx, batch.id, rowNos);
  const now = await standRows(tx, batch, edition, before, given);
  const known = [
    ...before.map(({ identityIndex }) => identityIndex),
    ...now.map(({ identity }) => (identity === null ? null : Buffer.from(identity, "hex"))),
  ];
  const touched = (await rowsUnder(tx, batch.id, known)).filter((rowNo) => rowNo <= batch.checkedTo);
  await saveFindings(tx, batch.id, now.map(findingOf));
  const rows = await rowsByNumber(tx, batch.id, [...new Set([...rowNos, ...touched])]);
  await saveFindings(tx, batch.id, (await standRows(tx, batch, edition, rows, given)).map(findingOf));
}

/** Takes other columns: corrections stay, everything is checked anew. @returns the new version */
export async function takeColumns(tx: ScopedTx, batch: Batch, columns: Batch["columns"]): Promise<number> {
  await tx.importRow.updateMany({ where: { batchId: batch.id }, data: { faults: [], remarks: [], identityIndex: null } });
  return changeBatch(tx, batch, { columns, checkedTo: 0 });
}
