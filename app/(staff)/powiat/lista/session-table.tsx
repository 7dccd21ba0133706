import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableFoot, TableHead } from "#components/table/table.tsx";
import { Link } from "#components/ui/link.tsx";
import { formatDate, hardSpaces, weekdayShort } from "#lib/platform/polish.ts";
import { placeText } from "#lib/reports/labels/county.ts";
import { hoursColumn } from "#lib/reports/labels/figures.ts";
import type { CountyListPage, CountyRows } from "#lib/reports/loaders/county-list.ts";

type Sessions = Extract<CountyRows, { kind: "sessions" }>["sessions"];

/** Sessions with who is entered and the person-hours, and their sum. */
export function SessionTable({ sessions, places, caption }: { sessions: Sessions; places: CountyListPage["places"]; caption: string }) {
  const sum = (of: (session: Sessions[number]) => number) => sessions.reduce((total, session) => total + of(session), 0);
  const attended = sum(({ attendedMinutes }) => attendedMinutes);
  const plan = sum(({ planMinutes }) => planMinutes);
  const hours = hoursColumn([attended, plan, ...sessions.flatMap((one) => [one.attendedMinutes, one.planMinutes])]);
  return (
    <Table caption={caption} density="dense">
      <TableHead>
        <HeadCell>Zajęcia</HeadCell>
        <HeadCell>Forma wsparcia</HeadCell>
        <HeadCell>Gmina, edycja</HeadCell>
        <HeadCell numeric>Wpisano osób</HeadCell>
        <HeadCell numeric>Godziny: wykonano</HeadCell>
        <HeadCell numeric>Godziny: plan</HeadCell>
        <HeadCell numeric>Dni po terminie</HeadCell>
      </TableHead>
      <TableBody>
        {sessions.map((session) => {
          const line = places.get(`${session.editionId}/${session.centreId}`);
          return (
            <Row key={`${session.sessionId}/${session.centreId}`}>
              <RowHead>
                <Link href={`/edycje/${session.editionId}/zajecia/${session.sessionId}`}>
                  {hardSpaces(`${formatDate(session.heldOn)} ${weekdayShort(session.heldOn)}, nr ${session.number}`)}
                </Link>
              </RowHead>
              <Cell label="Forma wsparcia">{session.form}</Cell>
              <Cell label="Gmina, edycja">{line ? placeText(line) : null}</Cell>
              <Cell numeric label="Wpisano osób">
                {session.recorded} z {session.expected}
              </Cell>
              <Cell numeric label="Godziny: wykonano">
                {hours(session.attendedMinutes)}
              </Cell>
              <Cell numeric label="Godziny: plan">
                {hours(session.planMinutes)}
              </Cell>
              <Cell numeric label="Dni po terminie" blank={!session.missing}>
                {session.missing ? session.daysLate : null}
              </Cell>
            </Row>
          );
        })}
      </TableBody>
      <TableFoot>
        <RowHead>Razem</RowHead>
        <Cell blank />
        <Cell blank />
        <Cell blank />
        <Cell numeric label="Godziny: wykonano">
          {hours(attended)}
        </Cell>
        <Cell numeric label="Godziny: plan">
          {hours(plan)}
        </Cell>
        <Cell blank />
      </TableFoot>
    </Table>
  );
}
