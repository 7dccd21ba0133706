import type { ReactNode } from "react";
import { tableRoles } from "#components/table/roles.ts";
import { Link } from "#components/ui/link.tsx";
import { Meter } from "#components/ui/meter.tsx";
import { State } from "#components/ui/state.tsx";
import { attendanceMark, metMark } from "#components/ui/state-marks.ts";
import { formatHoursNumber } from "#lib/platform/minutes.ts";
import { minimumNote } from "#lib/work/labels.ts";
import { type ClassCell, classState } from "#lib/work/rules/classes.ts";
import type { WeekSheet } from "#lib/work/rules/sheet.ts";
import type { RowView } from "#lib/work/rules/view.ts";
import { DayName } from "./day-name.tsx";
import { blockName, cell, classStart } from "./look.ts";

/** Classes of the week as links to their registers, and against the minimum (R16). */
export function ClassCells({ sheet, view }: { sheet: WeekSheet; view: RowView }) {
  const { row, classes } = view;
  return (
    <>
      <td {...tableRoles.cell} className={`${blockName} border-int-mark text-int`}>
        Integracja: zajęcia
      </td>
      {sheet.classDays.map((on, i) => {
        const own = row.classes?.filter((session) => session.on === on) ?? [];
        return (
          <td
            key={on}
            {...tableRoles.cell}
            className={`${cell} ${sheet.classDays.length > 2 ? "" : "w-18.5"} pr-3 text-right whitespace-nowrap narrow:col-span-6 narrow:w-auto narrow:text-left ${i === 0 ? classStart : ""} ${own.length === 0 ? "narrow:hidden" : ""}`}
          >
            <DayName on={on} days={0} />
            {own.length === 0 ? <span className="text-ink-soft">–</span> : null}
            {own.map((session) => (
              <ClassLink key={session.sessionId} editionId={sheet.editionId} session={session} today={sheet.facts.today} />
            ))}
          </td>
        );
      })}
      <td
        {...tableRoles.cell}
        className={`${cell} w-34.5 pr-2 narrow:col-span-8 narrow:w-auto narrow:self-end narrow:pb-[3px] print:w-[30mm] ${sheet.classDays.length === 0 ? classStart : ""}`}
      >
        {classes && classes.minimum > 0 ? (
          <Meter
            kind="min"
            block="int"
            value={classes.minutes}
            limit={classes.minimum}
            text={<Reached classes={classes} />}
            note={classes.missing > 0 ? <b className="text-part">{minimumNote(classes)}</b> : minimumNote(classes)}
          />
        ) : null}
      </td>
    </>
  );
}

function Reached({ classes: { minutes, minimum } }: { classes: NonNullable<RowView["classes"]> }) {
  const text = `${formatHoursNumber(minutes)} z ${formatHoursNumber(minimum)}`;
  return minutes >= minimum ? (
    <b>
      <State {...metMark}>{text}</State>
    </b>
  ) : (
    text
  );
}

function ClassLink({ editionId, session, today }: { editionId: string; session: ClassCell; today: string }) {
  return (
    <Link href={`/edycje/${editionId}/zajecia/${session.sessionId}`} className="flex min-h-6 items-center justify-end narrow:justify-start">
      {said(session, today)}
    </Link>
  );
}

/** Full hours are a number, anything else is shape and word. */
function said(session: ClassCell, today: string): ReactNode {
  const { mark, planned } = session;
  const hours = (minutes: number) => (
    <>
      {formatHoursNumber(minutes)}
      <span className="sr-only"> godz.</span>
    </>
  );
  switch (classState(session, today)) {
    case "cancelled":
      return (
        <State shape="cross" tone="na">
          odwołane
        </State>
      );
    case "missing":
      return <State {...attendanceMark.PARTIAL}>brak</State>;
    case "today":
      return (
        <State shape="now" tone="now">
          dziś {hours(planned)}
        </State>
      );
    case "ahead":
      return <span className="text-ink-soft">plan {hours(planned)}</span>;
    case "entered":
      if (mark?.status === "PRESENT") return hours(mark.minutes);
      if (mark?.status === "PARTIAL")
        return (
          <State {...attendanceMark.PARTIAL}>
            {hours(mark.minutes)}
            <span className="sr-only">, obecność częściowa</span>
          </State>
        );
      if (mark?.status === "EXCUSED") return <State {...attendanceMark.EXCUSED}>uspr.</State>;
      if (mark?.status === "UNEXCUSED") return <State {...attendanceMark.UNEXCUSED}>nieuspr.</State>;
      return <State {...attendanceMark.NOT_APPLICABLE}>nie dot.</State>;
  }
}
