import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableHead } from "#components/table/table.tsx";
import { Link } from "#components/ui/link.tsx";
import { State } from "#components/ui/state.tsx";
import { editionMark } from "#components/ui/state-marks.ts";
import { editionPhaseLabel } from "#lib/editions/labels.ts";
import type { EditionLine } from "#lib/editions/loaders/editions.ts";
import { editionPeriod } from "./period.ts";

/** Editions with their state, days and numbers; the numbers are left out for whoever they do not concern. */
export function EditionTable({ caption, editions }: { caption: string; editions: readonly EditionLine[] }) {
  const withFigures = editions.some(({ figures }) => figures);
  return (
    <Table caption={caption} flush>
      <TableHead>
        <HeadCell>Edycja</HeadCell>
        <HeadCell>Stan</HeadCell>
        <HeadCell>Okres</HeadCell>
        <HeadCell>Ośrodek</HeadCell>
        {withFigures ? <FigureHeads /> : null}
      </TableHead>
      <TableBody>
        {editions.map((edition) => (
          <Row key={edition.id}>
            <RowHead>
              <Link href={`/edycje/${edition.id}`}>{edition.name}</Link>
            </RowHead>
            <Cell label="Stan">
              <State {...editionMark[edition.phase]}>{editionPhaseLabel[edition.phase]}</State>
            </Cell>
            <Cell label="Okres">{editionPeriod(edition)}</Cell>
            <Cell label="Ośrodek">{edition.centres.join(", ")}</Cell>
            {edition.figures ? <FigureCells figures={edition.figures} /> : null}
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}

function FigureHeads() {
  return (
    <>
      <HeadCell numeric>Zaplanowane miejsca</HeadCell>
      <HeadCell numeric>Skierowano</HeadCell>
      <HeadCell numeric>Podjęto udział</HeadCell>
      <HeadCell numeric>Ukończono</HeadCell>
    </>
  );
}

function FigureCells({ figures }: { figures: NonNullable<EditionLine["figures"]> }) {
  return (
    <>
      <Cell numeric label="Zaplanowane miejsca">
        {figures.capacity}
      </Cell>
      <Cell numeric label="Skierowano">
        {figures.referred}
      </Cell>
      <Cell numeric label="Podjęto udział">
        {figures.takenUp}
      </Cell>
      <Cell numeric label="Ukończono">
        {figures.completed}
      </Cell>
    </>
  );
}
