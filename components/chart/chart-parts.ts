import { type ChartLook, chartPixels } from "./chart-svg.ts";
import { palette } from "./palette.ts";

type TextStyle = { size?: 14 | 15 | 16 | 17; bold?: boolean; soft?: boolean; white?: boolean; end?: boolean };

/** A run of text at a place; `x` is its end when `end` is set, `y` its middle. */
export function textAt(x: number, y: number, text: string, { size = 15, bold, soft, white, end }: TextStyle = {}) {
  const fill = white ? palette.paper : soft ? palette.inkSoft : palette.ink;
  return {
    type: "text",
    silent: true,
    z: 10,
    x,
    y,
    style: {
      text,
      fill,
      fontSize: size,
      fontWeight: bold ? 600 : 400,
      fontFamily: "Source Sans 3",
      align: end ? "right" : "left",
      verticalAlign: "middle",
    },
  };
}

/** A hairline between two rows. */
export function ruleAt(y: number, { width }: ChartLook) {
  return { type: "line", silent: true, shape: { x1: 0, y1: y, x2: chartPixels[width], y2: y }, style: { stroke: palette.line } };
}

/** Bars of rows from the top down on a scale that starts at nought, without a drawn axis: every value is printed beside its bar. */
export function barFrame({ left, right, rows, rowHeight, max }: Record<"left" | "right" | "rows" | "rowHeight" | "max", number>) {
  return {
    grid: { left, width: right - left, top: 0, height: rows * rowHeight },
    xAxis: { type: "value", show: false, min: 0, max: Math.max(max, 1) },
    yAxis: { type: "category", show: false, inverse: true, data: Array.from({ length: rows }, (_, row) => row) },
  };
}

/** A flat, square, silent series of bars. */
export const bars = { type: "bar", silent: true, emphasis: { disabled: true } } as const;
