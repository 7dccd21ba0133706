import { registerStateMark } from "#components/attendance/register-state-mark.ts";
import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableHead } from "#components/table/table.tsx";
import { Link } from "#components/ui/link.tsx";
import { State } from "#components/ui/state.tsx";
import { registerStateLabel } from "#lib/attendance/labels.ts";
import type { Overview } from "#lib/editions/loaders/overview.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { formatClockRange, formatDate, weekdayShort } from "#lib/platform/polish.ts";

const SHOWN = 5;

/** The next meetings, today's first. */
export function NextSessions({ editionId, sessions, today }: { editionId: string; sessions: Overview["sessions"]; today: IsoDate }) {
  const next = sessions.filter(({ heldOn, state }) => heldOn >= today && state !== "cancelled" && state !== "moved").slice(0, SHOWN);
  const all = <Link href={`/edycje/${editionId}/zajecia`}>Pokaż wszystkie zajęcia</Link>;
  if (next.length === 0) return <p>{sessions.length > 0 ? <>Wszystkie zajęcia już się odbyły. {all}</> : "Nie ma jeszcze zajęć."}</p>;
  return (
    <>
      <Table caption="Najbliższe zajęcia" density="dense" flush>
        <TableHead>
          <HeadCell>Data</HeadCell>
          <HeadCell>Godzina</HeadCell>
          <HeadCell>Forma wsparcia</HeadCell>
          <HeadCell numeric>Osoby</HeadCell>
          <HeadCell>Stan</HeadCell>
        </TableHead>
        <TableBody>
          {next.map(({ id, heldOn, startsAt, endsAt, form, expected, state }) => (
            <Row key={id}>
              <RowHead>
                <Link href={`/edycje/${editionId}/zajecia/${id}`}>
                  {weekdayShort(heldOn)} {formatDate(heldOn)}
                </Link>
              </RowHead>
              <Cell label="Godzina">{formatClockRange(startsAt, endsAt)}</Cell>
              <Cell label="Forma wsparcia">{form}</Cell>
              <Cell numeric label="Osoby">
                {expected}
              </Cell>
              <Cell label="Stan">
                <State {...registerStateMark[state]}>{registerStateLabel[state]}</State>
              </Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
      <p className="mt-3">{all}</p>
    </>
  );
}
