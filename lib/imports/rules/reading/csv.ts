import Papa from "papaparse";
import { MAX_CELL, MAX_COLUMNS, MAX_ROWS, type SheetRow, stop } from "./limits.ts";

/** Lines above the header that a list may have: a title, a date. */
const LINES_ABOVE = 10;

/**
 * Rows of a CSV. The separator is found (semicolon, comma or tab); a quoted field may hold separators, quotes and line breaks.
 * A row's number is that of the record, as a spreadsheet shows it.
 *
 * @throws Unreadable when a quote is never closed, or there is too much
 */
export function readCsv(text: string): SheetRow[] {
  // Excel's own first line, "sep=;", names the separator and is no row.
  const named = /^sep=(.)\r?\n/.exec(text);
  const { data, errors } = Papa.parse<string[]>(named ? text.slice(named[0].length) : text, {
    ...(named?.[1] ? { delimiter: named[1] } : { delimitersToGuess: [";", "\t", ","] }),
    preview: MAX_ROWS + LINES_ABOVE + 2,
  });
  const broken = errors.find(({ type }) => type === "Quotes");
  if (broken) stop({ problem: "openQuote", row: (broken.row ?? 0) + 1 });
  const rows = data.flatMap((cells, i) => (cells.some((cell) => cell.trim() !== "") ? { rowNo: i + 1, cells: trimmed(cells) } : []));
  if (rows.some(({ cells }) => cells.slice(MAX_COLUMNS).some((cell) => cell.trim() !== ""))) stop({ problem: "tooManyColumns" });
  return rows;
}

const trimmed = (cells: readonly string[]) =>
  cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== "") + 1).map((cell) => cell.slice(0, MAX_CELL));
