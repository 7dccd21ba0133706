import { ChartFigure } from "#components/chart/chart-figure.tsx";
import { funnelChart, funnelChartLabel } from "#components/chart/funnel-chart.ts";
import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableHead } from "#components/table/table.tsx";
import { Link } from "#components/ui/link.tsx";
import { Section } from "#components/ui/section.tsx";
import { definitions, lostText, wayStepLabel } from "#lib/reports/labels/summary.ts";
import type { SectionProps } from "./section-props.ts";

const SHORT_REASONS = 2;

/** Planned against actual people: how many came how far, how many were lost on the way and why. */
export function WaySection({ data: { summary }, base }: SectionProps) {
  const steps = summary.way.map(({ step, count, lost }) => ({ name: wayStepLabel[step], count, lostWhy: lostText(lost, SHORT_REASONS) }));
  return (
    <Section
      id="droga"
      number={1}
      title="Uczestnicy: plan i wykonanie"
      definition={`Zaplanowane miejsca: ${summary.plannedPeople}. ${definitions.nominated}`}
    >
      <ChartFigure draw={(look) => funnelChart(steps, look)} label={funnelChartLabel("Od wytypowania do ukończenia", steps)} />
      <Table caption="Osoby od wytypowania do ukończenia" density="dense" flush className="mt-4">
        <TableHead>
          <HeadCell>Etap</HeadCell>
          <HeadCell numeric>Osoby</HeadCell>
          <HeadCell numeric>Ubyło</HeadCell>
          <HeadCell>Dlaczego</HeadCell>
        </TableHead>
        <TableBody>
          {summary.way.map(({ step, count, lost }) => (
            <Row key={step}>
              <RowHead>{wayStepLabel[step]}</RowHead>
              <Cell numeric label="Osoby">
                <Link href={step === "TAKEN_UP" || step === "COMPLETED" ? "#osoby" : `${base}/kandydaci`}>{count}</Link>
              </Cell>
              <Cell numeric label="Ubyło">
                {lost.reduce((sum, reason) => sum + reason.count, 0)}
              </Cell>
              {lost.length > 0 ? <Cell label="Dlaczego">{lostText(lost)}</Cell> : <Cell blank />}
            </Row>
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}
