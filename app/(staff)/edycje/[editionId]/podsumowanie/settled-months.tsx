import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableFoot, TableHead } from "#components/table/table.tsx";
import { Link } from "#components/ui/link.tsx";
import { formatGrosze } from "#lib/platform/money.ts";
import { formatMonth } from "#lib/platform/polish.ts";
import { settledTotals } from "#lib/reports/rules/settled.ts";
import { monthAddress, settlementStatusLabel } from "#lib/settlements/labels.ts";
import { isPaid } from "#lib/settlements/rules/month.ts";
import type { SectionProps } from "./section-props.ts";

/** What was paid and refunded, month by month, beside what the hours cost. */
export function SettledMonths({ data: { settled, summary, edition } }: Pick<SectionProps, "data">) {
  const paid = settled.filter(isPaid);
  if (paid.length === 0) return null;
  const { months, total } = summary.costs.activation;
  const totals = settledTotals(paid);
  const computed = (month: string) => months.find((one) => one.month === month)?.amountGrosz ?? 0;
  return (
    <Table caption="Rozliczenia miesięczne: wyliczono, wypłacono, zrefundowano" showCaption flush className="mt-8">
      <TableHead>
        <HeadCell>Miesiąc</HeadCell>
        <HeadCell>Stan</HeadCell>
        <HeadCell numeric>Wyliczono</HeadCell>
        <HeadCell numeric>Wypłacono</HeadCell>
        <HeadCell numeric>Do refundacji</HeadCell>
        <HeadCell numeric>Zrefundowano</HeadCell>
      </TableHead>
      <TableBody>
        {paid.map(({ month, status, amountGrosz, refundGrosz, refundedGrosz }) => (
          <Row key={`${month}/${status}`}>
            <RowHead>
              <Link href={monthAddress(edition.id, month)}>{formatMonth(month)}</Link>
            </RowHead>
            <Cell label="Stan">{settlementStatusLabel[status]}</Cell>
            <Sums grosze={[computed(month), amountGrosz, refundGrosz, refundedGrosz ?? 0]} />
          </Row>
        ))}
      </TableBody>
      <TableFoot>
        <RowHead>Razem</RowHead>
        <Cell blank />
        <Sums grosze={[total.amountGrosz, totals.amountGrosz, totals.refundGrosz, totals.refundedGrosz]} />
      </TableFoot>
    </Table>
  );
}

const labels = ["Wyliczono", "Wypłacono", "Do refundacji", "Zrefundowano"] as const;

function Sums({ grosze }: { grosze: readonly [number, number, number, number] }) {
  return labels.map((label, i) => (
    <Cell key={label} numeric label={label}>
      {formatGrosze(grosze[i] ?? 0)}
    </Cell>
  ));
}
