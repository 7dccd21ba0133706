import { barFrame, bars, textAt } from "./chart-parts.ts";
import { type ChartLook, chartSvg } from "./chart-svg.ts";
import { palette } from "./palette.ts";

/** One part of a whole: its size in any one unit (grosze), and how size and share are printed. */
export type Share = { name: string; value: number; valueText: string; shareText: string };

const layouts = {
  wide: { left: 320, right: 740, rowHeight: 36 },
  narrow: { left: 0, right: 168, rowHeight: 56 },
};

/** Parts of a whole, as costs by source: a bar each, amount and share printed beside it, in the caller's order. Returns SVG. */
export function sharesChart(shares: readonly Share[], look: ChartLook): string {
  const layout = layouts[look.width];
  const wide = look.width === "wide";
  return chartSvg(
    {
      ...barFrame({ ...layout, rows: shares.length, max: Math.max(...shares.map((share) => share.value), 1) }),
      ...(wide ? {} : { grid: { left: 0, width: layout.right, top: 11, height: shares.length * layout.rowHeight } }),
      series: [{ ...bars, barWidth: 16, itemStyle: { color: palette.accent }, data: shares.map((share) => share.value) }],
      graphic: shares.flatMap(({ name, valueText, shareText }, index) => {
        const middle = index * layout.rowHeight + layout.rowHeight / 2;
        return wide
          ? [
              textAt(0, middle, name, { size: 16 }),
              textAt(876, middle, valueText, { end: true }),
              textAt(968, middle, shareText, { bold: true, end: true }),
            ]
          : [textAt(0, middle - 11, name, { size: 16 }), textAt(328, middle + 11, `${valueText}, ${shareText}`, { size: 14, end: true })];
      }),
    },
    { width: look.width, height: shares.length * layout.rowHeight + (wide ? 0 : 11) },
  );
}

/** The chart in words, with every number, for aria-label. */
export function sharesChartLabel(title: string, shares: readonly Share[]): string {
  return `${title}: ${shares.map(({ name, valueText, shareText }) => `${name} ${valueText}, ${shareText}`).join("; ")}`;
}
