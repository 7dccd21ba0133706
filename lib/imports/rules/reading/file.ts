import { readCsv } from "./csv.ts";
import { type FileFault, MAX_FILE, stop, Unreadable } from "./limits.ts";
import { readSheet, type Sheet } from "./sheet.ts";
import { type Table, tableOf } from "./table.ts";
import { decodeText, kindOf } from "./text.ts";
import { findSheet, readBook } from "./workbook.ts";
import { openParts } from "./zip.ts";

/**
 * Reads an uploaded file by its content: XLSX (the first visible sheet) or CSV. Bounded in memory: a workbook is walked through while
 * it is inflated, and reading ends at the limits of limits.ts.
 *
 * @returns the table or what is wrong with the file
 */
export async function readFile(bytes: Buffer): Promise<{ ok: true; table: Table } | { ok: false; fault: FileFault }> {
  try {
    if (bytes.length > MAX_FILE) stop({ problem: "tooLarge", bytes: bytes.length });
    const sheet = kindOf(bytes) === "workbook" ? await workbookOf(bytes) : { rows: readCsv(decodeText(bytes)), merged: [] };
    if (sheet.rows.length === 0) stop({ problem: "empty" });
    return { ok: true, table: tableOf(sheet) };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, fault: error.fault };
    throw error;
  }
}

async function workbookOf(bytes: Buffer): Promise<Sheet> {
  const parts = await openParts(bytes);
  const { part, since1904 } = await findSheet(parts);
  return readSheet(parts, part, await readBook(parts, since1904));
}
