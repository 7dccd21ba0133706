import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableFoot, TableHead } from "#components/table/table.tsx";
import { formatGrosze } from "#lib/platform/money.ts";
import type { CountyPage } from "#lib/reports/loaders/county.ts";

const heads = ["Wyliczono", "Wypłacono", "Do refundacji", "Zrefundowano"] as const;
type Sums = { computedGrosz: number; amountGrosz: number; refundGrosz: number; refundedGrosz: number };

/** Settled money beside the calculated, a municipality to a line: sums of monthly settlements, no person behind them. */
export function SettledTable({ year, settled }: Pick<CountyPage, "year" | "settled">) {
  if (settled.length === 0) return null;
  const total = (value: (line: Sums) => number) => settled.reduce((sum, line) => sum + value(line), 0);
  return (
    <Table caption={`Rozliczenia miesięczne w roku ${year}`} showCaption density="dense" flush className="mt-8">
      <TableHead>
        <HeadCell>Gmina</HeadCell>
        <HeadCell numeric>Wypłacone miesiące</HeadCell>
        {heads.map((head) => (
          <HeadCell key={head} numeric>
            {head}
          </HeadCell>
        ))}
      </TableHead>
      <TableBody>
        {settled.map(({ centreId, municipality, months, ...sums }) => (
          <Row key={centreId}>
            <RowHead>{municipality}</RowHead>
            <Cell numeric label="Wypłacone miesiące">
              {months}
            </Cell>
            <SumCells {...sums} />
          </Row>
        ))}
      </TableBody>
      <TableFoot>
        <RowHead>Razem</RowHead>
        <Cell numeric label="Wypłacone miesiące">
          {settled.reduce((sum, { months }) => sum + months, 0)}
        </Cell>
        <SumCells
          computedGrosz={total(({ computedGrosz }) => computedGrosz)}
          amountGrosz={total(({ amountGrosz }) => amountGrosz)}
          refundGrosz={total(({ refundGrosz }) => refundGrosz)}
          refundedGrosz={total(({ refundedGrosz }) => refundedGrosz)}
        />
      </TableFoot>
    </Table>
  );
}

function SumCells({ computedGrosz, amountGrosz, refundGrosz, refundedGrosz }: Sums) {
  return [computedGrosz, amountGrosz, refundGrosz, refundedGrosz].map((grosze, i) => (
    <Cell key={heads[i]} numeric label={heads[i]}>
      {formatGrosze(grosze)}
    </Cell>
  ));
}
