import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { GroupRow, Row, Table, TableBody, TableHead } from "#components/table/table.tsx";
import { Fact } from "#components/ui/fact.tsx";
import { blockLabel, fundingKindLabel } from "#lib/agreements/labels.ts";
import type { Funding } from "#lib/agreements/repository/papers.ts";
import { isInvented } from "#lib/agreements/rules/invented.ts";
import { formatGrosze, formatPercent } from "#lib/platform/money.ts";

/** Who pays for which block, with shares and, where the paper names them, amounts. */
export function FundingTable({ funding, inventedFields }: { funding: readonly Funding[]; inventedFields: readonly string[] }) {
  const invented = isInvented(inventedFields, "funding");
  if (funding.length === 0) return <p>Źródła finansowania: brak danych.</p>;
  return (
    <Table caption="Źródła finansowania według bloków" flush>
      <TableHead>
        <HeadCell>Źródło</HeadCell>
        <HeadCell>Rodzaj</HeadCell>
        <HeadCell>Kto płaci</HeadCell>
        <HeadCell numeric>Udział</HeadCell>
        <HeadCell numeric>Kwota</HeadCell>
      </TableHead>
      {[...Map.groupBy(funding, ({ block }) => block)].map(([block, sources]) => (
        <TableBody key={block}>
          <GroupRow span={5}>{blockLabel[block]}</GroupRow>
          {sources.map((source) => (
            <Row key={source.id}>
              <RowHead>
                <Fact invented={invented}>{source.name}</Fact>
              </RowHead>
              <Cell label="Rodzaj">
                {fundingKindLabel[source.kind]}
                {source.isRefund ? ", refundacja" : ""}
              </Cell>
              <Cell label="Kto płaci">
                <Fact>{source.payer}</Fact>
              </Cell>
              <Cell numeric label="Udział">
                <Fact>{source.sharePercent === null ? null : formatPercent(source.sharePercent)}</Fact>
              </Cell>
              <Cell numeric label="Kwota">
                <Fact>{source.amountGrosz === null ? null : formatGrosze(source.amountGrosz)}</Fact>
              </Cell>
            </Row>
          ))}
        </TableBody>
      ))}
    </Table>
  );
}
