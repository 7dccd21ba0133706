import { registerStateMark } from "#components/attendance/register-state-mark.ts";
import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { GroupRow, Row, Table, TableBody, TableHead } from "#components/table/table.tsx";
import { Link } from "#components/ui/link.tsx";
import { State } from "#components/ui/state.tsx";
import { registerStateLabel } from "#lib/attendance/labels.ts";
import { isoWeekOf } from "#lib/platform/calendar.ts";
import { formatDate, formatWeek } from "#lib/platform/polish.ts";
import { audienceText, changeKindLabel, whenText } from "#lib/schedule/labels.ts";
import type { SchedulePage } from "#lib/schedule/loaders/schedule.ts";

type Session = SchedulePage["sessions"][number];

/** All meetings by week; each opens its own page. Who leads and the topic stay inside the institution that teaches. */
export function SessionTable({ page: { edition, period, sessions, inside } }: { page: SchedulePage }) {
  const weeks = Map.groupBy(sessions, ({ heldOn }) => isoWeekOf(heldOn));
  return (
    <Table caption="Zajęcia edycji według tygodni" flush>
      <TableHead>
        <HeadCell>Termin</HeadCell>
        <HeadCell>Forma wsparcia</HeadCell>
        <HeadCell>Dla kogo</HeadCell>
        {inside ? <HeadCell>Osoba prowadząca</HeadCell> : null}
        <HeadCell>Sala</HeadCell>
        <HeadCell>Stan</HeadCell>
      </TableHead>
      {[...weeks].map(([week, ofWeek]) => (
        <TableBody key={week}>
          <GroupRow span={inside ? 6 : 5}>Tydzień {formatWeek(week, period ?? undefined)}</GroupRow>
          {ofWeek.map((session) => (
            <Row key={session.id}>
              <RowHead>
                <Link href={`/edycje/${edition.id}/harmonogram/${session.id}`} className="whitespace-nowrap">
                  {whenText(session)}
                </Link>
              </RowHead>
              <Cell label="Forma wsparcia">
                {session.form}
                <span className="text-small text-ink-soft"> nr {session.number}</span>
              </Cell>
              <Cell label="Dla kogo">{audienceText({ ...session, isIndividual: session.participationId !== null })}</Cell>
              {inside ? (
                <Cell label="Osoba prowadząca" blank={session.specialist === null}>
                  {session.specialist}
                </Cell>
              ) : null}
              <Cell label="Sala" blank={session.room === null}>
                {session.room}
              </Cell>
              <Cell label="Stan">
                <SessionState session={session} />
              </Cell>
            </Row>
          ))}
        </TableBody>
      ))}
    </Table>
  );
}

/** The state, as lists of registers name it, and what it leads to: the day it was moved to, or that it is made up. */
export function SessionState({ session: { state, changeKind, replacedBy } }: { session: Session }) {
  const on = replacedBy ? formatDate(replacedBy.heldOn) : null;
  return (
    <>
      <State {...registerStateMark[state]}>{registerStateLabel[state]}</State>
      {changeKind ? (
        <span className="block text-small text-ink-soft">
          {changeKindLabel[changeKind]}
          {on ? `; ${state === "moved" ? "nowy termin" : "odrobienie"}: ${on}` : ""}
        </span>
      ) : null}
    </>
  );
}
