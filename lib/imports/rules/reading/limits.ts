/** Bytes of an uploaded file: five thousand candidates take a fifth of it. Below what the server buffers of a request. */
export const MAX_FILE_MB = 5;
export const MAX_FILE = MAX_FILE_MB * 1024 * 1024;
/** Bytes of a workbook's parts unpacked, declared and counted while they are inflated. */
export const MAX_UNPACKED = 60 * 1024 * 1024;
/** How many times smaller a part may be packed; sheets of repeated rows reach about fifty. */
export const MAX_RATIO = 250;
export const MAX_ENTRIES = 300;
/** Rows of people in one file. */
export const MAX_ROWS = 5000;
export const MAX_COLUMNS = 100;
/** Characters kept of one cell; every field is shorter, so a longer text is still refused as too long. */
export const MAX_CELL = 1000;

/** Why a file cannot be taken; `labels.ts` says it in Polish. Never carries a cell's content. */
export type FileFault =
  | { readonly problem: "tooLarge"; readonly bytes: number | null }
  | { readonly problem: "empty" | "noRows" | "unreadable" | "notASheet" | "oldOrLocked" | "openDocument" | "pdf" | "webPage" | "bomb" }
  | { readonly problem: "tooManyRows" | "tooManyColumns" }
  | { readonly problem: "noHeader" }
  | { readonly problem: "headerTwice"; readonly name: string; readonly columns: readonly [string, string] }
  | { readonly problem: "merged"; readonly range: string }
  | { readonly problem: "openQuote"; readonly row: number };

/** Thrown while a file is being read; `readFile` turns it into its value. */
export class Unreadable extends Error {
  readonly fault: FileFault;
  constructor(fault: FileFault) {
    super(fault.problem);
    this.fault = fault;
  }
}

/** Stops the reading of a file. @throws Unreadable always */
export function stop(fault: FileFault): never {
  throw new Unreadable(fault);
}

/** A row with its number as the spreadsheet shows it, from 1. */
export type SheetRow = { readonly rowNo: number; readonly cells: readonly string[] };

/** "A", "Z", "AA": the name of a column by its index from 0. */
export const columnName = (index: number): string =>
  (index >= 26 ? columnName(Math.floor(index / 26) - 1) : "") + String.fromCharCode(65 + (index % 26));
