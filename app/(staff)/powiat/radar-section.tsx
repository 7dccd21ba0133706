import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableFoot, TableHead } from "#components/table/table.tsx";
import { Link } from "#components/ui/link.tsx";
import { Section } from "#components/ui/section.tsx";
import { formatDate } from "#lib/platform/polish.ts";
import type { CountyPage } from "#lib/reports/loaders/county.ts";
import { radarColumnLabel } from "#lib/tasks/labels/radar.ts";
import { type RadarFilter, radarColumnNames, radarHref } from "#lib/tasks/rules/radar.ts";

/** Matters past their deadline by municipality, whatever the year; every number opens the matters it counts. */
export function RadarSection({ radar, opens }: CountyPage) {
  const sum = (of: (line: (typeof radar)[number]) => number) => radar.reduce((total, line) => total + of(line), 0);
  return (
    <Section
      id="sprawy"
      number={2}
      title="Sprawy po terminie"
      definition="Stan na dziś, wszystkie lata. Zaległe wpisy, zawiadomienia, rozliczenia i pisma ośrodków i urzędu pracy."
    >
      {radar.length === 0 ? (
        <p>Nie ma spraw po terminie.</p>
      ) : (
        <Table caption="Sprawy po terminie według gmin" density="dense" flush className="text-small">
          <TableHead>
            <HeadCell>Ośrodek</HeadCell>
            {radarColumnNames.map((column) => (
              <HeadCell key={column} numeric>
                {radarColumnLabel[column]}
              </HeadCell>
            ))}
            <HeadCell numeric>Razem</HeadCell>
            <HeadCell>Najstarszy termin</HeadCell>
          </TableHead>
          <TableBody>
            {radar.map(({ centreId, centreName, counts, total, oldest }) => (
              <Row key={centreId}>
                <RowHead>{centreName}</RowHead>
                {radarColumnNames.map((column) => (
                  <Cell key={column} numeric label={radarColumnLabel[column]}>
                    <Matters n={counts[column]} filter={{ centreId, column }} about={centreName} opens={opens} />
                  </Cell>
                ))}
                <Cell numeric label="Razem">
                  <Matters n={total} filter={{ centreId, column: null }} about={centreName} opens={opens} />
                </Cell>
                <Cell label="Najstarszy termin">{formatDate(oldest)}</Cell>
              </Row>
            ))}
          </TableBody>
          <TableFoot>
            <RowHead>Razem</RowHead>
            {radarColumnNames.map((column) => (
              <Cell key={column} numeric label={radarColumnLabel[column]}>
                <Matters n={sum(({ counts }) => counts[column])} filter={{ centreId: null, column }} about="powiat" opens={opens} />
              </Cell>
            ))}
            <Cell numeric label="Razem">
              <Matters n={sum(({ total }) => total)} filter={{ centreId: null, column: null }} about="powiat" opens={opens} />
            </Cell>
            <Cell blank />
          </TableFoot>
        </Table>
      )}
    </Section>
  );
}

type MattersProps = { n: number; filter: RadarFilter; about: string; opens: boolean };

const Matters = ({ n, filter, about, opens }: MattersProps) =>
  opens && n > 0 ? (
    <Link href={radarHref(filter)} className="inline-block min-h-6">
      {n}
      <span className="sr-only">: {about}</span>
    </Link>
  ) : (
    n
  );
