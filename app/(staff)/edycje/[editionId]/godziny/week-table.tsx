import { tableRoles } from "#components/table/roles.ts";
import { formatWeek } from "#lib/platform/polish.ts";
import type { WeekSheet } from "#lib/work/rules/sheet.ts";
import type { RowView, TypedReasons } from "#lib/work/rules/view.ts";
import type { SheetSteps } from "./hour-cell.tsx";
import { PersonRows } from "./person-rows.tsx";
import { WeekFoot } from "./week-foot.tsx";
import { WeekHead } from "./week-head.tsx";

export type SheetBodyProps = SheetSteps & {
  sheet: WeekSheet;
  views: readonly RowView[];
  reasons: TypedReasons;
  /** cells that were left, so that their faults are said */
  said: ReadonlySet<string>;
};

/** One table, a body a person: the two blocks side by side under their colour bands, a double rule between. */
export function WeekTable({ sheet, views, reasons, said, ...steps }: SheetBodyProps) {
  return (
    <table
      {...tableRoles.table}
      className="w-full min-w-[1080px] border-separate border-spacing-0 narrow:block narrow:min-w-0 print:min-w-0 print:text-[9.5pt]"
    >
      <caption className="sr-only">
        Godziny uczestników, tydzień {formatWeek(sheet.week, sheet.facts.edition)}: blok Aktywizacja
        {sheet.withClasses ? " i blok Integracja" : ""}
      </caption>
      <WeekHead sheet={sheet} views={views} />
      {views.map((view) => (
        <PersonRows
          key={view.row.participationId}
          sheet={sheet}
          view={view}
          said={said}
          reason={reasons[view.row.participationId] ?? ""}
          {...steps}
        />
      ))}
      <WeekFoot sheet={sheet} views={views} />
    </table>
  );
}
