import { formatHoursNumber } from "#lib/platform/minutes.ts";
import { formatDayMonth, formatWeek, weekdayShort } from "#lib/platform/polish.ts";
import { monthName, weekHead } from "#lib/work/labels.ts";
import type { CycleExport } from "#lib/work/loaders/cycle.ts";
import type { WeekExport } from "#lib/work/loaders/week-export.ts";
import { type ClassCell, classState } from "#lib/work/rules/classes.ts";
import { type CycleCell, type CycleWeek, cycleTotals } from "#lib/work/rules/cycle.ts";
import { total, workOn } from "#lib/work/rules/sums.ts";
import { readTyped } from "#lib/work/rules/typed.ts";
import { type CellView, type RowView, rowView } from "#lib/work/rules/view.ts";

/** A cell of a table of hours: whole minutes, words, or nothing. */
export type HoursValue = number | string | null;
/** What the screen shows, ready for a file or a paper; the first `texts` columns hold words, the others hours. */
export type HoursTable = {
  readonly title: string;
  readonly texts: number;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly HoursValue[])[];
  readonly sums: readonly (readonly HoursValue[])[];
};

/** The week: days of work, its week and months, days of classes, their week and minimum. */
export function weekTable({ sheet }: Pick<WeekExport, "sheet">): HoursTable {
  const { workDays, classDays, months, facts } = sheet;
  const views = sheet.rows.map((row) => rowView(sheet, row, {}, ""));
  const cells = views.flatMap(cellsIn);
  const classes = views.flatMap(({ row }) => row.classes ?? []);
  return {
    title: `Godziny: tydzień ${formatWeek(sheet.week, facts.edition)}`,
    texts: 1,
    heads: [
      "Osoba",
      ...workDays.map((on) => `Prace ${weekdayShort(on)} ${formatDayMonth(on)}`),
      "Prace: tydzień",
      ...months.map((month) => `Prace: ${monthName(month)}`),
      ...classDays.map((on) => `Zajęcia ${weekdayShort(on)} ${formatDayMonth(on)}`),
      "Zajęcia: tydzień",
      "Zajęcia: minimum",
    ],
    rows: views.flatMap((view) => weekRows(view, sheet)),
    sums: [
      [
        "Razem",
        ...workDays.map((on) => workOn(cells, on)),
        total(cells),
        ...months.map((month) => sumOf(views, ({ months: own }) => own.find((one) => one.month === month)?.here ?? 0)),
        ...classDays.map((on) => total(classes.filter((one) => one.on === on).map(({ mark }) => ({ on, minutes: mark?.minutes ?? 0 })))),
        sumOf(views, ({ classes: own }) => own?.minutes ?? 0),
        null,
      ],
    ],
  };
}

const cellsIn = ({ lines }: RowView) => lines.flatMap((place) => place.cells);
const sumOf = <Item>(items: readonly Item[], of: (item: Item) => number) => items.reduce((sum, item) => sum + of(item), 0);

function weekRows(view: RowView, { workDays, classDays, facts }: WeekExport["sheet"]): HoursValue[][] {
  const { row, lines, week, months, classes } = view;
  const [only] = lines.length === 1 ? lines : [];
  const cells = cellsIn(view);
  const said = (cells: readonly CellView[], on: string) => workText(cells.find((cell) => cell.on === on));
  const own = [
    row.name,
    ...workDays.map((on) => (only ? said(only.cells, on) : lines.length === 0 ? null : workOn(cells, on))),
    week.here,
    ...months.map(({ here }) => here),
    ...classDays.map((on) => classesText(row.classes?.filter((session) => session.on === on) ?? [], facts.today)),
    classes?.minutes ?? null,
    classes?.minimum ?? null,
  ];
  const places = only
    ? []
    : lines.map(({ placeName, cells: there }) => [
        `${row.name}: ${placeName}`,
        ...workDays.map((on) => said(there, on)),
        ...Array<null>(own.length - 1 - workDays.length).fill(null),
      ]);
  return [own, ...places];
}

/** Hours of a day, or the letter of an absence. */
function workText(cell: CellView | undefined): HoursValue {
  const read = readTyped(cell?.value ?? "");
  return read.ok && read.status ? String(cell?.value) : (cell?.minutes ?? null);
}

function classesText(sessions: readonly ClassCell[], today: string): HoursValue {
  if (sessions.length === 0) return null;
  const said = sessions.map((session) => classText(session, today));
  const minutes = said.filter((one) => typeof one === "number");
  return minutes.length === said.length
    ? minutes.reduce((sum, one) => sum + one, 0)
    : said.map((one) => (typeof one === "number" ? formatHoursNumber(one) : one)).join(", ");
}

function classText(session: ClassCell, today: string): number | string {
  const { mark, planned } = session;
  const state = classState(session, today);
  if (state === "cancelled") return "odwołane";
  if (state === "missing") return "brak";
  if (state !== "entered" || !mark) return `plan ${formatHoursNumber(planned)}`;
  if (mark.status === "EXCUSED") return "uspr.";
  if (mark.status === "UNEXCUSED") return "nieuspr.";
  return mark.status === "NOT_APPLICABLE" ? "nie dot." : mark.minutes;
}

/** The whole cycle: two lines a person, one a block, as the screen shows them in one cell. */
export function cycleTable({ cycle }: Pick<CycleExport, "cycle">): HoursTable {
  const { weeks, rows } = cycle;
  const totals = cycleTotals(cycle);
  return {
    title: "Godziny: cały cykl",
    texts: 2,
    heads: ["Osoba", "Blok", ...weeks.map(weekHead), "Razem"],
    rows: rows.flatMap(({ name, cells, work, classes }) => [
      [name, "prace", ...cells.map((cell, i) => cycleWork(cell, weeks[i])), work],
      [name, "zajęcia", ...cells.map(cycleClasses), classes],
    ]),
    sums: [
      ["Razem", "prace", ...totals.weeks.map(({ work }) => work), totals.work],
      ["Razem", "zajęcia", ...totals.weeks.map(({ classes }) => classes), totals.classes],
      ["Najwyżej na osobę", "prace", ...weeks.map(({ maximum }) => maximum), null],
      ["Co najmniej na osobę", "zajęcia", ...weeks.map(({ minimum }) => minimum), null],
    ],
  };
}

const cycleWork = (cell: CycleCell, week: CycleWeek | undefined): HoursValue =>
  cell && !(week?.isAhead && cell.work === 0) ? cell.work : null;

function cycleClasses(cell: CycleCell): HoursValue {
  if (!cell) return null;
  const { minutes, ahead, missing } = cell.classes;
  if (missing > 0) return `${formatHoursNumber(minutes)}, brak: ${missing}`;
  return minutes === 0 && ahead > 0 ? `plan ${formatHoursNumber(ahead)}` : minutes;
}
