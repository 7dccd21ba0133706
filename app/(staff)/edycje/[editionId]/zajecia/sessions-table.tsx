import { registerStateMark } from "#components/attendance/register-state-mark.ts";
import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { GroupRow, Row, Table, TableBody, TableFoot, TableHead } from "#components/table/table.tsx";
import { Count, Counts } from "#components/ui/counts.tsx";
import { Link } from "#components/ui/link.tsx";
import { State } from "#components/ui/state.tsx";
import { hoursOf, registerStateLabel } from "#lib/attendance/labels.ts";
import type { SessionsPage } from "#lib/attendance/loaders/sessions.ts";
import { isoWeekOf } from "#lib/platform/calendar.ts";
import { formatMinutes } from "#lib/platform/minutes.ts";
import { formatClockRange, formatDate, formatWeek, weekdayShort } from "#lib/platform/polish.ts";

type Session = SessionsPage["sessions"][number];

/** How many registers there are and how many are missing. */
export function SessionCounts({ sessions }: { sessions: readonly Session[] }) {
  const of = (...states: Session["state"][]) => sessions.filter(({ state }) => states.includes(state)).length;
  return (
    <Counts end={`Razem: ${hoursOf(sum(sessions, "attended"), sum(sessions.filter(isOver), "planned"))}`}>
      <Count n={of("unrecorded", "partial")}>bez wpisu albo z brakami</Count>
      <Count n={of("today")}>dzisiaj do wpisania</Count>
      {of("returned") > 0 ? <Count n={of("returned")}>zwrócone do poprawy</Count> : null}
      <Count n={of("entered")}>wpisane</Count>
      <Count n={of("approved", "corrected")}>zatwierdzone</Count>
      <Count n={of("planned")}>zaplanowane</Count>
      {of("cancelled", "moved") > 0 ? <Count n={of("cancelled", "moved")}>odwołane albo przeniesione</Count> : null}
    </Counts>
  );
}

/** All sessions of the edition by week; each opens its register. `inside`: the specialist is shown, which no other institution sees. */
export function SessionsTable({ editionId, sessions, inside }: { editionId: string; sessions: readonly Session[]; inside: boolean }) {
  const weeks = Map.groupBy(sessions, ({ heldOn }) => isoWeekOf(heldOn));
  return (
    <Table caption="Zajęcia edycji według tygodni">
      <TableHead>
        <HeadCell>Zajęcia</HeadCell>
        <HeadCell>Data</HeadCell>
        <HeadCell>Forma wsparcia</HeadCell>
        {inside ? <HeadCell>Osoba prowadząca</HeadCell> : null}
        <HeadCell>Lista obecności</HeadCell>
        <HeadCell numeric>Osoby</HeadCell>
        <HeadCell numeric>Czas</HeadCell>
      </TableHead>
      {[...weeks].map(([week, ofWeek]) => (
        <TableBody key={week}>
          <GroupRow span={inside ? 7 : 6}>Tydzień {formatWeek(week)}</GroupRow>
          {ofWeek.map((session) => (
            <SessionRow key={session.id} sessions={`/edycje/${editionId}/zajecia`} session={session} inside={inside} />
          ))}
        </TableBody>
      ))}
      <TableFoot>
        <RowHead>Razem</RowHead>
        <Cell colSpan={inside ? 5 : 4} blank />
        <Cell numeric label="Czas">
          {formatMinutes(sum(sessions, "attended"))}
        </Cell>
      </TableFoot>
    </Table>
  );
}

function SessionRow({ sessions, session, inside }: { sessions: string; session: Session; inside: boolean }) {
  const { heldOn, startsAt, endsAt, state } = session;
  const future = !isOver(session);
  return (
    <Row>
      <RowHead>
        <Link href={`${sessions}/${session.id}`} className="whitespace-nowrap">
          Zajęcia nr {session.number}
        </Link>
      </RowHead>
      <Cell label="Data">
        <Link href={`${sessions}/dzien?data=${heldOn}`} className="whitespace-nowrap">
          {weekdayShort(heldOn)} {formatDate(heldOn)}
        </Link>
        , <span className="whitespace-nowrap">{formatClockRange(startsAt, endsAt)}</span>
      </Cell>
      <Cell label="Forma wsparcia">
        {session.form}
        {session.individual ? ", indywidualnie" : ""}
      </Cell>
      {inside ? (
        <Cell label="Osoba prowadząca" blank={session.specialist === null}>
          {session.specialist}
        </Cell>
      ) : null}
      <Cell label="Lista obecności">
        <State {...registerStateMark[state]}>{registerStateLabel[state]}</State>
      </Cell>
      <Cell numeric label="Osoby" blank={future}>
        {future ? "" : `${session.recorded}\u00a0z\u00a0${session.expected}`}
      </Cell>
      <Cell numeric label="Czas" blank={future}>
        {future ? "" : hoursOf(session.attended, session.planned)}
      </Cell>
    </Row>
  );
}

const isOver = ({ state }: Session) => !["planned", "cancelled", "moved"].includes(state);
const sum = (sessions: readonly Session[], key: "attended" | "planned") => sessions.reduce((total, session) => total + session[key], 0);
