import { registerStateMark } from "#components/attendance/register-state-mark.ts";
import { Link } from "#components/ui/link.tsx";
import { State } from "#components/ui/state.tsx";
import { registerStateLabel } from "#lib/attendance/labels.ts";
import { registerState } from "#lib/attendance/rules/register.ts";
import type { DateRange, IsoDate } from "#lib/platform/calendar.ts";
import { count, formatClockRange, formatDayMonth, formatRange, hardSpaces, weekdayShort } from "#lib/platform/polish.ts";
import type { AgendaDay, WorkOfDay } from "#lib/tasks/rules/agenda.ts";
import type { SessionOfTask } from "#lib/tasks/rules/matter.ts";

const here = "-mx-2 border-l-4 border-l-ink bg-ground pr-2 pl-1";

/** The week as planned and as worked; today is marked at its left. */
export function Agenda({ days, week, today }: { days: readonly AgendaDay[]; week: DateRange; today: IsoDate }) {
  const editions = new Set(days.flatMap(({ sessions, work }) => [...sessions, ...work].map(({ editionId }) => editionId)));
  return (
    <section className="mb-8 border-t-2 border-ink pt-2.5">
      <h2 className="text-lead">Ten tydzień</h2>
      <p className="text-small text-ink-soft">{formatRange(week)}</p>
      <ul>
        {days.map(({ day, sessions, work }) => (
          <li key={day} className={`grid grid-cols-[72px_1fr] gap-x-3 border-b border-line py-2 text-small ${day === today ? here : ""}`}>
            <span className={day === today ? "font-semibold" : "text-ink-soft"}>
              {weekdayShort(day)} {formatDayMonth(day)}
            </span>
            <ul className="grid gap-1">
              {day === today ? <li>Dzisiaj{sessions.length + work.length === 0 ? ": bez zajęć" : ":"}</li> : null}
              {work.map((one) => (
                <WorkLine key={one.editionId} work={one} named={editions.size > 1} />
              ))}
              {sessions.map((session) => (
                <SessionLine key={session.sessionId} session={session} today={today} named={editions.size > 1} />
              ))}
              {[...Map.groupBy(sessions, ({ editionId }) => editionId)].map(([editionId, { length }]) =>
                length > 1 && day <= today ? (
                  <li key={editionId}>
                    <Link href={`/edycje/${editionId}/zajecia/dzien?data=${day}`}>Wszystkie listy tego dnia</Link>
                  </li>
                ) : null,
              )}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Named = { named: boolean };

const WorkLine = ({ work, named }: Named & { work: WorkOfDay }) => (
  <li>
    {hardSpaces(`Prace społecznie użyteczne, ${count(work.people, "osoba")}`)}
    {named ? <span className="block text-ink-soft">{work.editionName}</span> : null}
  </li>
);

function SessionLine({ session, today, named }: Named & { session: SessionOfTask; today: IsoDate }) {
  const state = registerState(session, today);
  return (
    <li>
      <Link href={`/edycje/${session.editionId}/zajecia/${session.sessionId}`}>{hardSpaces(`Zajęcia nr ${session.number}`)}</Link>
      {`, ${formatClockRange(session.startsAt, session.endsAt)}`}
      {named ? <span className="block text-ink-soft">{session.editionName}</span> : null}
      {state === "planned" ? null : (
        <span className="mt-0.5 block">
          <State {...registerStateMark[state]}>
            {state === "partial" ? `Wpisano: ${session.recorded} z ${session.expected}` : registerStateLabel[state]}
          </State>
        </span>
      )}
    </li>
  );
}
