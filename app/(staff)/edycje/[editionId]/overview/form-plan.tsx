import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableFoot, TableHead } from "#components/table/table.tsx";
import { Invented } from "#components/ui/fact.tsx";
import { State } from "#components/ui/state.tsx";
import { metMark } from "#components/ui/state-marks.ts";
import { formatMinutes } from "#lib/platform/minutes.ts";
import type { Overview } from "./overview-screen.tsx";

/** Meetings × hours of each form, their sum, and whether it meets the weekly minimum (R16). */
export function FormPlan({ plan: { forms, minutes, verdict } }: Pick<Overview, "plan">) {
  if (forms.length === 0) return <p>Nie ma jeszcze planu form wsparcia.</p>;
  return (
    <>
      <Table caption="Plan form wsparcia na jedną osobę" density="dense" flush>
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
          <Cell numeric label="Razem">
            {formatMinutes(minutes)}
          </Cell>
        </TableFoot>
      </Table>
      <div className="mt-3">
        {verdict ? (
          <State shape="risk" tone="part">
            {verdict.why} Podstawa: {verdict.basis}.
          </State>
        ) : (
          <State {...metMark}>Plan ma co najmniej 10 godz. tygodniowo, licząc pełne tygodnie.</State>
        )}
      </div>
    </>
  );
}
