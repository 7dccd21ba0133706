import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableFoot, TableHead } from "#components/table/table.tsx";
import { Section } from "#components/ui/section.tsx";
import { outcomeKindLabel } from "#lib/referrals/labels.ts";
import { outcomeList } from "#lib/reports/labels/county.ts";
import type { CountyPage } from "#lib/reports/loaders/county.ts";
import { outcomesOf } from "#lib/reports/rules/county-totals.ts";
import { NumberLink } from "./number-link.tsx";

/** Outcomes decided after completion, by kind, and who still has none. */
export function OutcomeSection({ year, lines, today, opens }: CountyPage) {
  const { kinds, none } = outcomesOf(lines, today);
  return (
    <Section
      number={7}
      title="Rezultaty"
      definition="Osoby z rezultatem ustalonym przez urząd pracy. Rezultat zaproponowany nie jest liczony."
    >
      <Table caption={`Rezultaty w roku ${year}`} density="dense" stack={false} flush className="max-w-prose">
        <TableHead>
          <HeadCell>Rezultat</HeadCell>
          <HeadCell numeric>Osoby</HeadCell>
        </TableHead>
        <TableBody>
          {kinds.map(({ kind, people }) => (
            <Row key={kind}>
              <RowHead>{outcomeKindLabel[kind]}</RowHead>
              <Cell numeric>
                <NumberLink rows={people} list={outcomeList[kind]} year={year} opens={opens} about={outcomeKindLabel[kind]}>
                  {people}
                </NumberLink>
              </Cell>
            </Row>
          ))}
        </TableBody>
        <TableFoot>
          <RowHead>Udział ukończono, rezultatu jeszcze nie ustalono</RowHead>
          <Cell numeric>
            <NumberLink rows={none} list="bez-rezultatu" year={year} opens={opens} about="bez rezultatu">
              {none}
            </NumberLink>
          </Cell>
        </TableFoot>
      </Table>
      <p className="mt-2 max-w-prose text-small text-ink-soft">
        Definicja własna: „bez dalszego skierowania” zapisuje się, gdy urząd pracy nie wybrał żadnego z rezultatów wymienionych w ustawie.
      </p>
    </Section>
  );
}
