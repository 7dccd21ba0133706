import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableHead } from "#components/table/table.tsx";
import { Link } from "#components/ui/link.tsx";
import { formatDate, formatRange } from "#lib/platform/polish.ts";
import { candidateStateLabel, outcomeKindLabel, participationPhaseLabel } from "#lib/referrals/labels.ts";
import { candidateState, participationPhase } from "#lib/referrals/rules/state.ts";
import { placeText } from "#lib/reports/labels/county.ts";
import type { CountyListPage } from "#lib/reports/loaders/county-list.ts";
import type { PersonOfList } from "#lib/reports/repository/county-list.ts";

type PeopleTableProps = { people: readonly PersonOfList[]; places: CountyListPage["places"]; today: string; caption: string };

/** People with their edition, state and days. */
export function PeopleTable({ people, places, today, caption }: PeopleTableProps) {
  return (
    <Table caption={caption} density="dense">
      <TableHead>
        <HeadCell numeric>Lp.</HeadCell>
        <HeadCell>Nazwisko i imiona</HeadCell>
        <HeadCell>Gmina, edycja</HeadCell>
        <HeadCell>Skierowano</HeadCell>
        <HeadCell>Udział</HeadCell>
        <HeadCell>Stan</HeadCell>
        <HeadCell>Rezultat</HeadCell>
      </TableHead>
      <TableBody>
        {people.map((person, index) => {
          const line = places.get(`${person.editionId}/${person.centreId}`);
          const { firstDay, lastDay, outcome } = person;
          return (
            <Row key={person.nominationId}>
              <Cell numeric className="narrow:hidden">
                {index + 1}
              </Cell>
              <RowHead>
                <Link href={`/osoby/${person.personId}`}>{person.name}</Link>
              </RowHead>
              <Cell label="Gmina, edycja">
                <Link href={`/edycje/${person.editionId}/kandydaci`}>{line ? placeText(line) : null}</Link>
              </Cell>
              <Cell label="Skierowano" blank={!person.referredOn}>
                {person.referredOn ? formatDate(person.referredOn) : null}
              </Cell>
              <Cell label="Udział" blank={!firstDay}>
                {firstDay && lastDay ? formatRange({ from: firstDay, to: lastDay }) : null}
              </Cell>
              <Cell label="Stan">{stateOf(person, today)}</Cell>
              <Cell label="Rezultat" blank={!outcome}>
                {outcome ? outcomeKindLabel[outcome] : null}
              </Cell>
            </Row>
          );
        })}
      </TableBody>
    </Table>
  );
}

const stateOf = (person: PersonOfList, today: string) =>
  person.participation
    ? participationPhaseLabel[participationPhase(person.participation, today)]
    : candidateStateLabel[candidateState(person)];
