import { Link } from "#components/ui/link.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import type { CyclePage } from "#lib/work/loaders/cycle.ts";
import { HoursFilterForm } from "../hours-filter-form.tsx";

/** What the numbers of the whole cycle mean, whom the filter leaves, and the way back to a week. */
export function CycleHeader({ page }: { page: CyclePage }) {
  const { edition, cycle, choices, filter, people, across } = page;
  const root = `/edycje/${edition.id}/godziny`;
  return (
    <>
      <PageHeader
        title="Godziny: cały cykl"
        facts={
          <>
            W komórce u góry prace (najwyżej), pod nimi zajęcia (co najmniej). Im ciemniej, tym więcej brakuje do minimum zajęć.{" "}
            {across ? "Ten podgląd zapisano w dzienniku. Cel: realizacja edycji. " : null}
            <Link href={root} data-print="no">
              Tydzień
            </Link>
          </>
        }
      />
      {cycle ? (
        <HoursFilterForm
          address={`${root}/cykl`}
          filter={filter}
          choices={choices}
          fixed={{}}
          left={{ shown: cycle.rows.length, all: people }}
          whole
        />
      ) : null}
    </>
  );
}
