import type { ReactNode } from "react";
import { ChartLegend, LegendKey } from "#components/chart/chart-legend.tsx";
import { heatLook } from "#components/chart/heat-map.tsx";
import { tableRoles } from "#components/table/roles.ts";
import { Link } from "#components/ui/link.tsx";
import { Unbroken } from "#components/ui/unbroken.tsx";
import { formatHoursNumber } from "#lib/platform/minutes.ts";
import { weekHead } from "#lib/work/labels.ts";
import type { Cycle, CycleCell, CycleRow, CycleWeek } from "#lib/work/rules/cycle.ts";
import { cycleTotals } from "#lib/work/rules/cycle.ts";

const head = "border-b border-ink bg-paper px-1 py-1.5 align-bottom text-small leading-[1.125rem] font-semibold text-ink-soft";
const name = "sticky left-0 z-2 w-52 min-w-44 border-r border-line-strong bg-paper py-1.5 pr-2 text-left leading-5 font-semibold";
const block = "narrow:static narrow:mt-3 narrow:block narrow:w-auto narrow:border-0 narrow:pb-1";
const rowOnPhone = "narrow:grid narrow:grid-cols-[repeat(auto-fill,minmax(78px,1fr))] narrow:gap-1 narrow:[&>th]:col-span-full";

/** The weeks of the cycle, a row a person: work above, classes below; the darker, the more is missing to the minimum of classes. */
export function CycleTable({ cycle, editionId }: { cycle: Cycle; editionId: string }) {
  const { weeks, rows } = cycle;
  const totals = cycleTotals(cycle);
  return (
    <div data-print="exact">
      <ChartLegend>
        <LegendKey mark="heat0">zajęcia: 95% minimum i więcej</LegendKey>
        <LegendKey mark="heat1">85–94</LegendKey>
        <LegendKey mark="heat2">70–84</LegendKey>
        <LegendKey mark="heat3">50–69</LegendKey>
        <LegendKey mark="heat4">poniżej 50</LegendKey>
        <LegendKey mark="missing">brak wpisu</LegendKey>
        <LegendKey mark="none">bez udziału lub przed nami</LegendKey>
      </ChartLegend>
      <section
        aria-label="Godziny całego cyklu, można przewijać w bok"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard (WCAG 2.1.1)
        tabIndex={0}
        data-page="wide"
        className="relative overflow-x-auto border-t-2 border-ink narrow:overflow-visible print:overflow-visible"
      >
        <table
          {...tableRoles.table}
          className="w-full border-separate border-spacing-x-0.5 border-spacing-y-px tabular-nums narrow:block print:text-[9pt]"
        >
          <caption className="sr-only">Godziny uczestników w tygodniach edycji: prace i zajęcia</caption>
          <thead {...tableRoles.group} className="narrow:absolute narrow:size-px narrow:overflow-hidden narrow:[clip-path:inset(50%)]">
            <tr {...tableRoles.row}>
              <th
                {...tableRoles.columnHead}
                scope="col"
                className={`${head} sticky left-0 z-2 w-52 min-w-44 border-r border-r-line-strong text-left print:static`}
              >
                Osoba
              </th>
              {weeks.map((week, i) => (
                <th key={week.week} {...tableRoles.columnHead} scope="col" className={`${head} text-right`}>
                  <Link href={weekAddress(editionId, week)}>
                    <Unbroken>{weekHead(week, i)}</Unbroken>
                  </Link>
                  <span className="block font-normal">
                    <span className="sr-only">prace </span>najw. {formatHoursNumber(week.maximum)}
                  </span>
                  <span className="block font-normal">
                    <span className="sr-only">zajęcia </span>min. {formatHoursNumber(week.minimum)}
                  </span>
                </th>
              ))}
              <th {...tableRoles.columnHead} scope="col" className={`${head} text-right`}>
                Razem
              </th>
            </tr>
          </thead>
          <tbody {...tableRoles.group} className="narrow:block">
            {rows.map((row) => (
              <PersonRow key={row.participationId} row={row} weeks={weeks} editionId={editionId} />
            ))}
          </tbody>
          <tfoot {...tableRoles.group} className="narrow:block">
            <tr {...tableRoles.row} className={rowOnPhone}>
              <th {...tableRoles.rowHead} scope="row" className={`${name} ${block} border-t-3 border-double border-t-ink print:static`}>
                Razem, godz.
              </th>
              {totals.weeks.map((sum, i) => (
                <Sum key={weeks[i]?.week} {...sum} label={weeks[i] ? weekHead(weeks[i], i) : ""} />
              ))}
              <Sum work={totals.work} classes={totals.classes} label="Razem" />
            </tr>
          </tfoot>
        </table>
      </section>
    </div>
  );
}

