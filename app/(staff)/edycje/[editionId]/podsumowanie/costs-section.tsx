import { ChartFigure } from "#components/chart/chart-figure.tsx";
import { sharesChart, sharesChartLabel } from "#components/chart/shares-chart.ts";
import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableFoot, TableHead } from "#components/table/table.tsx";
import { Link } from "#components/ui/link.tsx";
import { Section } from "#components/ui/section.tsx";
import { formatGrosze } from "#lib/platform/money.ts";
import { amountText, permilleText } from "#lib/reports/labels/figures.ts";
import { purposeText, sourceText } from "#lib/reports/labels/summary.ts";
import type { SectionProps } from "./section-props.ts";
import { SettledMonths } from "./settled-months.tsx";

/** Who bears what: the Labour Fund's refund, the municipality's rest, the sources of the sessions. */
export function CostsSection({ data }: SectionProps) {
  const { summary } = data;
  const { rows, totalGrosz, formsWithoutCost } = summary.costs;
  const shares = rows.flatMap((row) =>
    row.grosze === null
      ? []
      : { name: purposeText(row), value: row.grosze, valueText: formatGrosze(row.grosze), shareText: permilleText(row.permille) },
  );
  return (
    <Section
      id="koszty"
      number={4}
      title="Koszty według źródeł"
      definition="Kwoty wyliczone z godzin, stawek i udziałów z porozumień; wypłacone i zrefundowane z rozliczeń miesięcznych."
    >
      {rows.length === 0 ? <p>Nie ma jeszcze kosztów.</p> : null}
      {shares.length > 1 ? (
        <ChartFigure draw={(look) => sharesChart(shares, look)} label={sharesChartLabel("Koszty według źródeł", shares)} />
      ) : null}
      {rows.length > 0 ? (
        <Table caption="Koszty edycji według źródeł finansowania, wyliczone" flush className="mt-4">
          <TableHead>
            <HeadCell>Źródło</HeadCell>
            <HeadCell>Na co</HeadCell>
            <HeadCell numeric>Kwota wyliczona</HeadCell>
            <HeadCell numeric>Udział</HeadCell>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <Row key={`${row.source}-${row.name}-${row.purpose}`}>
                <RowHead>{sourceText(row)}</RowHead>
                <Cell label="Na co">{purposeText(row)}</Cell>
                <Cell numeric label="Kwota">
                  {row.grosze === null ? (
                    amountText(null)
                  ) : (
                    <Link href={row.purpose === "SESSIONS" ? "#zajecia" : "#prace"}>{amountText(row.grosze)}</Link>
                  )}
                </Cell>
                <Cell numeric label="Udział">
                  {permilleText(row.permille)}
                </Cell>
              </Row>
            ))}
          </TableBody>
          <TableFoot>
            <RowHead>{formsWithoutCost.length > 0 ? "Razem, co najmniej" : "Razem"}</RowHead>
            <Cell blank />
            <Cell numeric label="Kwota">
              {formatGrosze(totalGrosz)}
            </Cell>
            <Cell numeric label="Udział">
              {permilleText(totalGrosz > 0 ? 1000 : null)}
            </Cell>
          </TableFoot>
        </Table>
      ) : null}
      <SettledMonths data={data} />
      {formsWithoutCost.length > 0 ? (
        <p className="mt-3 text-small text-ink-soft">{`Nie wliczono zajęć bez kosztu godziny (brak danych): ${formsWithoutCost.join(", ")}.`}</p>
      ) : null}
    </Section>
  );
}
