import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableFoot, TableHead } from "#components/table/table.tsx";
import { Link } from "#components/ui/link.tsx";
import { Section } from "#components/ui/section.tsx";
import { isoWeekOf } from "#lib/platform/calendar.ts";
import { formatGrosze } from "#lib/platform/money.ts";
import { formatMonth } from "#lib/platform/polish.ts";
import { hoursColumn, ratesText, ratioText } from "#lib/reports/labels/figures.ts";
import { definitions, minimumRatesText } from "#lib/reports/labels/summary.ts";
import type { SectionProps } from "./section-props.ts";

/** Community work by month: hours, rate of the day worked, benefit, refund and the municipality's rest (R22–R26). */
export function WorkHoursSection({ data: { summary }, base }: SectionProps) {
  const { months, rates, total } = summary.costs.activation;
  const hours = hoursColumn(months.map(({ minutes }) => minutes));
  const { done } = summary.activation;
  return (
    <Section
      id="prace"
      number={3}
      title="Godziny prac i świadczenia"
      definition={`Blok Aktywizacja, prace społecznie użyteczne. ${minimumRatesText(summary.minimumRates)}`}
    >
      {months.length === 0 ? (
        <p>Nie ma jeszcze godzin prac.</p>
      ) : (
        <Table caption="Godziny prac i świadczenia wyliczone według miesięcy" flush>
          <TableHead>
            <HeadCell>Miesiąc</HeadCell>
            <HeadCell numeric>Godziny</HeadCell>
            <HeadCell numeric>Stawka</HeadCell>
            <HeadCell numeric>Świadczenia wyliczone</HeadCell>
            <HeadCell numeric>Fundusz Pracy</HeadCell>
            <HeadCell numeric>Gmina</HeadCell>
          </TableHead>
          <TableBody>
            {months.map(({ month, minutes, amountGrosz, refundGrosz, municipalityGrosz }) => (
              <Row key={month}>
                <RowHead>{formatMonth(month)}</RowHead>
                <Cell numeric label="Godziny">
                  <Link href={`${base}/godziny?tydzien=${isoWeekOf(firstDayIn(month, summary.period.from))}`}>{hours(minutes)}</Link>
                </Cell>
                <Cell numeric label="Stawka">
                  {ratesText(rates.find((one) => one.month === month)?.grosze ?? [])}
                </Cell>
                <Cell numeric label="Świadczenia">
                  {formatGrosze(amountGrosz)}
                </Cell>
                <Cell numeric label="Fundusz Pracy">
                  {formatGrosze(refundGrosz)}
                </Cell>
                <Cell numeric label="Gmina">
                  {formatGrosze(municipalityGrosz)}
                </Cell>
              </Row>
            ))}
          </TableBody>
          <TableFoot>
            <RowHead>Razem</RowHead>
            <Cell numeric label="Godziny">
              {hours(total.minutes)}
            </Cell>
            <Cell blank />
            <Cell numeric label="Świadczenia">
              {formatGrosze(total.amountGrosz)}
            </Cell>
            <Cell numeric label="Fundusz Pracy">
              {formatGrosze(total.refundGrosz)}
            </Cell>
            <Cell numeric label="Gmina">
              {formatGrosze(total.municipalityGrosz)}
            </Cell>
          </TableFoot>
        </Table>
      )}
      <p className="mt-3 text-small text-ink-soft">
        {`Plan prac: ${hoursColumn([done.whole])(done.whole)} osobogodzin, wykonanie ${ratioText(done)}. ${definitions.computed}`}
      </p>
    </Section>
  );
}

const firstDayIn = (month: string, from: string) => (from.startsWith(month) ? from : `${month}-01`);
