import { MainContent } from "#components/frame/main-content.tsx";
import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableHead } from "#components/table/table.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Link } from "#components/ui/link.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { formatDate, hardSpaces } from "#lib/platform/polish.ts";
import { ownerText, radarColumnLabel } from "#lib/tasks/labels/radar.ts";
import { taskText } from "#lib/tasks/labels/tasks.ts";
import type { RadarPage } from "#lib/tasks/loaders/radar.ts";
import { daysLate } from "#lib/tasks/rules/deadlines.ts";

/** The matters behind a number of the radar: what, where, whose step, how late. */
export function RadarScreen({ today, filter, late, office }: RadarPage) {
  const centre = filter.centreId ? late[0]?.centreName : null;
  const parts = [...(centre ? [centre] : []), ...(filter.column ? [radarColumnLabel[filter.column]] : []), "po terminie"];
  return (
    <MainContent>
      <PageHeader title="Sprawy po terminie" facts={<Link href="/powiat">Powiat</Link>} />
      {late.length === 0 ? (
        <EmptyState title="Nie ma spraw po terminie.">Nowe pojawią się tutaj dzień po terminie.</EmptyState>
      ) : (
        <Table caption="Sprawy po terminie, najstarsze na górze" density="dense">
          <TableHead>
            <HeadCell>Sprawa</HeadCell>
            <HeadCell>Czyj krok</HeadCell>
            <HeadCell>Termin</HeadCell>
            <HeadCell numeric>Dni po terminie</HeadCell>
          </TableHead>
          <TableBody>
            {late.map((matter) => {
              const { title, facts, href } = taskText(matter);
              return (
                <Row key={matter.key}>
                  <RowHead>
                    <Link href={href}>{hardSpaces(title)}</Link>
                    <span className="block text-small font-normal text-ink-soft">{hardSpaces(facts)}</span>
                  </RowHead>
                  <Cell label="Czyj krok">{ownerText(matter, office)}</Cell>
                  <Cell label="Termin">{formatDate(matter.dueOn)}</Cell>
                  <Cell numeric label="Dni po terminie">
                    {daysLate(matter.dueOn, today)}
                  </Cell>
                </Row>
              );
            })}
          </TableBody>
        </Table>
      )}
      <p className="mt-4">{hardSpaces(`Filtr: ${parts.join(", ")}. Wyniki: ${late.length}.`)}</p>
    </MainContent>
  );
}
