import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableHead } from "#components/table/table.tsx";
import type { PersonPage } from "#lib/people/loaders.ts";
import { formatDate, hardSpaces } from "#lib/platform/polish.ts";
import { contractBasisLabel } from "#lib/referrals/labels.ts";

/** Social contracts with their basis, which decides whether the status is at stake (R7). */
export function ContractTable({ contracts }: Pick<PersonPage["person"], "contracts">) {
  if (contracts.length === 0) return <p>Nie ma jeszcze kontraktu socjalnego.</p>;
  return (
    <Table caption="Kontrakty socjalne" density="dense" flush>
      <TableHead>
        <HeadCell>Podpisano</HeadCell>
        <HeadCell>Ośrodek</HeadCell>
        <HeadCell>Podstawa</HeadCell>
      </TableHead>
      <TableBody>
        {contracts.map(({ id, signedOn, centre, basis }) => (
          <Row key={id}>
            <RowHead>{formatDate(signedOn)}</RowHead>
            <Cell label="Ośrodek">{centre}</Cell>
            <Cell label="Podstawa">{hardSpaces(contractBasisLabel[basis])}</Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
