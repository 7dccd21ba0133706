import { MainContent } from "#components/frame/main-content.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Section } from "#components/ui/section.tsx";
import { count, hardSpaces } from "#lib/platform/polish.ts";
import type { SettlementsPage } from "#lib/settlements/loaders/months.ts";
import { ExpenseSection } from "./expense-section.tsx";
import { FundingSection } from "./funding-section.tsx";
import { MonthsTable } from "./months-table.tsx";

/** The months of an edition from draft to refund, and its sources of money: planned against used. */
export function SettlementsScreen({ page }: { page: SettlementsPage }) {
  const { months, isOffice } = page;
  const left = months.filter(({ finished }) => !finished).length;
  const late = months.flatMap(({ late: message }) => message ?? []);
  return (
    <MainContent>
      <PageHeader
        title="Rozliczenia"
        actions={
          page.readsRates ? (
            <ButtonLink look="second" href="/administracja/stawki/gmina">
              Stawki gminy
            </ButtonLink>
          ) : undefined
        }
        facts={hardSpaces(`Prace społecznie użyteczne. Miesiące: ${months.length}, nierozliczone: ${left}.`)}
      />
      {late.map(({ what, why, fix, basis }) => (
        <Notice key={what} tone="warning" title={what}>
          <p>{why}</p>
          <p>{fix}</p>
          <p className="text-small text-ink-soft">Podstawa: {basis}</p>
        </Notice>
      ))}
      {months.length === 0 ? (
        <EmptyState title="Nie ma jeszcze rozliczeń.">Zatwierdź ewidencję miesiąca, potem utwórz rozliczenie.</EmptyState>
      ) : (
        <Section
          number={1}
          title="Miesiące"
          definition={
            isOffice
              ? "Kwoty widać od złożenia wniosku, wcześniej tylko stan."
              : `Razem ${count(months.length, "miesiąc")}. Kwoty miesiąca bez rozliczenia są wyliczone z godzin do dziś.`
          }
        >
          <MonthsTable page={page} />
        </Section>
      )}
      <FundingSection page={page} />
      <ExpenseSection page={page} />
    </MainContent>
  );
}
