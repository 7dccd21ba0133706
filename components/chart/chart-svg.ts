import { BarChart, CustomChart } from "echarts/charts";
import { GraphicComponent, GridComponent } from "echarts/components";
import { type EChartsCoreOption, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

use([BarChart, CustomChart, GridComponent, GraphicComponent, SVGRenderer]);

/** A chart is drawn twice, 968 and 328 px wide, because type inside it keeps its own size. */
export type ChartWidth = "wide" | "narrow";

/** How a chart is drawn: `print` hatches the second block, which a black-and-white page could not tell apart. */
export type ChartLook = { width: ChartWidth; print?: boolean };

export const chartPixels: Record<ChartWidth, number> = { wide: 968, narrow: 328 };

/**
 * Draws a chart on the server and returns its SVG as text, for a page or a PDF; no script goes to the browser.
 * Only attributes, no style sheet and no style attribute, so that a strict content policy lets it through.
 */
export function chartSvg(option: EChartsCoreOption, { width, height }: { width: ChartWidth; height: number }): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width: chartPixels[width], height });
  try {
    chart.setOption({ animation: false, ...option });
    return attributesOnly(chart.renderToSVGString());
  } finally {
    // Without this the process never ends: the renderer keeps a timer.
    chart.dispose();
  }
}

function attributesOnly(svg: string): string {
  return svg
    .replace(/<style[\s\S]*?<\/style>/g, "")
    .replace(/ (?:class|ecmeta_\w+|pointer-events)="[^"]*"/g, "")
    .replace(/ style="([^"]*)"/g, (_, css: string) => css.replace(/([\w-]+):\s*([^;"]+);?/g, ' $1="$2"'));
}
