import { type Book, textOfCell } from "./cells.ts";
import { MAX_CELL, MAX_COLUMNS, MAX_ROWS, type SheetRow, stop } from "./limits.ts";
import { walk } from "./xml.ts";
import type { Parts } from "./zip.ts";

const LINES_ABOVE = 10;
const BASE = 26;
const LAST_ROW = 1_048_576;

/** "B2" → 1; null when the reference names no column. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^([A-Z]{1,3})\d+$/.exec(reference ?? "")?.[1];
  if (!letters) return null;
  return [...letters].reduce((sum, letter) => sum * BASE + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Rows go upwards; a file whose rows do not is broken. */
function numberOf(stated: string | undefined, last: number): number {
  const rowNo = stated === undefined ? last + 1 : Number(stated);
  return Number.isInteger(rowNo) && rowNo > last && rowNo <= LAST_ROW ? rowNo : stop({ problem: "unreadable" });
}

export type Sheet = { readonly rows: readonly SheetRow[]; readonly merged: readonly string[] };

/** Rows that hold something, with their numbers, read as the part is inflated; reading ends where there are too many. Formulas are never evaluated. */
export async function readSheet(parts: Parts, part: string, book: Book): Promise<Sheet> {
  const rows: SheetRow[] = [];
  const merged: string[] = [];
  let row = { rowNo: 0, cells: [] as string[] };
  let column = -1;
  let cell = { type: "n", style: 0, value: "", inline: "" };
  let inside: "value" | "inline" | null = null;
  let inReading = false;
  const endCell = () => {
    const text = textOfCell(cell, book).slice(0, MAX_CELL);
    if (text.trim() === "") return;
    if (column >= MAX_COLUMNS) stop({ problem: "tooManyColumns" });
    while (row.cells.length < column) row.cells.push("");
    row.cells[column] = text;
  };
  await walk(parts, part, {
    open: (name, attribute) => {
      if (name === "row") {
        row = { rowNo: numberOf(attribute("r"), row.rowNo), cells: [] };
        column = -1;
      } else if (name === "c") {
        column = columnOf(attribute("r")) ?? column + 1;
        cell = { type: attribute("t") ?? "n", style: Number(attribute("s") ?? 0), value: "", inline: "" };
      } else if (name === "v") inside = "value";
      else if (name === "t" && !inReading) inside = "inline";
      else if (name === "rPh") inReading = true;
      else if (name === "mergeCell") merged.push(attribute("ref") ?? "");
    },
    text: (piece) => {
      if (inside && cell[inside].length < MAX_CELL) cell[inside] += piece;
    },
    close: (name) => {
      if (name === "v" || name === "t") inside = null;
      if (name === "rPh") inReading = false;
      if (name === "c") endCell();
      if (name === "row" && row.cells.length > 0) rows.push(row);
      if (rows.length > MAX_ROWS + LINES_ABOVE) stop({ problem: "tooManyRows" });
    },
  });
  return { rows, merged };
}
