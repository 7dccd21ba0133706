import { ChartFigure } from "#components/chart/chart-figure.tsx";
import { sharesChart, sharesChartLabel } from "#components/chart/shares-chart.ts";
import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableFoot, TableHead } from "#components/table/table.tsx";
import { Section } from "#components/ui/section.tsx";
import { blockLabel, fundingKindLabel } from "#lib/agreements/labels.ts";
import { formatGrosze, formatPercent, largestRemainderShares } from "#lib/platform/money.ts";
import { permilleText } from "#lib/reports/labels/figures.ts";
import type { SettlementsPage } from "#lib/settlements/loaders/months.ts";

type Use = SettlementsPage["funding"][number];

/** Who was to pay and who paid, by block and source of the PAI agreement. */
export function FundingSection({ page: { funding, centres } }: { page: SettlementsPage }) {
  const several = centres.length > 1;
  const municipalityOf = new Map(centres.map(({ id, municipality }) => [id, municipality]));
  const used = funding.filter(({ usedGrosz }) => usedGrosz > 0);
  const permille = largestRemainderShares(
    used.map(({ usedGrosz }) => usedGrosz),
    1000,
  );
  const shares = used.map((use, i) => ({
    name: several ? `${sourceName(use)}, ${municipalityOf.get(use.centreId)}` : sourceName(use),
    value: use.usedGrosz,
    valueText: formatGrosze(use.usedGrosz),
    shareText: permilleText(permille[i] ?? 0),
  }));
  const total = funding.reduce((sum, { usedGrosz }) => sum + usedGrosz, 0);
  return (
    <Section
      number={2}
      title="Źródła finansowania"
      definition="Plan: kwota albo udział z porozumienia PAI. Wykorzystano: wypłacone świadczenia, otrzymane refundacje i wpisane wydatki."
    >
      {funding.length === 0 ? <p>Porozumienie nie wymienia źródeł finansowania.</p> : null}
      {shares.length > 1 ? (
        <ChartFigure draw={(look) => sharesChart(shares, look)} label={sharesChartLabel("Wykorzystano według źródeł", shares)} />
      ) : null}
      {funding.length > 0 ? (
        <Table caption="Źródła finansowania: plan i wykorzystanie" flush className="mt-4">
          <TableHead>
            <HeadCell>Blok</HeadCell>
            {several ? <HeadCell>Gmina</HeadCell> : null}
            <HeadCell>Źródło</HeadCell>
            <HeadCell numeric>Plan</HeadCell>
            <HeadCell numeric>Wykorzystano</HeadCell>
          </TableHead>
          <TableBody>
            {funding.map((use) => (
              <Row key={use.key}>
                <RowHead>{blockLabel[use.block]}</RowHead>
                {several ? <Cell label="Gmina">{municipalityOf.get(use.centreId)}</Cell> : null}
                <Cell label="Źródło">{sourceName(use)}</Cell>
                <Cell numeric label="Plan">
                  {planText(use)}
                </Cell>
                <Cell numeric label="Wykorzystano">
                  {formatGrosze(use.usedGrosz)}
                </Cell>
              </Row>
            ))}
          </TableBody>
          <TableFoot>
            <RowHead>Razem</RowHead>
            {several ? <Cell blank /> : null}
            <Cell blank />
            <Cell blank />
            <Cell numeric label="Wykorzystano">
              {formatGrosze(total)}
            </Cell>
          </TableFoot>
        </Table>
      ) : null}
    </Section>
  );
}

const sourceName = ({ name, kind }: Use): string => name ?? (kind ? fundingKindLabel[kind] : "źródła nie wskazano");

function planText({ plannedGrosz, sharePercent }: Use): string {
  if (plannedGrosz !== null) return formatGrosze(plannedGrosz);
  return sharePercent === null ? "brak danych" : formatPercent(sharePercent);
}
