import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableHead } from "#components/table/table.tsx";
import { Fact } from "#components/ui/fact.tsx";
import { signatorySideLabel } from "#lib/agreements/labels.ts";
import type { Paper } from "#lib/agreements/repository/papers.ts";
import { isInvented } from "#lib/agreements/rules/invented.ts";

/** Who signed: the party, the organ it stands for, the office held and the authorisation. */
export function SignatoryList({ kind, signatories, inventedFields }: Pick<Paper, "kind" | "signatories" | "inventedFields">) {
  const invented = isInvented(inventedFields, "signatories");
  if (signatories.length === 0) return <p>Nie ma jeszcze podpisów.</p>;
  return (
    <Table caption="Podpisy" flush>
      <TableHead>
        <HeadCell>Strona</HeadCell>
        <HeadCell>Reprezentowany organ</HeadCell>
        <HeadCell>Funkcja osoby podpisującej</HeadCell>
        <HeadCell>Upoważnienie</HeadCell>
      </TableHead>
      <TableBody>
        {signatories.map(({ id, side, party, representedOrgan, function: office, onAuthorisation, authorisationNote }) => (
          <Row key={id}>
            <RowHead>
              <span className="block text-small text-ink-soft">{signatorySideLabel(kind, side)}</span>
              <Fact invented={invented}>{party}</Fact>
            </RowHead>
            <Cell label="Reprezentowany organ">{representedOrgan}</Cell>
            <Cell label="Funkcja osoby podpisującej">{office}</Cell>
            <Cell label="Upoważnienie">{onAuthorisation ? (authorisationNote ?? "tak") : "bez upoważnienia, we własnym imieniu"}</Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
