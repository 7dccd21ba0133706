import { MainContent } from "#components/frame/main-content.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Link } from "#components/ui/link.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { hardSpaces } from "#lib/platform/polish.ts";
import { countyListLabel, filterText } from "#lib/reports/labels/county.ts";
import type { CountyListPage, CountyRows } from "#lib/reports/loaders/county-list.ts";
import { PeopleTable } from "./people-table.tsx";
import { SessionTable } from "./session-table.tsx";
import { WorkTable } from "./work-table.tsx";

/** The rows behind one number of the county, counted by the same filter. */
export function CountyListScreen({ filter, lines, places, rows, today }: CountyListPage) {
  const results = lengthOf(rows);
  const title = countyListLabel[filter.list];
  return (
    <MainContent>
      <PageHeader
        title={`${title.charAt(0).toUpperCase()}${title.slice(1)}`}
        facts={<Link href={`/powiat?rok=${filter.year}`}>Powiat: rok {filter.year}</Link>}
      />
      {results === 0 ? <EmptyState title="Nie ma takich wpisów.">Wybierz inną liczbę na stronie powiatu.</EmptyState> : null}
      {results > 0 && rows.kind === "people" ? <PeopleTable people={rows.people} places={places} today={today} caption={title} /> : null}
      {results > 0 && rows.kind === "sessions" ? <SessionTable sessions={rows.sessions} places={places} caption={title} /> : null}
      {results > 0 && rows.kind === "work" ? <WorkTable workers={rows.workers} places={places} caption={title} /> : null}
      <p className="mt-4">{hardSpaces(filterText(filter, lines, results))}</p>
    </MainContent>
  );
}

/** How many rows a list has: the number it stands behind. */
function lengthOf(rows: CountyRows): number {
  if (rows.kind === "people") return rows.people.length;
  return rows.kind === "sessions" ? rows.sessions.length : rows.workers.length;
}
