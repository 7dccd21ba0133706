import type { ReactNode } from "react";
import { tableRoles } from "#components/table/roles.ts";
import { Link } from "#components/ui/link.tsx";
import { Unbroken } from "#components/ui/unbroken.tsx";
import { ChartLegend, LegendKey } from "./chart-legend.tsx";

/** One week of one edition: percent of the plan, registers without an entry, or no sessions. */
export type HeatCell =
  | { kind: "percent"; percent: number; href?: string }
  | { kind: "missing"; registers: number; text: string; href?: string }
  | { kind: "none" | "ahead" };

export type HeatRow = { name: string; cells: readonly HeatCell[] };

type HeatMapProps = { caption: string; rows: readonly HeatRow[]; weeks: number };

const steps = [
  { from: 95, look: "bg-heat-0" },
  { from: 85, look: "bg-heat-1 font-semibold" },
  { from: 70, look: "bg-heat-2 font-semibold" },
  { from: 50, look: "bg-heat-3 font-semibold" },
  { from: Number.NEGATIVE_INFINITY, look: "bg-heat-4 text-paper font-semibold" },
];

/** The ground of a percentage. */
export const heatLook = (percent: number): string => steps.find((step) => percent >= step.from)?.look ?? "";

/** The weeks of the cycle, a row an edition: the darker, the more is missing; the number stands in every cell and leads to its week. */
export function HeatMap({ caption, rows, weeks }: HeatMapProps) {
  const numbers = Array.from({ length: weeks }, (_, index) => index + 1);
  return (
    <div data-print="exact">
      <HeatLegend />
      <table
        {...tableRoles.table}
        className="w-full table-fixed border-separate border-spacing-0.5 narrow:block narrow:[&>tbody]:block narrow:[&>thead]:block"
      >
        <caption className="sr-only">{caption}</caption>
        <thead {...tableRoles.group}>
          <tr {...tableRoles.row} className={blocks}>
            <th {...tableRoles.columnHead} scope="col" className={`${rowName} text-ink-soft`}>
              Tydzień edycji
            </th>
            {numbers.map((week) => (
              <th key={week} {...tableRoles.columnHead} scope="col" className="py-0.5 text-center text-small font-normal text-ink-soft">
                {week}.
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...tableRoles.group}>
          {rows.map((row) => (
            <tr key={row.name} {...tableRoles.row} className={blocks}>
              <th {...tableRoles.rowHead} scope="row" className={rowName}>
                <Unbroken>{row.name}</Unbroken>
              </th>
              {numbers.map((week) => (
                <HeatTd key={week} cell={row.cells[week - 1] ?? { kind: "ahead" }} about={`${row.name}, tydzień ${week}`} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const blocks = "narrow:mb-2 narrow:grid narrow:grid-cols-[repeat(auto-fit,minmax(24px,1fr))] narrow:gap-0.5";
const rowName = "w-[220px] print:w-[32mm] text-left leading-5 font-normal narrow:col-span-full narrow:w-auto";
const box = "h-11 p-0 text-center narrow:grid narrow:items-center narrow:text-small";

function HeatTd({ cell, about }: { cell: HeatCell; about: string }) {
  if (cell.kind === "percent") {
    return (
      <td {...tableRoles.cell} className={`${box} ${heatLook(cell.percent)}`}>
        <CellValue href={cell.href} label={`${about}: ${cell.percent} procent planu`}>
          {String(cell.percent)}
        </CellValue>
      </td>
    );
  }
  if (cell.kind === "missing") {
    return (
      <td {...tableRoles.cell} className={`${box} border-2 border-unx-mark text-small font-semibold text-unx`}>
        <CellValue href={cell.href} label={`${about}: ${cell.text}`}>
          <span className="narrow:hidden">brak </span>
          {String(cell.registers)}
        </CellValue>
      </td>
    );
  }
  return (
    <td {...tableRoles.cell} className={`${box} border border-dashed border-line text-na`}>
      {cell.kind === "none" ? <span aria-hidden="true">–</span> : null}
      <span className="sr-only">{cell.kind === "none" ? "bez zajęć" : "przed nami"}</span>
    </td>
  );
}

function CellValue({ href, label, children }: { href?: string; label: string; children: ReactNode }) {
  if (!href) {
    return (
      <>
        <span aria-hidden="true">{children}</span>
        <span className="sr-only">{label}</span>
      </>
    );
  }
  return (
    <Link
      href={href}
      aria-label={label}
      className="flex h-full items-center justify-center gap-1 text-inherit no-underline hover:underline"
    >
      {children}
    </Link>
  );
}

function HeatLegend() {
  return (
    <ChartLegend>
      <LegendKey mark="heat0">95% i więcej</LegendKey>
      <LegendKey mark="heat1">85–94</LegendKey>
      <LegendKey mark="heat2">70–84</LegendKey>
      <LegendKey mark="heat3">50–69</LegendKey>
      <LegendKey mark="heat4">poniżej 50</LegendKey>
      <LegendKey mark="missing">brak list, ile</LegendKey>
      <LegendKey mark="none">bez zajęć lub przed nami</LegendKey>
    </ChartLegend>
  );
}
