import type { ReactNode } from "react";
import { tableRoles } from "#components/table/roles.ts";
import { integrationMinimumOf } from "#lib/law/rules/r16-integration-minimum.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { formatHoursNumber } from "#lib/platform/minutes.ts";
import { formatDayMonth, weekdayShort } from "#lib/platform/polish.ts";
import { monthName } from "#lib/work/labels.ts";
import type { WeekSheet } from "#lib/work/rules/sheet.ts";
import type { RowView } from "#lib/work/rules/view.ts";
import { classStart, workStart } from "./look.ts";

const head = "bg-paper px-1.5 py-1.5 text-left align-bottom text-small leading-[1.125rem] font-semibold text-ink-soft border-b border-ink";
const band = "bg-paper border-t-6 px-2.5 pt-2 pb-1 text-left text-[1rem] font-semibold";
const today = "text-ink shadow-[inset_0_-4px_0_var(--color-ink)]";

/** Two lines of heads: the blocks under their colour bands, then days and limits; today is underlined in ink. */
export function WeekHead({ sheet, views }: { sheet: WeekSheet; views: readonly RowView[] }) {
  const { workDays, classDays, months, whole, withClasses, facts, week } = sheet;
  const limits = new Set(views.flatMap((view) => view.months.map(({ limit }) => limit)));
  const monthLimit = limits.size === 1 ? [...limits][0] : undefined;
  const weekLimit = views[0]?.week.limit ?? 0;
  return (
    <thead {...tableRoles.group} className="narrow:absolute narrow:size-px narrow:overflow-hidden narrow:[clip-path:inset(50%)]">
      <tr {...tableRoles.row}>
        <th
          {...tableRoles.columnHead}
          scope="col"
          rowSpan={2}
          className={`${head} sticky left-0 z-3 border-r border-r-line-strong pl-2 print:static print:w-[62mm]`}
        >
          Osoba
        </th>
        <th
          {...tableRoles.columnHead}
          scope="colgroup"
          colSpan={workDays.length + 2}
          data-print="exact"
          className={`${band} border-act-mark text-act`}
        >
          Aktywizacja: prace społecznie użyteczne
        </th>
        {withClasses ? (
          <th
            {...tableRoles.columnHead}
            scope="colgroup"
            colSpan={classDays.length + 1}
            data-print="exact"
            className={`${band} border-int-mark text-int ${classStart}`}
          >
            Integracja: zajęcia
          </th>
        ) : null}
      </tr>
      <tr {...tableRoles.row}>
        {workDays.map((day, i) => (
          <DayHead
            key={day}
            day={day}
            now={day === facts.today}
            off={facts.holidays[day]}
            className={`w-15.5 ${i === 0 ? workStart : ""}`}
          />
        ))}
        <th {...tableRoles.columnHead} scope="col" className={head}>
          Tydzień{whole ? <Limit>najwyżej {formatHoursNumber(weekLimit)}</Limit> : null}
        </th>
        <th {...tableRoles.columnHead} scope="col" className={head}>
          {capital(months.map(monthName).join(" i "))}
          {whole && monthLimit !== undefined ? <Limit>najwyżej {formatHoursNumber(monthLimit)}</Limit> : null}
        </th>
        {withClasses ? (
          <>
            {classDays.map((day, i) => (
              <DayHead
                key={day}
                day={day}
                now={day === facts.today}
                className={`${classDays.length > 2 ? "" : "w-18.5"} ${i === 0 ? classStart : ""}`}
              />
            ))}
            <th {...tableRoles.columnHead} scope="col" className={`${head} ${classDays.length === 0 ? classStart : ""}`}>
              Tydzień<Limit>co najmniej {formatHoursNumber(integrationMinimumOf(week, facts.edition, facts.hourMinutes))}</Limit>
            </th>
          </>
        ) : null}
      </tr>
    </thead>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function Limit({ children }: { children: ReactNode }) {
  return (
    <>
      ,<br />
      {children}
    </>
  );
}

function DayHead({ day, now, off, className }: { day: IsoDate; now: boolean; off?: string | undefined; className: string }) {
  return (
    <th {...tableRoles.columnHead} scope="col" className={`${head} pr-3 text-right ${className} ${now ? today : ""}`}>
      {weekdayShort(day)}
      <span className="block font-normal">
        {formatDayMonth(day)}
        {now ? <span className="sr-only"> (dziś)</span> : null}
        {off ? <span className="sr-only"> ({off})</span> : null}
      </span>
      {off ? (
        <span aria-hidden="true" className="block font-normal">
          święto
        </span>
      ) : null}
    </th>
  );
}
