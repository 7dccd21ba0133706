import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableFoot, TableHead } from "#components/table/table.tsx";
import { State } from "#components/ui/state.tsx";
import { attendanceMark } from "#components/ui/state-marks.ts";
import { attendanceLabel, endLabel, hoursOf } from "#lib/attendance/labels.ts";
import type { RegisterView } from "#lib/attendance/repository/view.ts";
import { registerTotals } from "#lib/attendance/rules/answers.ts";
import { presenceText } from "#lib/attendance/rules/presence.ts";
import { formatMinutes } from "#lib/platform/minutes.ts";

type Person = RegisterView["people"][number];

/** The register to read: approved, cancelled, or for those who do not write it. */
export function RegisterList({ page }: { page: RegisterView }) {
  const { people, session, inside } = page;
  const expected = people.filter((person) => person.expected);
  const totals = registerTotals(
    expected.map(({ mark }) => mark),
    session.minutes,
  );
  return (
    <div className="border-t-2 border-ink">
      <Table caption={`Lista obecności, zajęcia nr ${session.number}`}>
        <TableHead>
          <HeadCell numeric>Lp.</HeadCell>
          <HeadCell>Nazwisko i imiona</HeadCell>
          <HeadCell>Obecność</HeadCell>
          <HeadCell numeric>Czas</HeadCell>
          {inside ? <HeadCell data-print="no">Uwaga</HeadCell> : null}
        </TableHead>
        <TableBody>
          {people.map((person) => (
            <Row key={person.participationId}>
              <Cell numeric blank>
                {person.listNo}.
              </Cell>
              <RowHead>{person.name}</RowHead>
              <Cell label="Obecność">
                <Answer person={person} />
              </Cell>
              <Cell numeric label="Czas" blank={!person.mark}>
                {person.mark ? formatMinutes(person.mark.minutes) : ""}
                {person.mark?.arrivedAt || person.mark?.leftAt ? (
                  <span className="block text-small text-ink-soft">{presenceText(person.mark)}</span>
                ) : null}
              </Cell>
              {inside ? (
                <Cell label="Uwaga" blank={!person.mark?.note} data-print="no">
                  {person.mark?.note}
                </Cell>
              ) : null}
            </Row>
          ))}
        </TableBody>
        <TableFoot>
          <Cell blank />
          <RowHead>Razem</RowHead>
          <Cell blank />
          <Cell numeric label="Czas">
            {hoursOf(totals.minutes, totals.planned)}
          </Cell>
          {inside ? <Cell blank data-print="no" /> : null}
        </TableFoot>
      </Table>
    </div>
  );
}

function Answer({ person }: { person: Person }) {
  const { mark } = person;
  if (mark) return <State {...attendanceMark[mark.status]}>{attendanceLabel[mark.status]}</State>;
  return <span className="text-ink-soft">{person.expected ? "brak wpisu" : endLabel(person)}</span>;
}
