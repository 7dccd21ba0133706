import type { ReactNode } from "react";
import type { ChartLook } from "./chart-svg.ts";

type ChartFigureProps = {
  /** Draws the chart at one width: `(look) => hoursChart(rows, look)`. */
  draw: (look: ChartLook) => string;
  /** All the numbers in words. */
  label: string;
  /** A legend above, where the rows cannot say it themselves, and a remark below. */
  legend?: ReactNode;
  remark?: ReactNode;
};

/** A chart drawn on the server at both widths, of which CSS shows one. For server components only. */
export function ChartFigure({ draw, label, legend, remark }: ChartFigureProps) {
  return (
    <figure data-print="exact">
      {legend}
      <Drawing svg={draw({ width: "wide" })} label={label} className="narrow:hidden" />
      <Drawing svg={draw({ width: "narrow" })} label={label} className="hidden narrow:block" />
      {remark ? <figcaption className="mt-2 text-small text-ink-soft">{remark}</figcaption> : null}
    </figure>
  );
}

function Drawing({ svg, label, className }: { svg: string; label: string; className: string }) {
  return (
    <div
      role="img"
      aria-label={label}
      className={`[&>svg]:h-auto [&>svg]:max-w-full ${className}`}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the SVG is drawn by chartSvg, which escapes every text
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}
