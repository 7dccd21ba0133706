import { Counts } from "#components/ui/counts.tsx";
import { Link } from "#components/ui/link.tsx";
import { importAddress } from "#lib/imports/labels/addresses.ts";
import { formatNumber } from "#lib/platform/polish.ts";
import type { BatchData, RowLine } from "./batch-view.ts";
import { RowsTable } from "./rows-table.tsx";

type Props = { editionId: string; batchId: string; data: BatchData; rows: readonly RowLine[] };

/** The rows by what is to be done with them, fifty to a page. */
export function RowsSection({ editionId, batchId, data, rows }: Props) {
  const { counts, view, page, pages, total, municipalities } = data;
  const base = `${importAddress(editionId, batchId)}?pokaz=`;
  const views = [
    { view: "do-poprawy", label: `Do poprawy: ${formatNumber(counts?.faulty ?? 0)}` },
    { view: "z-uwagami", label: `Z uwagami: ${formatNumber(counts?.noticed ?? 0)}` },
    { view: "pominiete", label: `Pominięte: ${formatNumber(counts?.skipped ?? 0)}` },
    { view: "wszystkie", label: "Wszystkie" },
  ];
  return (
    <section aria-label="Wiersze pliku" className="pb-8">
      <h2 className="sr-only">Wiersze pliku</h2>
      <Counts end={`Gotowe: ${formatNumber(counts?.ready ?? 0)}`}>
        {views.map((one) => (
          <Link
            key={one.view}
            href={base + one.view}
            aria-current={one.view === view ? "true" : undefined}
            className="aria-[current]:font-semibold"
          >
            {one.label}
          </Link>
        ))}
      </Counts>
      {rows.length === 0 ? (
        <p className="py-4 text-ink-soft">{view === "do-poprawy" ? "Nie ma wierszy do poprawienia." : "Nie ma takich wierszy."}</p>
      ) : (
        <RowsTable
          editionId={editionId}
          batchId={batchId}
          version={data.batch.version}
          rows={rows}
          municipalities={municipalities.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {pages > 1 ? (
        <nav aria-label="Strony" className="flex gap-5 py-3">
          {page > 1 ? <Link href={`${base}${view}&strona=${page - 1}`}>Poprzednia strona</Link> : null}
          <span>
            Strona {page} z {pages}. Wiersze: {formatNumber(total)}.
          </span>
          {page < pages ? <Link href={`${base}${view}&strona=${page + 1}`}>Następna strona</Link> : null}
        </nav>
      ) : null}
    </section>
  );
}
