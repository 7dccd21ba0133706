import { tableRoles } from "#components/table/roles.ts";
import { formatHoursNumber } from "#lib/platform/minutes.ts";
import { hardSpaces } from "#lib/platform/polish.ts";
import { monthWorked } from "#lib/work/labels.ts";
import type { WeekSheet } from "#lib/work/rules/sheet.ts";
import { workOn } from "#lib/work/rules/sums.ts";
import type { RowView } from "#lib/work/rules/view.ts";
import { ClassCells } from "./class-cells.tsx";
import { DayName } from "./day-name.tsx";
import { HourCell, type SheetSteps } from "./hour-cell.tsx";
import { blockName, cell, classStart, day, line, name, placed, workStart } from "./look.ts";
import { PersonHead } from "./person-head.tsx";
import { RowMessages } from "./row-messages.tsx";
import { WorkMeters } from "./work-meters.tsx";

type Props = SheetSteps & { sheet: WeekSheet; view: RowView; said: ReadonlySet<string>; reason: string };

/** A person: one row with both blocks, a row a work place where there are several, and what is wrong under them. */
export function PersonRows({ sheet, view, said, reason, ...steps }: Props) {
  const { row, lines } = view;
  const days = sheet.workDays;
  const messages = `uwagi-${row.participationId}`;
  const [only] = lines.length === 1 ? lines : [];
  const cells = (shown: (typeof lines)[number]) =>
    shown.cells
      .filter(({ on }) => days.includes(on))
      .map((view, i) => (
        <HourCell
          key={view.key}
          view={view}
          label={`${row.name}${only ? "" : `, ${shown.placeName}`}`}
          version={row.lines.find(({ workPlaceId }) => workPlaceId === shown.workPlaceId)?.saved[view.on]?.version ?? null}
          editable={sheet.editable}
          absenceKinds={sheet.place !== null}
          bad={said.has(view.key) && view.stops}
          describedBy={said.has(view.key) && (view.problem || view.verdicts.length > 0) ? messages : undefined}
          days={days.length}
          className={i === 0 ? workStart : ""}
          {...steps}
        />
      ));
  return (
    <tbody
      {...tableRoles.group}
      className="group/person narrow:-mx-gutter narrow:block narrow:border-b-2 narrow:border-line-strong narrow:px-gutter narrow:pt-3 narrow:pb-4 narrow:has-[input:focus]:bg-mark-soft narrow:has-[input:focus]:shadow-[inset_4px_0_0_var(--color-ink)] print:break-inside-avoid"
    >
      <tr {...tableRoles.row} className={line(days.length)}>
        <PersonHead sheet={sheet} view={view} />
        {view.away ? (
          <AwayCells sheet={sheet} view={view} />
        ) : (
          <>
            <td {...tableRoles.cell} className={`${blockName} border-act-mark text-act`}>
              Aktywizacja: prace
            </td>
            {only
              ? cells(only)
              : days.map((on, i) => (
                  <td key={on} {...tableRoles.cell} className={`${cell} ${day} ${i === 0 ? workStart : ""} pr-3.5`}>
                    <DayName on={on} days={days.length} />
                    <Sum
                      minutes={workOn(
                        lines.flatMap((place) => place.cells),
                        on,
                      )}
                    />
                  </td>
                ))}
            <WorkMeters sheet={sheet} view={view} />
            {sheet.withClasses ? <ClassCells sheet={sheet} view={view} /> : null}
          </>
        )}
      </tr>
      {view.away || only
        ? null
        : lines.map((place) => (
            <tr key={place.workPlaceId} {...tableRoles.row} className={line(days.length)}>
              <th {...tableRoles.rowHead} scope="row" className={`${cell} ${name} ${placed}`}>
                <span className="sr-only">{row.name}, </span>
                {hardSpaces(place.placeName)}
              </th>
              {cells(place)}
              <td {...tableRoles.cell} colSpan={2} className={`${cell} narrow:hidden`} />
              {sheet.withClasses ? (
                <td {...tableRoles.cell} colSpan={sheet.classDays.length + 1} className={`${cell} ${classStart} narrow:hidden`} />
              ) : null}
            </tr>
          ))}
      <RowMessages id={messages} sheet={sheet} view={view} said={said} reason={reason} onExplain={steps.onExplain} />
    </tbody>
  );
}

const Sum = ({ minutes }: { minutes: number }) => (minutes > 0 ? formatHoursNumber(minutes) : <span className="text-ink-soft">–</span>);

/** Somebody who does not take part this week: said in words, nothing to type. */
function AwayCells({ sheet, view }: { sheet: WeekSheet; view: RowView }) {
  const text = `${cell} text-small text-ink-soft narrow:col-span-full`;
  return (
    <>
      <td {...tableRoles.cell} colSpan={sheet.workDays.length + 2} className={`${text} ${workStart}`}>
        Bez godzin w tym tygodniu. {view.months.map(({ month, minutes }) => monthWorked(month, minutes)).join(" ")}
      </td>
      {sheet.withClasses ? (
        <td {...tableRoles.cell} colSpan={sheet.classDays.length + 1} className={`${text} ${classStart} narrow:hidden`}>
          Nie dotyczy
        </td>
      ) : null}
    </>
  );
}
