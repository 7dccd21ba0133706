import { OpenedForm } from "#components/form/opened-form.tsx";
import { MainContent } from "#components/frame/main-content.tsx";
import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableHead } from "#components/table/table.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Section } from "#components/ui/section.tsx";
import { administrationReaders } from "#lib/institutions/policy.ts";
import { minimumRate } from "#lib/law/rates.ts";
import { formatGrosze } from "#lib/platform/money.ts";
import { formatDate } from "#lib/platform/polish.ts";
import type { OwnRatesPage } from "#lib/settlements/loaders/rates.ts";
import { AdministrationNav } from "../../administration-nav.tsx";
import { RateForm } from "./rate-form.tsx";

/** What an hour of work is paid by the municipality, by kind of work and day; the history stays. */
export function OwnRatesScreen({ page }: { page: OwnRatesPage }) {
  const { rates, kinds, maySet, today, minimumRates, institutionId, role } = page;
  const now = minimumRate(today, minimumRates);
  const several = new Set(rates.map(({ municipality }) => municipality)).size > 1;
  return (
    <MainContent>
      <PageHeader
        title="Stawki gminy"
        facts={now ? `Najniższa stawka dziś, ${formatDate(today)}: ${formatGrosze(now.grosze)} za godzinę.` : undefined}
      />
      {(administrationReaders as readonly string[]).includes(role) ? <AdministrationNav current="/administracja/stawki" /> : null}
      <Section
        number={1}
        title="Stawki według rodzajów prac"
        definition="O stawce decyduje dzień pracy i rodzaj prac. Gdy stawka gminy jest niższa od najniższej, wypłaca się najniższą. Nadwyżkę ponad minimum finansuje gmina."
      >
        {rates.length === 0 ? (
          <EmptyState title="Nie ma jeszcze stawek gminy.">Do tego czasu liczy się najniższa stawka.</EmptyState>
        ) : (
          <Table caption="Stawki gminy za godzinę prac" flush className="mb-4">
            <TableHead>
              <HeadCell>Od dnia</HeadCell>
              {several ? <HeadCell>Gmina</HeadCell> : null}
              <HeadCell>Rodzaj prac</HeadCell>
              <HeadCell numeric>Stawka</HeadCell>
              <HeadCell>Źródło</HeadCell>
            </TableHead>
            <TableBody>
              {rates.map(({ id, validFrom, municipality, kind, amountGrosz, source }) => (
                <Row key={id}>
                  <RowHead>{formatDate(validFrom)}</RowHead>
                  {several ? <Cell label="Gmina">{municipality}</Cell> : null}
                  <Cell label="Rodzaj prac">{kind ?? "wszystkie bez własnej stawki"}</Cell>
                  <Cell numeric label="Stawka">
                    {formatGrosze(amountGrosz)}
                  </Cell>
                  <Cell label="Źródło">{source}</Cell>
                </Row>
              ))}
            </TableBody>
          </Table>
        )}
        {maySet ? (
          <OpenedForm button="Wpisz stawkę">
            <RateForm institutionId={institutionId} kinds={kinds} />
          </OpenedForm>
        ) : null}
      </Section>
    </MainContent>
  );
}
