import { CourseState } from "#components/people/course-state.tsx";
import { MaskedPesel } from "#components/people/masked-pesel.tsx";
import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableHead } from "#components/table/table.tsx";
import { Link } from "#components/ui/link.tsx";
import type { loadPeople } from "#lib/people/loaders.ts";

type People = Awaited<ReturnType<typeof loadPeople>>["people"];

/** A row a person: PESEL masked, municipality, and how far they came in the last edition. */
export function PeopleTable({ people, firstNumber }: { people: People; firstNumber: number }) {
  return (
    <Table caption="Osoby" density="dense">
      <TableHead>
        <HeadCell numeric>Lp.</HeadCell>
        <HeadCell>Nazwisko i imiona</HeadCell>
        <HeadCell>PESEL</HeadCell>
        <HeadCell>Gmina</HeadCell>
        <HeadCell>Stan</HeadCell>
        <HeadCell>Edycja</HeadCell>
      </TableHead>
      <TableBody>
        {people.map(({ id, surname, givenNames, birthYear, maskedPesel, municipality, last }, index) => (
          <Row key={id}>
            <Cell numeric className="narrow:hidden">
              {firstNumber + index}
            </Cell>
            <RowHead>
              <Link href={`/osoby/${id}`}>
                {surname} {givenNames}
              </Link>
              {birthYear ? <span className="block text-small font-normal text-ink-soft">ur. {birthYear}</span> : null}
            </RowHead>
            <Cell label="PESEL">{maskedPesel ? <MaskedPesel masked={maskedPesel} /> : "nie nadano"}</Cell>
            <Cell label="Gmina">{municipality ?? "brak danych"}</Cell>
            <Cell label="Stan">{last ? <CourseState state={last.state} phase={last.phase} /> : "–"}</Cell>
            <Cell label="Edycja">{last ? <Link href={`/edycje/${last.edition.id}`}>{last.edition.name}</Link> : "–"}</Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
