import { ChartFigure } from "#components/chart/chart-figure.tsx";
import { ChartLegend, LegendKey } from "#components/chart/chart-legend.tsx";
import { hoursChart, hoursChartLabel } from "#components/chart/hours-chart.ts";
import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableFoot, TableHead } from "#components/table/table.tsx";
import { Link } from "#components/ui/link.tsx";
import { Section } from "#components/ui/section.tsx";
import { formatMinutes } from "#lib/platform/minutes.ts";
import { hoursColumn, ratioText } from "#lib/reports/labels/figures.ts";
import { capital, definitions } from "#lib/reports/labels/summary.ts";
import type { SectionProps } from "./section-props.ts";

/** Hours of both blocks against the plan of the edition, and those of the integration block by form. */
export function SessionHoursSection({ data: { summary }, base }: SectionProps) {
  const { forms, planPerPerson, done } = summary.integration;
  const hours = hoursColumn(forms.flatMap(({ doneMinutes }) => doneMinutes));
  const plan = hoursColumn(forms.flatMap((form) => [form.planMinutes, form.planPerPerson]));
  const blocks = [
    {
      name: "Cała edycja",
      act: { minutes: summary.activation.done.part, planMinutes: summary.activation.done.whole },
      int: { minutes: done.part, planMinutes: done.whole },
    },
  ];
  const held = forms.reduce((sum, { sessionsHeld }) => sum + sessionsHeld, 0);
  const planned = forms.reduce((sum, { sessionsPlanned }) => sum + sessionsPlanned, 0);
  return (
    <Section
      id="zajecia"
      number={2}
      title="Godziny według bloków i form"
      definition={`Plan zajęć na osobę: ${formatMinutes(planPerPerson)} ${definitions.plan}`}
    >
      <ChartFigure
        draw={(look) => hoursChart(blocks, look)}
        label={hoursChartLabel("Godziny wobec planu edycji", blocks)}
        legend={
          <ChartLegend>
            <LegendKey mark="act">Aktywizacja: prace</LegendKey>
            <LegendKey mark="int">Integracja: zajęcia</LegendKey>
            <LegendKey mark="plan">plan edycji</LegendKey>
          </ChartLegend>
        }
      />
      <Table caption="Godziny zajęć według formy wsparcia" flush className="mt-4">
        <TableHead>
          <HeadCell>Forma wsparcia</HeadCell>
          <HeadCell numeric>Spotkania</HeadCell>
          <HeadCell numeric>Plan, godz.</HeadCell>
          <HeadCell numeric>Plan osobogodzin</HeadCell>
          <HeadCell numeric>Wykonanie</HeadCell>
          <HeadCell numeric>%</HeadCell>
        </TableHead>
        <TableBody>
          {forms.map((form) => (
            <Row key={form.formId}>
              <RowHead>{capital(form.name)}</RowHead>
              <Cell numeric label="Spotkania">{`${form.sessionsHeld} z ${form.sessionsPlanned}`}</Cell>
              <Cell numeric label="Plan, godz.">
                {plan(form.planPerPerson)}
              </Cell>
              <Cell numeric label="Plan osobogodzin">
                {plan(form.planMinutes)}
              </Cell>
              <Cell numeric label="Wykonanie">
                <Link href={`${base}/zajecia`}>{hours(form.doneMinutes)}</Link>
              </Cell>
              <Cell numeric label="%">
                {ratioText({ part: form.doneMinutes, whole: form.planMinutes })}
              </Cell>
            </Row>
          ))}
        </TableBody>
        <TableFoot>
          <RowHead>Razem</RowHead>
          <Cell numeric label="Spotkania">{`${held} z ${planned}`}</Cell>
          <Cell numeric label="Plan, godz.">
            {plan(planPerPerson)}
          </Cell>
          <Cell numeric label="Plan osobogodzin">
            {plan(done.whole)}
          </Cell>
          <Cell numeric label="Wykonanie">
            <Link href={`${base}/zajecia`}>{hours(done.part)}</Link>
          </Cell>
          <Cell numeric label="%">
            {ratioText(done)}
          </Cell>
        </TableFoot>
      </Table>
    </Section>
  );
}
