import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableHead } from "#components/table/table.tsx";
import { Section } from "#components/ui/section.tsx";
import { formatGrosze } from "#lib/platform/money.ts";
import { formatDate } from "#lib/platform/polish.ts";
import { claimDecisionLabel } from "#lib/settlements/labels.ts";
import type { MonthPage } from "#lib/settlements/loaders/month.ts";

/** The payment and every version of the claim with the answer to it. */
export function ClaimSection({ page: { settlement, shown } }: { page: MonthPage }) {
  if (!settlement?.paidOn || !shown) return null;
  const { claims, paidOn, payoutListNumber, refundedOn, refundedGrosz } = settlement;
  return (
    <Section number={2} title="Wypłata i wniosek" definition="Wniosek zwrócony do poprawy składa się ponownie jako następną wersję.">
      <p className="mb-3">
        Wypłacono {formatDate(paidOn)}, lista wypłat nr {payoutListNumber}.
        {refundedOn && refundedGrosz !== null ? ` Refundację przekazano ${formatDate(refundedOn)}: ${formatGrosze(refundedGrosz)}.` : ""}
      </p>
      {claims.length > 0 ? (
        <Table caption="Wnioski o refundację" flush>
          <TableHead>
            <HeadCell>Wersja</HeadCell>
            <HeadCell>Numer</HeadCell>
            <HeadCell>Złożono</HeadCell>
            <HeadCell numeric>Wnioskowano</HeadCell>
            <HeadCell>Odpowiedź urzędu</HeadCell>
            <HeadCell numeric>Przyjęto</HeadCell>
          </TableHead>
          <TableBody>
            {claims.map((claim) => (
              <Row key={claim.versionNo}>
                <RowHead>{claim.versionNo}</RowHead>
                <Cell label="Numer">
                  <span className="ident">{claim.number}</span>
                </Cell>
                <Cell label="Złożono">{formatDate(claim.claimedOn)}</Cell>
                <Cell numeric label="Wnioskowano">
                  {formatGrosze(claim.amountGrosz)}
                </Cell>
                <Cell label="Odpowiedź urzędu">
                  {claim.decision && claim.decidedOn ? `${claimDecisionLabel[claim.decision]} ${formatDate(claim.decidedOn)}` : "czeka"}
                  {claim.remarks ? (
                    <span className="block text-small text-ink-soft">
                      {claim.decision === "REJECTED" ? "Powód" : "Uwagi"}: {claim.remarks}
                    </span>
                  ) : null}
                </Cell>
                <Cell numeric label="Przyjęto">
                  {claim.acceptedGrosz === null ? "–" : formatGrosze(claim.acceptedGrosz)}
                </Cell>
              </Row>
            ))}
          </TableBody>
        </Table>
      ) : null}
    </Section>
  );
}
