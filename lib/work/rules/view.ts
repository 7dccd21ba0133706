import { parameter } from "#lib/law/parameters.ts";
import { oneBlockWeek } from "#lib/law/rules/r13-both-blocks.ts";
import { capOn } from "#lib/law/rules/r15-monthly-work-cap.ts";
import { blocks, type Verdict } from "#lib/law/verdict.ts";
import { type IsoDate, type IsoMonth, monthOf } from "#lib/platform/calendar.ts";
import { type ClassWeek, classWeek, daysTaken } from "./classes.ts";
import { type ClosedDay, closedDay, takesPartIn } from "./days.ts";
import { type Details, detailsAfter, isChanged } from "./details.ts";
import { mostOf, weekFaults } from "./faults.ts";
import { cellKey, type SentCell } from "./save.ts";
import { type Cell, type Change, cellsOf, type SavedWork, type SheetRow, type WeekSheet } from "./sheet.ts";
import { total, workHereInMonth, workInMonth, workInWeek } from "./sums.ts";
import { type ReadTyped, readTyped, shownOf, type Typed, type TypedProblem } from "./typed.ts";

/** What was typed over a cell, and the version it was typed over. */
export type TypedCell = {
  readonly value: Typed;
  readonly version: number | null;
  readonly details?: Partial<Details> | undefined;
};
/** By `cellKey`; only cells that were touched. */
export type TypedCells = Readonly<Record<string, TypedCell>>;
/** Reasons by participation. */
export type TypedReasons = Readonly<Record<string, string>>;

/** One cell as the screen draws it. */
export type CellView = {
  readonly key: string;
  readonly on: IsoDate;
  readonly workPlaceId: string;
  readonly minutes: number | null;
  readonly value: Typed;
  /** the entry as it would be after the save; null: there would be none */
  readonly details: Details | null;
  readonly closed: ClosedDay;
  /** empty, and the week or the month can take no more */
  readonly full: boolean;
  readonly problem: TypedProblem | null;
  readonly verdicts: readonly Verdict[];
  readonly most: number;
  /** stands in the way of the save */
  readonly stops: boolean;
};

type Worked = { readonly minutes: number; readonly here: number; readonly limit: number };

/** One person's week with what was typed laid over it; minutes. */
export type RowView = {
  readonly row: SheetRow;
  /** the participation has no day in this week */
  readonly away: boolean;
  readonly lines: readonly { readonly workPlaceId: string; readonly placeName: string; readonly cells: readonly CellView[] }[];
  /** `minutes` over everything the person does, as the caps ask; `here` of it in this edition */
  readonly week: Worked;
  readonly months: readonly (Worked & { readonly month: IsoMonth })[];
  readonly classes: ClassWeek | null;
  /** hours in one block only, in a week that is over (R13) */
  readonly oneBlock: Verdict | null;
  /** a warning, or a block that this user may lift, asks for a reason */
  readonly asksReason: boolean;
};

export function rowView(sheet: WeekSheet, row: SheetRow, typed: TypedCells, reason: string): RowView {
  const { facts, week } = sheet;
  const changes = changesIn(row, facts.days, typed);
  const cells = cellsOf(row, facts, changes);
  const faults = weekFaults(row, facts, changes);
  const reasons = { warningReason: reason, ...(sheet.mayOverride ? { overrideReason: reason } : {}) };
  const worked = workInWeek(row, cells);
  const classes = row.classes && classWeek(row.classes, week, daysTaken(facts.edition, row.participation), facts.today, facts.hourMinutes);
  const on = facts.days[0] ?? facts.today;
  const over = (facts.days.at(-1) ?? "") < facts.today;
  const viewOf = (cell: Cell): CellView => {
    const key = cellKey({ participationId: row.participationId, ...cell });
    const line = row.lines.find(({ workPlaceId }) => workPlaceId === cell.workPlaceId);
    const fault = faults.find(({ workPlaceId, on: day }) => workPlaceId === cell.workPlaceId && day === cell.on);
    const most = mostOf(row, cells, cell);
    const read = readTyped(typed[key]?.value ?? "");
    const saved = line?.saved[cell.on] ?? null;
    const verdicts = fault?.verdicts ?? [];
    return {
      ...{ key, on: cell.on, workPlaceId: cell.workPlaceId, minutes: cell.minutes, most, verdicts },
      value: typed[key]?.value ?? (saved ? shownOf(saved) : ""),
      details: cell.minutes === null ? null : detailsAfter(saved, cell.minutes, cell.details),
      closed: line ? closedDay(row, facts, line, cell.on) : "unassigned",
      full: cell.minutes === null && most === 0,
      problem: read.ok ? null : read.problem,
      stops: !read.ok || blocks(verdicts, reasons),
    };
  };
  const views = cells.map(viewOf);
  const verdicts = faults.flatMap((fault) => fault.verdicts);
  return {
    row,
    away: !takesPartIn(row, facts) && views.every(({ minutes }) => minutes === null),
    lines: row.lines.map(({ workPlaceId, placeName }) => ({
      ...{ workPlaceId, placeName },
      cells: views.filter((view) => view.workPlaceId === workPlaceId),
    })),
    week: { minutes: worked, here: total(cells), limit: parameter("psuWeeklyMinutesMax", on) },
    months: sheet.months.map((month) => ({
      ...{ month, minutes: workInMonth(row, cells, month), here: workHereInMonth(row, cells, month) },
      limit: limitOf(row, month, facts.days),
    })),
    classes,
    oneBlock: over && classes ? oneBlockWeek({ on, week, activationMinutes: worked, integrationMinutes: classes.minutes }) : null,
    asksReason: verdicts.some(({ severity }) => severity === "warning" || (severity === "overridable" && sheet.mayOverride)),
  };
}

