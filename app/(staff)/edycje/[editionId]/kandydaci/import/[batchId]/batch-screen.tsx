import { Disclosure } from "#components/ui/disclosure.tsx";
import { Link } from "#components/ui/link.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Section } from "#components/ui/section.tsx";
import { importAddress } from "#lib/imports/labels/addresses.ts";
import { keptText } from "#lib/imports/labels/keeping.ts";
import { count, formatDate, formatNumber } from "#lib/platform/polish.ts";
import { type BatchData, rowLines } from "./batch-view.ts";
import { CheckStep } from "./check-step.tsx";
import { CloseStep } from "./close-step.tsx";
import { ColumnsForm } from "./columns-form.tsx";
import { CreateStep } from "./create-step.tsx";
import { RowsSection } from "./rows-section.tsx";
import { UndoStep } from "./undo-step.tsx";

/** A file on its way: its columns, the check, the rows, then what was created. */
export function BatchScreen({ data }: { data: BatchData }) {
  const { batch, counts, edition, addedBy, isOpen } = data;
  const about = { editionId: edition.id, batchId: batch.id };
  const created = counts?.created ?? 0;
  const isChecked = counts?.checked === batch.rowCount;
  const facts = ["Wczytano", formatDate(batch.addedOn), addedBy ? `(${addedBy}).` : ".", `Wiersze: ${formatNumber(batch.rowCount)}.`];
  return (
    <>
      <PageHeader
        title="Lista z pliku"
        facts={
          <>
            {facts.join(" ").replace(" .", ".")} {batch.phase === "OPEN" ? keptText(batch.keptUntil) : ""}{" "}
            <Link href={importAddress(edition.id)}>Inne pliki</Link>
          </>
        }
      />
      {batch.phase === "UNDONE" ? <Notice tone="done" title="Wczytanie cofnięto. Z tego pliku nic nie zostało." /> : null}
      {batch.phase === "CREATED" ? (
        <Notice tone="done" title={`Wczytano. Wytypowane osoby: ${formatNumber(created)}.`}>
          <p>
            <Link href={`/edycje/${edition.id}/kandydaci`}>Przejdź do kandydatów</Link>
          </p>
        </Notice>
      ) : null}
      {batch.phase === "EXPIRED" ? (
        <Notice title={`Termin tego pliku minął: ${formatDate(batch.keptUntil)}.`}>
          <p>Wierszy, z których nikogo nie wytypowano, już tu nie ma. Żeby wytypować te osoby, wczytaj plik ponownie.</p>
          {created > 0 ? <p>Wytypowane osoby: {formatNumber(created)}.</p> : null}
        </Notice>
      ) : null}
      {batch.phase === "OPEN" ? (
        <>
          {created > 0 ? <Notice tone="done" title={`Wytypowane osoby z tego pliku: ${formatNumber(created)}.`} live /> : null}
          {isOpen ? null : <Notice>Edycja nie przyjmuje kandydatów: {edition.name}.</Notice>}
          {batch.checkedTo === 0 || isChecked ? null : <CheckStep {...about} checked={counts?.checked ?? 0} total={batch.rowCount} />}
          {isChecked ? (
            <>
              <RowsSection {...about} data={data} rows={rowLines(data)} />
              <Section title="Wytypowanie" definition="Każda osoba trafia na listę tak samo jak po wytypowaniu ręcznym.">
                {isOpen ? <CreateStep {...about} total={batch.rowCount} counts={counts} /> : null}
              </Section>
            </>
          ) : null}
          <Section title="Kolumny" definition="Co jest w której kolumnie pliku. Zmiana sprawdza wszystkie wiersze od nowa.">
            {batch.checkedTo === 0 ? (
              <ColumnsForm {...about} batch={batch} home={data.home.name} />
            ) : (
              <Disclosure summary="Zmień kolumny" detail={`Rozpoznano: ${count(Object.keys(batch.columns).length, "pole")}.`}>
                <ColumnsForm key={batch.version} {...about} batch={batch} home={data.home.name} />
              </Disclosure>
            )}
          </Section>
        </>
      ) : null}
      {batch.phase === "UNDONE" || (batch.phase === "EXPIRED" && created === 0) ? null : (
        <Section
          title={batch.phase === "OPEN" ? "Zakończenie" : "Cofnięcie"}
          definition="Cofnąć można, dopóki żadnej z tych osób nie zatwierdzono ani nie wycofano."
        >
          {batch.phase === "OPEN" && created > 0 ? <CloseStep {...about} version={batch.version} left={batch.rowCount - created} /> : null}
          <UndoStep {...about} version={batch.version} created={created} builtOn={data.builtOn} />
        </Section>
      )}
    </>
  );
}
