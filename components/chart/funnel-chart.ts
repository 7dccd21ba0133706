import { barFrame, bars, textAt } from "./chart-parts.ts";
import { type ChartLook, chartSvg } from "./chart-svg.ts";
import { palette } from "./palette.ts";

/** One step of a way: how many are left, and why the others are not ("12 czeka na PUP, 6 odrzuconych"). */
export type FunnelStep = { name: string; count: number; lostWhy?: string };

const layouts = {
  wide: { left: 128, right: 630, rowHeight: 44, barOffset: 0 },
  narrow: { left: 0, right: 280, rowHeight: 62, barOffset: 0 },
};

/** How many were lost on the way to each step. */
const losses = (steps: readonly FunnelStep[]) =>
  steps.map((step, index) => Math.max(0, (steps[index - 1]?.count ?? step.count) - step.count));

/** People step by step, number inside the bar, the lost ones as a dashed outline with the reason beside it. Returns SVG. */
export function funnelChart(steps: readonly FunnelStep[], look: ChartLook): string {
  const layout = layouts[look.width];
  const max = Math.max(...steps.map((step) => step.count), 1);
  const lost = losses(steps);
  const wide = look.width === "wide";
  return chartSvg(
    {
      ...barFrame({ ...layout, rows: steps.length, max }),
      ...(wide ? {} : { grid: { left: 0, width: layout.right, top: 11, height: steps.length * layout.rowHeight } }),
      series: [
        { ...bars, stack: "people", barWidth: 22, itemStyle: { color: palette.accent }, data: steps.map((step) => step.count) },
        {
          ...bars,
          stack: "people",
          barWidth: 22,
          itemStyle: { color: "none", borderColor: palette.lineStrong, borderType: [3, 3], borderWidth: 1 },
          // "-" draws nothing; a bar of nought would be a dashed hairline
          data: lost.map((people) => people || "-"),
        },
      ],
      graphic: steps.flatMap((step, index) => {
        const middle = index * layout.rowHeight + layout.rowHeight / 2 + (wide ? 0 : 11);
        return [...numberInBar(step.count, middle, layout, max), ...words(step, lost[index] ?? 0, middle, look.width)];
      }),
    },
    { width: look.width, height: steps.length * layout.rowHeight + (wide ? 0 : 11) },
  );
}

/** The chart in words, with every number, for aria-label. */
export function funnelChartLabel(title: string, steps: readonly FunnelStep[]): string {
  const lost = losses(steps);
  const counts = steps.map(({ name, count }) => `${name.toLowerCase()} ${count}`).join(", ");
  const whys = steps.flatMap(({ name, lostWhy }, index) => {
    const fewer = lost[index] ?? 0;
    return fewer > 0 ? [`${name.toLowerCase()}: o ${fewer} mniej${lostWhy ? `, ${lostWhy}` : ""}`] : [];
  });
  return [`${title}: ${counts}`, ...whys].join("; ");
}

function numberInBar(count: number, middle: number, { left, right }: { left: number; right: number }, max: number) {
  const end = left + ((right - left) * count) / max;
  const room = end - left > 40;
  return [textAt(room ? end - 8 : end + 8, middle, String(count), { size: 17, bold: true, white: room, end: room })];
}

function words({ name, lostWhy = "" }: FunnelStep, lost: number, middle: number, width: ChartLook["width"]) {
  if (width === "wide") {
    const why = lost > 0 ? [textAt(676, middle, `−${lost}`, { bold: true, end: true }), textAt(684, middle, lostWhy, { soft: true })] : [];
    return [textAt(0, middle, name, { size: 16 }), ...why];
  }
  const why =
    lost > 0 ? [textAt(328, middle - 24, [`−${lost}`, lostWhy].filter(Boolean).join(", "), { size: 14, soft: true, end: true })] : [];
  return [textAt(0, middle - 24, name, { size: 16 }), ...why];
}
