import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableHead } from "#components/table/table.tsx";
import { residenceKindLabel } from "#lib/people/labels.ts";
import type { PersonPage } from "#lib/people/loaders.ts";
import { addressText } from "#lib/people/rules/residence.ts";
import { formatDate, formatRange } from "#lib/platform/polish.ts";

/** Where the person lives and stays, by date. */
export function ResidenceTable({ residences }: Pick<PersonPage["person"], "residences">) {
  if (residences.length === 0) return <p>Nie ma jeszcze miejsca zamieszkania ani pobytu.</p>;
  return (
    <Table caption="Miejsca zamieszkania i pobytu" density="dense" flush>
      <TableHead>
        <HeadCell>Rodzaj</HeadCell>
        <HeadCell>Gmina</HeadCell>
        <HeadCell>Adres</HeadCell>
        <HeadCell>Okres</HeadCell>
      </TableHead>
      <TableBody>
        {residences.map(({ id, kind, municipality, validFrom, validTo, ...address }) => (
          <Row key={id}>
            <RowHead>{residenceKindLabel[kind]}</RowHead>
            <Cell label="Gmina">{municipality}</Cell>
            <Cell label="Adres">{addressText(address)}</Cell>
            <Cell label="Okres">{validTo ? formatRange({ from: validFrom, to: validTo }) : `od ${formatDate(validFrom)}`}</Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
