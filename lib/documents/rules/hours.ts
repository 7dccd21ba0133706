import type { Cell } from "write-excel-file/node";
import { exportPurposeLabel } from "#lib/imports/labels/export.ts";
import type { exportPurposes } from "#lib/imports/schema.ts";
import { warsawTime } from "#lib/platform/clock.ts";
import { formatHoursNumber } from "#lib/platform/minutes.ts";
import { formatClock, formatDate, formatRange } from "#lib/platform/polish.ts";
import type { TemplateData } from "#lib/platform/typst.ts";
import { filterText } from "#lib/work/labels.ts";
import type { CycleExport } from "#lib/work/loaders/cycle.ts";
import type { HoursTable, HoursValue } from "./hours-table.ts";
import { footOf, letterheadOn, typeset } from "./typeset.ts";

type Purpose = (typeof exportPurposes)[number];
type Source = Pick<CycleExport, "edition" | "letterhead" | "choices" | "filter" | "today" | "now">;

/** What stands above the table on a paper and in a file: of what it is, which people, as of when and what for. */
function headOf({ edition, choices, filter, today, now }: Source, purpose: Purpose): [string, string][] {
  const period = edition.startsOn && edition.endsOn ? formatRange({ from: edition.startsOn, to: edition.endsOn }) : "";
  return [
    ["Edycja", `${edition.programmeName}, ${edition.name}`],
    ["Okres", period],
    ["Filtr", filterText(filter, choices) ?? "bez filtru, wszyscy uczestnicy"],
    ["Stan na", `${formatDate(today)}, ${formatClock(warsawTime(now))}`],
    ["Cel", exportPurposeLabel[purpose]],
  ];
}

const HOUR = 60;

/** The table as a workbook: hours are numbers, everything else is text, so that nothing in it can be taken for a formula. */
export function hoursSheet(table: HoursTable, source: Source, purpose: Purpose): Cell[][] {
  const text = (value: string): Cell => ({ value, type: String });
  const cell = (value: HoursValue): Cell =>
    value === null ? null : typeof value === "number" ? { value: value / HOUR, type: Number, format: "0.00" } : text(value);
  const bold = (row: Cell[]): Cell[] => row.map((one) => one && { ...(one as object), fontWeight: "bold" }) as Cell[];
  return [
    bold([text(table.title)]),
    ...headOf(source, purpose).map((line) => line.map(text)),
    [text("Wartości w godzinach.")],
    [],
    bold(table.heads.map(text)),
    ...table.rows.map((row) => row.map(cell)),
    ...table.sums.map((row) => bold(row.map(cell))),
  ];
}

/** The table as a paper, on its side; the same columns, rows and filter as on the screen. */
export function hoursPaper(table: HoursTable, source: Source, purpose: Purpose, demo: boolean): TemplateData {
  const { edition, letterhead, today, now } = source;
  const text = (value: HoursValue) => (typeof value === "number" ? formatHoursNumber(value) : (value ?? "–"));
  return typeset({
    frame: {
      ...{ title: table.title, subtitle: `${edition.programmeName}, ${edition.name}`, basis: null, status: "do użytku służbowego" },
      ...letterheadOn(letterhead, today),
      ...footOf(`${table.title}, ${edition.name}`, { today, time: warsawTime(now), demo }),
      landscape: true,
    },
    facts: headOf(source, purpose),
    note: "Wartości w godzinach.",
    texts: table.texts,
    heads: table.heads,
    rows: table.rows.map((row) => row.map(text)),
    sums: table.sums.map((row) => row.map((value) => (value === null ? "" : text(value)))),
  });
}
