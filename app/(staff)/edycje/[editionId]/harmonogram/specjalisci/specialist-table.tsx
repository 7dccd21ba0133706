import { OpenedForm } from "#components/form/opened-form.tsx";
import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableHead } from "#components/table/table.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { SpecialistsPage } from "#lib/schedule/loaders/own.ts";
import { SpecialistForm } from "./specialist-form.tsx";

/** Specialists of the centre, each changed in place. */
export function SpecialistTable({ specialists }: SpecialistsPage) {
  if (specialists.length === 0) return <EmptyState title="Nie ma jeszcze specjalistów.">Dodaj pierwszą osobę prowadzącą.</EmptyState>;
  return (
    <Table caption="Specjaliści ośrodka" className="mb-5">
      <TableHead>
        <HeadCell>Imię i nazwisko</HeadCell>
        <HeadCell>Specjalność</HeadCell>
        <HeadCell numeric>Zajęcia</HeadCell>
        <HeadCell>
          <span className="sr-only">Zmiana</span>
        </HeadCell>
      </TableHead>
      <TableBody>
        {specialists.map((one) => (
          <Row key={one.id}>
            <RowHead>{one.displayName}</RowHead>
            <Cell label="Specjalność">{one.specialty}</Cell>
            <Cell numeric label="Zajęcia">
              {one.sessions}
            </Cell>
            <Cell>
              <OpenedForm button="Zmień" label={`Zmień: ${one.displayName}`}>
                <SpecialistForm specialist={one} />
              </OpenedForm>
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
