import { ExportForm } from "#components/people/export-form.tsx";
import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableHead } from "#components/table/table.tsx";
import { Link } from "#components/ui/link.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Section } from "#components/ui/section.tsx";
import { importAddress } from "#lib/imports/labels/addresses.ts";
import { importPhaseLabel } from "#lib/imports/labels/keeping.ts";
import type { loadImports } from "#lib/imports/loaders.ts";
import { formatDate, formatNumber } from "#lib/platform/polish.ts";
import { UploadForm } from "./upload-form.tsx";

/** Where a list comes in from a file and goes out to one. */
export function ImportScreen({ data: { edition, isOpen, batches } }: { data: Awaited<ReturnType<typeof loadImports>> }) {
  const candidates = `/edycje/${edition.id}/kandydaci`;
  return (
    <>
      <PageHeader title="Lista z pliku" facts={<Link href={candidates}>Wróć do kandydatów</Link>} />
      <Section title="Wczytaj listę" definition="XLSX albo CSV. Przed wytypowaniem zobaczysz każdy wiersz i to, co trzeba w nim poprawić.">
        {isOpen ? <UploadForm editionId={edition.id} /> : <Notice>Edycja nie przyjmuje kandydatów: {edition.name}.</Notice>}
      </Section>
      {batches.length > 0 ? (
        <Section title="Wczytane pliki" definition="Danych osób z pliku zamkniętego albo po terminie już tu nie ma; zostają liczby.">
          <Table caption="Wczytane pliki" flush>
            <TableHead>
              <HeadCell>Plik</HeadCell>
              <HeadCell>Stan</HeadCell>
              <HeadCell numeric>Do poprawy</HeadCell>
              <HeadCell numeric>Wytypowano</HeadCell>
            </TableHead>
            <TableBody>
              {batches.map(({ id, addedOn, keptUntil, phase, rowCount, counts }) => (
                <Row key={id}>
                  <RowHead>
                    <Link href={importAddress(edition.id, id)}>{`${formatDate(addedOn)}, wiersze: ${formatNumber(rowCount)}`}</Link>
                  </RowHead>
                  <Cell label="Stan">
                    {importPhaseLabel[phase]}
                    {phase === "OPEN" ? `, do ${formatDate(keptUntil)}` : ""}
                  </Cell>
                  <Cell label="Do poprawy" numeric>
                    {phase === "OPEN" ? formatNumber(counts.faulty) : "–"}
                  </Cell>
                  <Cell label="Wytypowano" numeric>
                    {formatNumber(counts.created)}
                  </Cell>
                </Row>
              ))}
            </TableBody>
          </Table>
        </Section>
      ) : null}
      <Section title="Pobierz listę" definition="Te same kolumny, co przy wczytywaniu: pobrany plik można wczytać ponownie bez zmian.">
        <ExportForm
          hint="Dziennik zapisze osoby, zakres, datę i cel. Plik zawiera pełne numery PESEL."
          files={[
            { href: `${candidates}/xlsx`, label: "Pobierz XLSX" },
            { href: `${candidates}/csv`, label: "Pobierz CSV" },
          ]}
        />
      </Section>
    </>
  );
}
