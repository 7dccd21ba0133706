import { OpenedForm } from "#components/form/opened-form.tsx";
import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableHead } from "#components/table/table.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Section } from "#components/ui/section.tsx";
import type { loadProgrammes } from "#lib/editions/loaders/editions.ts";
import { formatMinutes } from "#lib/platform/minutes.ts";
import { formatDate, hardSpaces } from "#lib/platform/polish.ts";
import { WorkPlanForm } from "./work-plan-form.tsx";

type Plans = NonNullable<Awaited<ReturnType<typeof loadProgrammes>>["plans"]>;

/** The municipalities' plans of needs for community work of the year (R31), and whose is missing. */
export function WorkPlanSection({ year, plans: { plans, due, choices, editable, missing } }: { year: number; plans: Plans }) {
  return (
    <Section title="Plany potrzeb" definition={hardSpaces(`Prace społecznie użyteczne w roku ${year}. Termin: ${formatDate(due)}.`)}>
      {missing.map(({ what, why, fix, basis }) => (
        <Notice key={why} tone="warning" title={what}>
          {why} {fix} Podstawa: {basis.replace(/\.$/, "")}.
        </Notice>
      ))}
      {plans.length === 0 ? <p className="mb-3">Nie ma jeszcze planu potrzeb na rok {year}. Wpisz plan i datę przesłania.</p> : null}
      {plans.length > 0 ? (
        <Table caption={`Plany potrzeb na rok ${year}`} flush className="mb-4">
          <TableHead>
            <HeadCell>Gmina</HeadCell>
            <HeadCell>Przesłano</HeadCell>
            <HeadCell>Rodzaje i miejsca prac</HeadCell>
            <HeadCell numeric>Miejsca</HeadCell>
            <HeadCell numeric>Godziny</HeadCell>
            <HeadCell numeric>Osoby uprawnione</HeadCell>
          </TableHead>
          <TableBody>
            {plans.map((plan) => (
              <Row key={plan.id}>
                <RowHead>{plan.municipality}</RowHead>
                <Cell label="Przesłano">{formatDate(plan.sentOn)}</Cell>
                <Cell label="Rodzaje i miejsca prac">{plan.kindsAndPlaces}</Cell>
                <Cell numeric label="Miejsca">
                  {plan.places}
                </Cell>
                <Cell numeric label="Godziny">
                  {formatMinutes(plan.minutes)}
                </Cell>
                <Cell numeric label="Osoby uprawnione">
                  {plan.eligibleCount}
                </Cell>
              </Row>
            ))}
          </TableBody>
        </Table>
      ) : null}
      <div className="grid gap-3 justify-items-start">
        {plans
          .filter(({ welfareCentreId }) => editable.includes(welfareCentreId))
          .map((plan) => (
            <OpenedForm key={plan.id} button={`Zmień plan: ${plan.municipality}`}>
              <WorkPlanForm year={year} plan={plan} centres={[{ id: plan.welfareCentreId, name: plan.centre }]} />
            </OpenedForm>
          ))}
        {choices.length > 0 ? (
          <OpenedForm button="Wpisz plan potrzeb">
            <WorkPlanForm year={year} plan={null} centres={choices} />
          </OpenedForm>
        ) : null}
      </div>
    </Section>
  );
}
