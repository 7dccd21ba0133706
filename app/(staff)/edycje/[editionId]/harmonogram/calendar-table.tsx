import { registerStateMark } from "#components/attendance/register-state-mark.ts";
import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableHead } from "#components/table/table.tsx";
import { Link } from "#components/ui/link.tsx";
import { State } from "#components/ui/state.tsx";
import { registerStateLabel } from "#lib/attendance/labels.ts";
import { contains, type IsoDate, type IsoWeek, weekDays, weekRange } from "#lib/platform/calendar.ts";
import { formatClockRange, formatDayMonth, formatMonth, formatWeek, weekdayShort } from "#lib/platform/polish.ts";
import { audienceText } from "#lib/schedule/labels.ts";
import type { SchedulePage } from "#lib/schedule/loaders/schedule.ts";
import { isCalledOff } from "#lib/schedule/rules/status.ts";
import type { ScheduleView } from "#lib/schedule/rules/views.ts";

type Session = SchedulePage["sessions"][number];

/** A week or a month as a table of weekdays, a row a week; a phone shows each week's days with meetings one under the other. */
export function CalendarTable({ page, view }: { page: SchedulePage; view: ScheduleView }) {
  const { sessions, holidays, today } = page;
  const held = sessions.filter(({ status }) => !isCalledOff(status));
  const byDay = Map.groupBy(held, ({ heldOn }) => heldOn);
  const name = view.kind === "miesiac" ? formatMonth(view.at) : `tydzień ${formatWeek(view.at)}`;
  const [first] = view.weeks;
  const isFree = (day: IsoDate) => !byDay.has(day) && !holidays[day];
  // A column in which nothing happens leaves its width to the others.
  const isFreeColumn = (i: number) => view.weeks.every((week) => isFree(weekDays(week)[i] ?? ""));
  return (
    <Table
      caption={`Harmonogram, ${name}. Bez zajęć przeniesionych i odwołanych.`}
      showCaption
      density="dense"
      flush
      className="table-fixed"
    >
      <TableHead>
        <HeadCell className="w-28">Tydzień</HeadCell>
        {(first ? weekDays(first) : []).map((day, i) => (
          <HeadCell key={day} className={isFreeColumn(i) ? "w-18" : ""}>
            {weekdayShort(day)}
          </HeadCell>
        ))}
      </TableHead>
      <TableBody>
        {view.weeks.map((week) => (
          <Row key={week}>
            <RowHead className="font-normal text-small text-ink-soft">
              {weekText(week)}
              {weekDays(week).every(isFree) ? <span className="hidden narrow:inline">: bez zajęć</span> : null}
            </RowHead>
            {weekDays(week).map((day) => (
              <Cell
                key={day}
                label={`${weekdayShort(day)} ${formatDayMonth(day)}`}
                blank={isFree(day)}
                className={contains(view.days, day) ? "" : "bg-ground"}
              >
                <Day
                  {...{ day, holiday: holidays[day] ?? null, isToday: day === today, editionId: page.edition.id }}
                  sessions={contains(view.days, day) ? (byDay.get(day) ?? []) : []}
                />
              </Cell>
            ))}
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}

/** "03.09–09.09": the year stands in the caption. */
const weekText = (week: IsoWeek) => {
  const { from, to } = weekRange(week);
  return `${formatDayMonth(from)}–${formatDayMonth(to)}`;
};

type DayProps = { day: IsoDate; holiday: string | null; isToday: boolean; editionId: string; sessions: readonly Session[] };

function Day({ day, holiday, isToday, editionId, sessions }: DayProps) {
  return (
    <>
      <span className={`block text-small narrow:hidden ${isToday ? "font-semibold" : "text-ink-soft"}`}>
        {formatDayMonth(day)}
        {isToday ? ", dziś" : ""}
      </span>
      {holiday ? <span className="block text-small text-ink-soft">{holiday}</span> : null}
      {sessions.map((session) => (
        <div key={session.id} className="mt-1 text-small hyphens-auto break-words">
          <Link href={`/edycje/${editionId}/harmonogram/${session.id}`} className="block">
            <span className="block font-semibold whitespace-nowrap">{formatClockRange(session.startsAt, session.endsAt)}</span>
            {session.form}, {audienceText({ ...session, isIndividual: session.participationId !== null })}
            {session.room ? `, ${session.room}` : ""}
          </Link>
          {session.state === "planned" ? null : <State {...registerStateMark[session.state]}>{registerStateLabel[session.state]}</State>}
        </div>
      ))}
    </>
  );
}
