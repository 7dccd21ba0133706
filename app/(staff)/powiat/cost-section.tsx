import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableFoot, TableHead } from "#components/table/table.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Benefit } from "#lib/law/benefit.ts";
import { formatGrosze } from "#lib/platform/money.ts";
import { costRemarks } from "#lib/reports/labels/county.ts";
import { hoursColumn } from "#lib/reports/labels/figures.ts";
import type { CountyPage } from "#lib/reports/loaders/county.ts";
import type { LineReport } from "#lib/reports/rules/county.ts";
import { countyTotals } from "#lib/reports/rules/county-totals.ts";
import { NumberLink } from "./number-link.tsx";
import { SettledTable } from "./settled-table.tsx";

/** Benefits for community work with the refund and the municipality's part, computed from the hours worked. */
export function CostSection({ year, lines, today, opens, minimumRates, settled }: CountyPage) {
  const shown = lines.filter(({ cost }) => cost.total.minutes > 0);
  const { cost } = countyTotals(lines);
  const hours = hoursColumn([...shown.map((line) => line.cost.total.minutes), cost.minutes]);
  return (
    <Section
      number={8}
      title="Koszty"
      definition="Wyliczone: godziny × stawka dnia × udział z porozumienia. Wypłacone i zrefundowane pochodzą z rozliczeń miesięcznych."
    >
      {shown.length === 0 ? (
        <p>Nie ma jeszcze godzin prac.</p>
      ) : (
        <Table caption={`Koszt prac społecznie użytecznych w roku ${year}, wyliczone`} density="dense" flush>
          <TableHead>
            <HeadCell>Gmina</HeadCell>
            <HeadCell numeric>Godziny</HeadCell>
            <HeadCell numeric>Świadczenie</HeadCell>
            <HeadCell numeric>Do refundacji</HeadCell>
            <HeadCell numeric>Gmina: udział</HeadCell>
          </TableHead>
          <TableBody>
            {shown.map((line) => (
              <Row key={`${line.editionId}/${line.centreId}`}>
                <RowHead>
                  {line.municipality}
                  <span className="block text-small font-normal text-ink-soft">{line.editionName}</span>
                </RowHead>
                <Amounts cost={line.cost.total} hours={hours} line={line} year={year} opens={opens} about={line.editionName} />
              </Row>
            ))}
          </TableBody>
          <TableFoot>
            <RowHead>Razem</RowHead>
            <Amounts cost={cost} hours={hours} year={year} opens={opens} about={`rok ${year}`} />
          </TableFoot>
        </Table>
      )}
      <SettledTable year={year} settled={settled} />
      {costRemarks(lines, today, minimumRates).map((remark) => (
        <p key={remark} className="mt-2 max-w-prose text-small text-ink-soft">
          {remark}
        </p>
      ))}
    </Section>
  );
}

type AmountsProps = { cost: Benefit; hours: (minutes: number) => string; line?: LineReport; year: number; opens: boolean; about: string };

function Amounts({ cost, hours, ...place }: AmountsProps) {
  const columns = [
    { label: "Godziny", text: hours(cost.minutes) },
    { label: "Świadczenie", text: formatGrosze(cost.amountGrosz) },
    { label: "Do refundacji", text: formatGrosze(cost.refundGrosz) },
    { label: "Gmina: udział", text: formatGrosze(cost.municipalityGrosz) },
  ];
  return columns.map(({ label, text }) => (
    <Cell key={label} numeric label={label}>
      <NumberLink rows={cost.minutes} list="koszt" {...place}>
        {text}
      </NumberLink>
    </Cell>
  ));
}
