import type { ReactNode } from "react";

const swatches = {
  act: "bg-act-mark",
  int: "bg-int-mark",
  heat0: "border border-line-strong bg-heat-0",
  heat1: "bg-heat-1",
  heat2: "bg-heat-2",
  heat3: "bg-heat-3",
  heat4: "bg-heat-4",
  missing: "border-2 border-unx-mark",
  none: "border border-dashed border-line-strong",
};

/** A line of swatches with their words. */
export function ChartLegend({ children }: { children: ReactNode }) {
  return <p className="mt-1 mb-2 flex flex-wrap gap-x-5 gap-y-1 text-small">{children}</p>;
}

/** One swatch; `plan` is the ink tick of the plan to date. */
export function LegendKey({ mark, children }: { mark: keyof typeof swatches | "plan"; children: ReactNode }) {
  const look = mark === "plan" ? "mx-1.5 h-4 w-0.5 bg-ink" : `h-3 w-[18px] ${swatches[mark]}`;
  return (
    <span className="inline-flex items-center gap-[7px]">
      <span aria-hidden="true" className={`inline-block flex-none forced-colors:border forced-colors:border-current ${look}`} />
      {children}
    </span>
  );
}

/** The legend of hoursChart. */
export function HoursLegend() {
  return (
    <ChartLegend>
      <LegendKey mark="act">Aktywizacja: prace</LegendKey>
      <LegendKey mark="int">Integracja: zajęcia</LegendKey>
      <LegendKey mark="plan">plan do dziś</LegendKey>
    </ChartLegend>
  );
}
