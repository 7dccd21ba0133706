import { formatNumber } from "#lib/platform/polish.ts";
import { barFrame, ruleAt, textAt } from "./chart-parts.ts";
import { type ChartLook, chartSvg } from "./chart-svg.ts";
import { palette } from "./palette.ts";

/** Worked and planned-to-date minutes of one block. `note` is what should not be overlooked ("brakuje 128"). */
export type BlockHours = { minutes: number; planMinutes: number; note?: string };

/** One edition or person: name, a softer second line, both blocks. */
export type HoursRow = { name: string; detail?: string; act: BlockHours; int: BlockHours };

const layouts = {
  wide: { left: 216, right: 700, rowHeight: 60, barTop: 11 },
  narrow: { left: 0, right: 188, rowHeight: 76, barTop: 25 },
};

const hours = (minutes: number) => formatNumber(Math.round(minutes / 6) / 10);
const said = ({ minutes, planMinutes }: BlockHours) => `${hours(minutes)} z ${hours(planMinutes)}`;

/** Hours of both blocks against the plan to date, a row an edition, always prace above zajęcia; the plan is an ink tick. Returns SVG. */
export function hoursChart(rows: readonly HoursRow[], look: ChartLook): string {
  const layout = layouts[look.width];
  const max = Math.max(...rows.flatMap(({ act, int }) => [act.minutes, act.planMinutes, int.minutes, int.planMinutes]));
  const decal = look.print
    ? { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4, color: palette.paper }
    : null;
  return chartSvg(
    {
      ...barFrame({ ...layout, rows: rows.length, max }),
      series: [
        blockBars(
          rows.map((row) => row.act.minutes),
          layout,
          0,
          { color: palette.actMark },
        ),
        blockBars(
          rows.map((row) => row.int.minutes),
          layout,
          22,
          { color: palette.intMark, decal },
        ),
        planTicks(
          rows.map((row) => row.act.planMinutes),
          layout,
          0,
        ),
        planTicks(
          rows.map((row) => row.int.planMinutes),
          layout,
          22,
        ),
      ],
      graphic: rows.flatMap((row, index) => rowTexts(row, index, look)),
    },
    { width: look.width, height: rows.length * layout.rowHeight },
  );
}

/** The chart in words, with every number, for aria-label. */
export function hoursChartLabel(title: string, rows: readonly HoursRow[]): string {
  return [title, ...rows.map(({ name, act, int }) => `${name}: prace ${said(act)}, zajęcia ${said(int)}`)].join(". ").concat(".");
}

type Layout = (typeof layouts)["wide"];
type Api = { value: (dimension: number) => number; coord: (point: [number, number]) => [number, number] };

const rectangles = (values: number[], layout: Layout, draw: (x: number, top: number) => object) => ({
  type: "custom",
  silent: true,
  data: values.map((value, row) => [value, row]),
  renderItem: (_: unknown, api: Api) => {
    const row = api.value(1);
    return draw(api.coord([api.value(0), row])[0], row * layout.rowHeight + layout.barTop);
  },
});

const blockBars = (values: number[], layout: Layout, offset: number, style: { color: string; decal?: object | null }) =>
  rectangles(values, layout, (x, top) => ({
    type: "rect",
    shape: { x: layout.left, y: top + offset, width: x - layout.left, height: 16 },
    style: { fill: style.color, decal: style.decal },
  }));

const planTicks = (values: number[], layout: Layout, offset: number) =>
  rectangles(values, layout, (x, top) => ({
    type: "rect",
    shape: { x: x - 1.25, y: top + offset - 3, width: 2.5, height: 22 },
    style: { fill: palette.ink },
  }));

function rowTexts({ name, detail, act, int }: HoursRow, index: number, look: ChartLook) {
  const top = index * layouts[look.width].rowHeight;
  const rule = index > 0 ? [ruleAt(top, look)] : [];
  const block = (word: string, block: BlockHours, y: number) =>
    look.width === "wide"
      ? [
          textAt(724, y, word, { soft: true }),
          textAt(778, y, said(block)),
          ...(block.note ? [textAt(968, y, block.note, { bold: true, end: true })] : []),
        ]
      : [textAt(196, y, word, { size: 14, soft: true }), textAt(328, y, said(block), { size: 14, bold: Boolean(block.note), end: true })];
  const first = top + layouts[look.width].barTop + 8;
  const names =
    look.width === "wide"
      ? [textAt(0, first, name, { size: 16 }), ...(detail ? [textAt(0, first + 22, detail, { soft: true })] : [])]
      : [textAt(0, top + 12, name, { size: 16 })];
  return [...rule, ...names, ...block("prace", act, first), ...block("zajęcia", int, first + 22)];
}
