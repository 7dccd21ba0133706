import { OpenedForm } from "#components/form/opened-form.tsx";
import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableHead } from "#components/table/table.tsx";
import { Section } from "#components/ui/section.tsx";
import { State } from "#components/ui/state.tsx";
import { deadlineMark } from "#components/ui/state-marks.ts";
import { formatDate, formatRange } from "#lib/platform/polish.ts";
import type { WorkPlacesPage } from "#lib/work/loaders/places.ts";
import { AssignForm } from "./assign-form.tsx";
import { ChangeForm } from "./change-form.tsx";
import { MoveForm } from "./move-form.tsx";
import { StepRow } from "./step-row.tsx";

type Person = WorkPlacesPage["people"][number];

/** Who works where and when, with the host's instruction; the coordinator assigns, ends and moves. */
export function AssignmentsSection({ page }: { page: WorkPlacesPage }) {
  return (
    <Section title="Przydziały" definition="Tylko w gminie zamieszkania lub pobytu w tych dniach (art. 73a ust. 1 ustawy).">
      {page.people.length === 0 ? (
        <p>Nie ma jeszcze uczestników. Pojawią się po potwierdzeniu pierwszego dnia.</p>
      ) : (
        <Table caption="Przydziały do miejsc prac" flush>
          <TableHead>
            <HeadCell>Osoba</HeadCell>
            <HeadCell>Miejsce</HeadCell>
            <HeadCell>Okres</HeadCell>
            <HeadCell>BHP i porządek</HeadCell>
            {page.mayKeep ? <HeadCell>Zmiana</HeadCell> : null}
          </TableHead>
          <TableBody>
            {page.people.map((person) =>
              person.assignments.length === 0 ? (
                <Row key={person.participationId}>
                  <RowHead>{person.name}</RowHead>
                  <Cell label="Miejsce">bez przydziału</Cell>
                  <Cell label="Udział">{formatRange(person.participation)}</Cell>
                  <Cell blank />
                  {page.mayKeep ? <Cell blank /> : null}
                </Row>
              ) : (
                person.assignments.map((one) => <AssignmentRow key={one.id} page={page} person={person} one={one} />)
              ),
            )}
          </TableBody>
        </Table>
      )}
      {page.mayKeep && page.people.length > 0 ? (
        <div className="mt-4">
          <OpenedForm button="Przydziel do miejsca prac">
            <AssignForm page={page} />
          </OpenedForm>
        </div>
      ) : null}
    </Section>
  );
}

function AssignmentRow({ page, person, one }: { page: WorkPlacesPage; person: Person; one: Person["assignments"][number] }) {
  const about = { editionId: page.editionId, today: page.today, person, one };
  const cells = (
    <>
      <RowHead>{person.name}</RowHead>
      <Cell label="Miejsce">
        {one.placeName}
        {one.stayNote ? <span className="block text-small text-ink-soft">Pobyt w gminie miejsca prac: {one.stayNote}</span> : null}
      </Cell>
      <Cell label="Okres" className="whitespace-nowrap">
        {formatRange(one)}
      </Cell>
      <Cell label="BHP i porządek">{one.briefedOn ? formatDate(one.briefedOn) : <State {...deadlineMark.late}>brak daty</State>}</Cell>
    </>
  );
  const who = `${person.name}, ${one.placeName}`;
  const steps = page.mayKeep
    ? [
        { button: "Zmień", label: `Zmień przydział: ${who}`, form: <ChangeForm {...about} /> },
        ...(page.places.length > 1 && page.today <= one.to
          ? [{ button: "Przenieś", label: `Przenieś: ${who}`, form: <MoveForm {...about} places={page.places} /> }]
          : []),
      ]
    : [];
  return <StepRow cells={cells} steps={steps} span={5} />;
}
