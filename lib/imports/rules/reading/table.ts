import { fieldOfHeader } from "#lib/imports/rules/columns.ts";
import { columnName, MAX_ROWS, type SheetRow, stop } from "./limits.ts";
import type { Sheet } from "./sheet.ts";

/** A file as read: names of its columns and the rows below, each as wide as the header. */
export type Table = { readonly header: readonly string[]; readonly rows: readonly SheetRow[] };

/** A list may have a title, a date, a number above its header. */
const LINES_ABOVE = 10;
const KNOWN_NAMES = 2;

const nameOf = (cell: string) => cell.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();

/**
 * Finds the row of column names: the one among the first with the most names that are known. Without at least two the file is refused,
 * so that a first row of people is never taken (and kept) for names of columns.
 *
 * @throws Unreadable when there is no header, no row below it, a name twice, or cells merged below the header
 */
export function tableOf({ rows, merged }: Sheet): Table {
  const known = rows
    .slice(0, LINES_ABOVE)
    .map(({ cells }) => new Set(cells.map((cell) => fieldOfHeader(nameOf(cell))).filter(Boolean)).size);
  const best = known.indexOf(Math.max(...known));
  const head = rows[best];
  if (!head || (known[best] ?? 0) < KNOWN_NAMES || head.cells.some((cell) => /\d{6}/.test(cell))) return stop({ problem: "noHeader" });
  const width = Math.max(...rows.slice(best).map(({ cells }) => cells.length));
  const header = Array.from({ length: width }, (_, i) => nameOf(head.cells[i] ?? ""));
  refuseTwice(header);
  const below = rows.slice(best + 1).map(({ rowNo, cells }) => ({ rowNo, cells: header.map((_, i) => cells[i] ?? "") }));
  if (below.length === 0) stop({ problem: "noRows" });
  if (below.length > MAX_ROWS) stop({ problem: "tooManyRows" });
  const acrossPeople = merged.find((range) => Number(/(\d+)$/.exec(range)?.[1] ?? 0) > head.rowNo);
  if (acrossPeople) stop({ problem: "merged", range: acrossPeople });
  return { header, rows: below };
}

function refuseTwice(header: readonly string[]): void {
  const seen = new Map<string, number>();
  for (const [i, name] of header.entries()) {
    const first = seen.get(name.toLowerCase());
    if (name !== "" && first !== undefined) stop({ problem: "headerTwice", name, columns: [columnName(first), columnName(i)] });
    seen.set(name.toLowerCase(), i);
  }
}