const weekAddress = (editionId: string, { week }: CycleWeek) => `/edycje/${editionId}/godziny?tydzien=${week}`;

function PersonRow({ row, weeks, editionId }: { row: CycleRow; weeks: readonly CycleWeek[]; editionId: string }) {
  return (
    <tr {...tableRoles.row} className={`${rowOnPhone} print:break-inside-avoid`}>
      <th {...tableRoles.rowHead} scope="row" className={`${name} ${block} border-b border-b-line print:static`}>
        {row.name}
      </th>
      {weeks.map((week, i) => (
        <WeekCell key={week.week} cell={row.cells[i] ?? null} week={week} number={i} href={weekAddress(editionId, week)} />
      ))}
      <td {...tableRoles.cell} className="border-b border-line px-1 text-right font-semibold">
        <OnPhone>Razem</OnPhone>
        <Two work={formatHoursNumber(row.work)} classes={formatHoursNumber(row.classes)} />
      </td>
    </tr>
  );
}

const box = "px-1 narrow:px-0.5 py-0.5 text-right align-middle leading-5";

function WeekCell({ cell, week, number, href }: { cell: CycleCell; week: CycleWeek; number: number; href: string }) {
  const label = <OnPhone>{weekHead(week, number)}</OnPhone>;
  if (!cell || (week.isAhead && cell.work === 0 && cell.classes.minutes === 0)) {
    const ahead = cell && cell.classes.ahead > 0 ? `plan ${formatHoursNumber(cell.classes.ahead)}` : null;
    return (
      <td {...tableRoles.cell} className={`${box} border border-dashed border-line text-small text-na`}>
        {label}
        {ahead ?? <span aria-hidden="true">–</span>}
        <span className="sr-only">{cell ? " przed nami" : "bez udziału"}</span>
      </td>
    );
  }
  const { work, classes } = cell;
  const percent = classes.minimum === 0 ? 100 : Math.floor((100 * (classes.minutes + classes.ahead)) / classes.minimum);
  const look = classes.missing > 0 ? "border-2 border-unx-mark" : `border-2 border-transparent ${heatLook(percent)}`;
  const over = work > week.maximum;
  return (
    <td {...tableRoles.cell} className={`${box} ${look}`}>
      {label}
      <Link href={href} className="block text-inherit no-underline hover:underline">
        <Two
          work={
            <span className={over ? "font-bold underline decoration-double" : ""}>{`${formatHoursNumber(work)}${over ? " !" : ""}`}</span>
          }
          classes={
            <>
              {formatHoursNumber(classes.minutes)}
              {classes.missing > 0 ? <span className="block text-small font-semibold text-unx">brak {classes.missing}</span> : null}
              {over ? <span className="sr-only">, prace ponad limit</span> : null}
            </>
          }
        />
      </Link>
    </td>
  );
}

function Sum({ work, classes, label }: { work: number; classes: number; label: string }) {
  return (
    <td {...tableRoles.cell} className={`${box} border-t-3 border-double border-ink font-semibold`}>
      <OnPhone>{label}</OnPhone>
      <Two work={formatHoursNumber(work)} classes={formatHoursNumber(classes)} />
    </td>
  );
}

/** Work above, classes below, each with its name for those who listen. */
function Two({ work, classes }: { work: ReactNode; classes: ReactNode }) {
  return (
    <>
      <span className="block">
        <span className="sr-only">prace </span>
        {work}
      </span>
      <span className="block">
        <span className="sr-only">, zajęcia </span>
        {classes}
      </span>
    </>
  );
}

/** The head of the column, on a phone only, where the heads are out of sight. */
const OnPhone = ({ children }: { children: string }) => (
  <span aria-hidden="true" className="block text-micro font-normal tablet:hidden">
    <Unbroken>{children}</Unbroken>
  </span>
);
