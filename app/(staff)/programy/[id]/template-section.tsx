import { OpenedForm } from "#components/form/opened-form.tsx";
import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableFoot, TableHead } from "#components/table/table.tsx";
import { Section } from "#components/ui/section.tsx";
import type { loadProgramme } from "#lib/editions/loaders/editions.ts";
import { formatMinutes } from "#lib/platform/minutes.ts";
import { TemplateForm } from "./template-form.tsx";

type Loaded = Awaited<ReturnType<typeof loadProgramme>>;

/** Forms × meetings × hours that every new edition of the programme is given. */
export function TemplateSection({ programme, template, mayPlan }: Pick<Loaded, "programme" | "template" | "mayPlan">) {
  const sum = template.reduce((minutes, line) => minutes + line.sessionCount * line.sessionMinutes, 0);
  return (
    <Section title="Szablon form wsparcia" definition="Na jedną osobę. Każda nowa edycja dostaje kopię.">
      {template.length === 0 ? (
        <p className="mb-3">Nie ma jeszcze szablonu. Dodaj formy, liczbę spotkań i czas.</p>
      ) : (
        <Table caption="Szablon form wsparcia" density="dense" flush className="mb-4">
          <TableHead>
            <HeadCell>Forma wsparcia</HeadCell>
            <HeadCell numeric>Spotkania</HeadCell>
            <HeadCell numeric>Czas spotkania</HeadCell>
            <HeadCell numeric>Razem</HeadCell>
          </TableHead>
          <TableBody>
            {template.map(({ id, name, sessionCount, sessionMinutes }) => (
              <Row key={id}>
                <RowHead>{name}</RowHead>
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
            <Cell blank />
            <Cell blank />
            <Cell numeric label="Razem">
              {formatMinutes(sum)}
            </Cell>
          </TableFoot>
        </Table>
      )}
      {mayPlan ? (
        <OpenedForm button={template.length === 0 ? "Dodaj szablon" : "Zmień szablon"}>
          <TemplateForm programme={programme} lines={template} />
        </OpenedForm>
      ) : null}
    </Section>
  );
}
