import { tableRoles } from "#components/table/roles.ts";
import type { RowView } from "#lib/work/rules/view.ts";
import { cell, line, name, named } from "../../godziny/look.ts";
import { RowMessages } from "../../godziny/row-messages.tsx";
import type { SheetBodyProps } from "../../godziny/week-table.tsx";
import { WorkMeters } from "../../godziny/work-meters.tsx";
import { DayFields } from "./day-fields.tsx";

const head = "border-b border-ink bg-paper px-1.5 py-1.5 text-left align-bottom text-small font-semibold text-ink-soft";
const COLUMNS = ["Czas", "Nieobecność", "Od", "Rodzaj prac", "Tydzień", "Miesiąc"];

/** One day of a place, a row a person: time, absence, beginning and kind of work; both limits follow every keystroke. */
export function DayTable({ sheet, views, reasons, said, onType, onLeave, onExplain }: SheetBodyProps) {
  return (
    <table {...tableRoles.table} className="w-full border-separate border-spacing-0 narrow:block">
      <caption className="sr-only">Wpisy dnia w miejscu prac</caption>
      <thead {...tableRoles.group} className="narrow:absolute narrow:size-px narrow:overflow-hidden narrow:[clip-path:inset(50%)]">
        <tr {...tableRoles.row}>
          {["Osoba", ...COLUMNS].map((text) => (
            <th key={text} {...tableRoles.columnHead} scope="col" className={head}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      {views.map((view) => (
        <tbody
          key={view.row.participationId}
          {...tableRoles.group}
          className="group/person narrow:-mx-gutter narrow:block narrow:border-b-2 narrow:border-line-strong narrow:px-gutter narrow:pt-3 narrow:pb-4"
        >
          <tr {...tableRoles.row} className={line(5)}>
            <th {...tableRoles.rowHead} scope="row" className={`${cell} ${name} ${named}`}>
              {view.row.name}
            </th>
            <DayCells sheet={sheet} view={view} said={said} onType={onType} onLeave={onLeave} />
            <WorkMeters sheet={sheet} view={view} />
          </tr>
          <RowMessages
            id={`uwagi-${view.row.participationId}`}
            sheet={sheet}
            view={view}
            said={said}
            reason={reasons[view.row.participationId] ?? ""}
            span={COLUMNS.length}
            onExplain={onExplain}
          />
        </tbody>
      ))}
    </table>
  );
}

type DayCellsProps = Pick<SheetBodyProps, "sheet" | "said" | "onType" | "onLeave"> & { view: RowView };

function DayCells({ sheet, view, said, onType, onLeave }: DayCellsProps) {
  const shown = view.lines.flatMap(({ cells }) => cells).find(({ on }) => on === sheet.day);
  if (!shown) return <td {...tableRoles.cell} colSpan={4} className={cell} />;
  return (
    <DayFields
      view={shown}
      label={view.row.name}
      version={view.row.lines[0]?.saved[shown.on]?.version ?? null}
      editable={sheet.editable}
      bad={said.has(shown.key) && shown.stops}
      onType={onType}
      onLeave={onLeave}
    />
  );
}
