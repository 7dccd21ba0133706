import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableFoot, TableHead } from "#components/table/table.tsx";
import { Invented } from "#components/ui/fact.tsx";
import { formatMinutes } from "#lib/platform/minutes.ts";

type PlannedForm = { id: string; name: string; sessionCount: number; sessionMinutes: number; isInvented?: boolean };
type FormTableProps = { caption: string; forms: readonly PlannedForm[]; className?: string };

/** Meetings × hours of each form of support for one person, and their sum. */
export function FormTable({ caption, forms, className }: FormTableProps) {
  return (
    <Table caption={caption} density="dense" flush className={className}>
      <TableHead>
        <HeadCell>Forma wsparcia</HeadCell>
        <HeadCell numeric>Spotkania</HeadCell>
        <HeadCell numeric>Czas spotkania</HeadCell>
        <HeadCell numeric>Razem</HeadCell>
      </TableHead>
      <TableBody>
        {forms.map(({ id, name, sessionCount, sessionMinutes, isInvented }) => (
          <Row key={id}>
            <RowHead>
              {name}
              {isInvented ? <Invented /> : null}
            </RowHead>
            <Cell numeric label="Spotkania">
              {sessionCount}
            </Cell>
            <Cell numeric label="Czas spotkania">
              {formatMinutes(sessionMinutes)}
            </Cell>
            <Cell numeric label="Razem">
              {formatMinutes(sessionCount * sessionMinutes)}
            </Cell>
          </Row>
        ))}
      </TableBody>
      <TableFoot>
        <RowHead>Razem</RowHead>
        <Cell numeric label="Spotkania">
          {forms.reduce((sum, { sessionCount }) => sum + sessionCount, 0)}
        </Cell>
        <Cell blank />
        <Cell numeric label="Godziny">
          {formatMinutes(forms.reduce((sum, { sessionCount, sessionMinutes }) => sum + sessionCount * sessionMinutes, 0))}
        </Cell>
      </TableFoot>
    </Table>
  );
}
