import { tableRoles } from "#components/table/roles.ts";
import { formatHoursNumber } from "#lib/platform/minutes.ts";
import type { WeekSheet } from "#lib/work/rules/sheet.ts";
import { workOn } from "#lib/work/rules/sums.ts";
import type { RowView } from "#lib/work/rules/view.ts";

const sum = "border-t-3 border-double border-ink bg-paper px-1.5 py-2 font-semibold narrow:border-0 narrow:p-0";
const dayTotal = `${sum} pr-3.5 text-right narrow:hidden`;
const start = "border-l-3 border-l-line-strong";

/** What the columns add up to, in hours. */
export function WeekFoot({ sheet, views }: { sheet: WeekSheet; views: readonly RowView[] }) {
  const cells = views.flatMap(({ lines }) => lines.flatMap((place) => place.cells));
  const add = (minutes: readonly number[]) => formatHoursNumber(minutes.reduce((done, more) => done + more, 0));
  const classesOn = (on: string) =>
    add(views.flatMap(({ row }) => (row.classes ?? []).filter((session) => session.on === on).map(({ mark }) => mark?.minutes ?? 0)));
  return (
    <tfoot {...tableRoles.group} className="narrow:block">
      <tr {...tableRoles.row} className="narrow:grid narrow:gap-0.5 narrow:py-3">
        <th
          {...tableRoles.rowHead}
          scope="row"
          className={`${sum} sticky left-0 z-2 border-r border-r-line-strong pl-2 text-left narrow:static`}
        >
          Razem, godz.
        </th>
        {sheet.workDays.map((on) => (
          <td key={on} {...tableRoles.cell} className={dayTotal}>
            {formatHoursNumber(workOn(cells, on))}
          </td>
        ))}
        <td {...tableRoles.cell} className={sum}>
          <span className="tablet:hidden">prace w tygodniu: </span>
          {add(views.map(({ week }) => week.here))}
        </td>
        <td {...tableRoles.cell} className={`${sum} narrow:hidden`}>
          {sheet.months.map((month) => (
            <span key={month} className="block">
              {add(views.flatMap(({ months }) => months.filter((own) => own.month === month).map(({ here }) => here)))}
            </span>
          ))}
        </td>
        {sheet.withClasses ? (
          <>
            {sheet.classDays.map((on, i) => (
              <td key={on} {...tableRoles.cell} className={`${dayTotal} ${i === 0 ? start : ""}`}>
                {classesOn(on)}
              </td>
            ))}
            <td {...tableRoles.cell} className={`${sum} ${sheet.classDays.length === 0 ? `${start} narrow:border-l-0` : ""}`}>
              <span className="tablet:hidden">zajęcia w tygodniu: </span>
              {add(views.map(({ classes }) => classes?.minutes ?? 0))}
            </td>
          </>
        ) : null}
      </tr>
    </tfoot>
  );
}