/** The cap of a month as it holds on the last day of it that is shown (an annex may change it in the middle). */
function limitOf({ caps }: SheetRow, month: IsoMonth, days: readonly IsoDate[]): number {
  return capOn(caps, days.findLast((day) => monthOf(day) === month) ?? `${month}-01`).minutes;
}

function changesIn({ participationId, lines }: SheetRow, days: readonly IsoDate[], typed: TypedCells): Change[] {
  return lines.flatMap(({ workPlaceId }) =>
    days.flatMap((on) => {
      const cell = typed[cellKey({ participationId, workPlaceId, on })];
      const read = cell && readTyped(cell.value);
      return read?.ok ? [{ workPlaceId, on, minutes: read.minutes, details: detailsTyped(cell, read) }] : [];
    }),
  );
}

/** What was typed beside the hours; a letter says the status itself, and hours make a day of work. */
export function detailsTyped(
  cell: Pick<TypedCell, "details"> | undefined,
  { minutes, status }: Extract<ReadTyped, { ok: true }>,
): Partial<Details> | undefined {
  const said = status ?? ((minutes ?? 0) > 0 ? "PRESENT" : undefined);
  return said ? { ...cell?.details, status: said } : cell?.details;
}

/** A typed cell that differs from what is saved, ready to be sent. */
export type Unsaved = TypedCell & { readonly key: string; readonly row: SheetRow; readonly workPlaceId: string; readonly on: IsoDate };

/** What was typed and is not saved: the order of the sheet, cells that say what is saved left out. */
export function unsavedOf(sheet: WeekSheet, typed: TypedCells): Unsaved[] {
  return sheet.rows.flatMap((row) =>
    row.lines.flatMap(({ workPlaceId, saved }) =>
      sheet.facts.days.flatMap((on) => {
        const key = cellKey({ participationId: row.participationId, workPlaceId, on });
        const cell = typed[key];
        const read = cell && readTyped(cell.value);
        if (!cell || (read?.ok && !isChanged(saved[on] ?? null, read.minutes, detailsTyped(cell, read)))) return [];
        return [{ ...cell, key, row, workPlaceId, on }];
      }),
    ),
  );
}

/** The sheet with cells as they were just saved, until the server has sent it anew. A note of absence goes with the correction. */
export function withSaved(sheet: WeekSheet, cells: readonly SentCell[]): WeekSheet {
  const byKey = new Map(cells.map((cell) => [cellKey(cell), cell]));
  const corrects = (before: SavedWork | undefined) => before !== undefined && (before.corrected || before.savedOn < sheet.facts.today);
  const rows = sheet.rows.map((row) => ({
    ...row,
    lines: row.lines.map((line) => {
      const own = cells.filter((cell) => cell.participationId === row.participationId && cell.workPlaceId === line.workPlaceId);
      const kept = Object.entries(line.saved).filter(([on]) => !byKey.has(cellKey({ ...row, workPlaceId: line.workPlaceId, on })));
      const fresh = own.flatMap(({ on, minutes, details, version }): [IsoDate, SavedWork][] => {
        if (minutes === null || version === null) return [];
        const after = detailsAfter(line.saved[on] ?? null, minutes, details);
        const note = after.status === "PRESENT" ? null : (line.saved[on]?.note ?? null);
        return [[on, { minutes, version, ...after, note, savedOn: sheet.facts.today, corrected: corrects(line.saved[on]) }]];
      });
      return { ...line, saved: Object.fromEntries([...kept, ...fresh]) };
    }),
  }));
  return { ...sheet, rows };
}
