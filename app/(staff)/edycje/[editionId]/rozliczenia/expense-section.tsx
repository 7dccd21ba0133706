import { OpenedForm } from "#components/form/opened-form.tsx";
import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableHead } from "#components/table/table.tsx";
import { Section } from "#components/ui/section.tsx";
import { blockLabel } from "#lib/agreements/labels.ts";
import { formatMinutes } from "#lib/platform/minutes.ts";
import { formatGrosze } from "#lib/platform/money.ts";
import { formatDate } from "#lib/platform/polish.ts";
import type { SettlementsPage } from "#lib/settlements/loaders/months.ts";
import { ExpenseForm } from "./expense-form.tsx";
import { WithdrawForm } from "./withdraw-form.tsx";

/** What was spent beside the benefits: trainers, materials, travel. */
export function ExpenseSection({ page }: { page: SettlementsPage }) {
  const { expenses, mayEnter, edition, centres, sources, isOffice, institutionId } = page;
  const own = isOffice ? centres : centres.filter(({ id }) => id === institutionId);
  const open = mayEnter && !["SETTLED", "REPORTED", "CANCELLED"].includes(edition.status);
  const nameOf = new Map(sources.map(({ id, name }) => [id, name]));
  return (
    <Section
      number={3}
      title="Wydatki"
      definition="Poza świadczeniami: prowadzący, materiały, dojazdy. Wpis błędny wycofuje się z powodem."
    >
      {expenses.length === 0 ? <p className="mb-3">Nie wpisano wydatków.</p> : null}
      {expenses.length > 0 ? (
        <Table caption="Wydatki edycji" flush className="mb-4">
          <TableHead>
            <HeadCell>Data</HeadCell>
            <HeadCell>Na co</HeadCell>
            <HeadCell>Blok i źródło</HeadCell>
            <HeadCell numeric>Kwota</HeadCell>
            {open ? <HeadCell>Zmiana</HeadCell> : null}
          </TableHead>
          <TableBody>
            {expenses.map(
              ({ id, spentOn, purpose, documentNumber, trainerMinutes, block, fundingSourceId, amountGrosz, withdrawnReason, version }) => (
                <Row key={id}>
                  <RowHead>{formatDate(spentOn)}</RowHead>
                  <Cell label="Na co">
                    {purpose}
                    {trainerMinutes ? (
                      <span className="block text-small text-ink-soft">Praca trenera: {formatMinutes(trainerMinutes)}</span>
                    ) : null}
                    {documentNumber ? <span className="block text-small text-ink-soft">Dokument nr {documentNumber}</span> : null}
                  </Cell>
                  <Cell label="Blok i źródło">
                    {blockLabel[block]}
                    <span className="block text-small text-ink-soft">{nameOf.get(fundingSourceId ?? "") ?? "źródła nie wskazano"}</span>
                  </Cell>
                  <Cell numeric label="Kwota">
                    {withdrawnReason ? <s>{formatGrosze(amountGrosz)}</s> : formatGrosze(amountGrosz)}
                    {withdrawnReason ? <span className="block text-small text-ink-soft">Wycofano: {withdrawnReason}</span> : null}
                  </Cell>
                  {open ? (
                    <Cell label="Zmiana" blank={withdrawnReason !== null}>
                      {withdrawnReason ? null : (
                        <OpenedForm button="Wycofaj" label={`Wycofaj wydatek z ${formatDate(spentOn)}, ${formatGrosze(amountGrosz)}`}>
                          <WithdrawForm editionId={edition.id} expenseId={id} version={version} />
                        </OpenedForm>
                      )}
                    </Cell>
                  ) : null}
                </Row>
              ),
            )}
          </TableBody>
        </Table>
      ) : null}
      {open && own.length > 0 ? (
        <OpenedForm button="Dodaj wydatek">
          <ExpenseForm editionId={edition.id} centres={own} sources={sources} />
        </OpenedForm>
      ) : null}
    </Section>
  );
}
