import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableFoot, TableHead } from "#components/table/table.tsx";
import { Link } from "#components/ui/link.tsx";
import { Section } from "#components/ui/section.tsx";
import { State } from "#components/ui/state.tsx";
import { participationMark, verdictMark } from "#components/ui/state-marks.ts";
import { hoursColumn, ratioText } from "#lib/reports/labels/figures.ts";
import { definitions, outcomeText, participationText } from "#lib/reports/labels/summary.ts";
import type { PersonOfSummary } from "#lib/reports/rules/summary-people.ts";
import type { SectionProps } from "./section-props.ts";

/** Everybody who took part: hours of both blocks, attendance, how it ended and what came of it. */
export function PeopleSection({ data: { summary } }: SectionProps) {
  const { people, activation, attendance } = summary;
  const work = hoursColumn(people.map(({ workMinutes }) => workMinutes));
  const sessions = hoursColumn(people.map(({ integration }) => integration.part));
  return (
    <Section
      id="osoby"
      number={5}
      title="Osoby i rezultaty"
      definition={`Frekwencja. ${definitions.attendance} Ten podgląd zapisano w dzienniku.`}
    >
      {people.length === 0 ? (
        <p>Nie ma jeszcze uczestników. Pojawią się po potwierdzeniu pierwszego dnia.</p>
      ) : (
        <Table caption="Uczestnicy, godziny obu bloków, frekwencja i rezultaty" density="dense" flush>
          <TableHead>
            <HeadCell>Nazwisko i imiona</HeadCell>
            <HeadCell numeric>Prace, godz.</HeadCell>
            <HeadCell numeric>Zajęcia, godz.</HeadCell>
            <HeadCell numeric>Frekwencja</HeadCell>
            <HeadCell>Udział</HeadCell>
            <HeadCell>Rezultat</HeadCell>
          </TableHead>
          <TableBody>
            {people.map((person) => (
              <Row key={person.participationId}>
                <RowHead>
                  <Link href={`/osoby/${person.personId}`}>{person.name}</Link>
                </RowHead>
                <Cell numeric label="Prace, godz.">
                  {work(person.workMinutes)}
                </Cell>
                <Cell numeric label="Zajęcia, godz.">
                  {sessions(person.integration.part)}
                </Cell>
                <Cell numeric label="Frekwencja">
                  {ratioText(person.integration)}
                </Cell>
                <Cell label="Udział">
                  <State {...participationMark[person.phase]}>{participationText(person)}</State>
                </Cell>
                <Cell label="Rezultat">
                  <Outcome outcome={person.outcome} />
                </Cell>
              </Row>
            ))}
          </TableBody>
          <TableFoot>
            <RowHead>Razem</RowHead>
            <Cell numeric label="Prace, godz.">
              {work(activation.done.part)}
            </Cell>
            <Cell numeric label="Zajęcia, godz.">
              {sessions(attendance.part)}
            </Cell>
            <Cell numeric label="Frekwencja">
              {ratioText(attendance)}
            </Cell>
            <Cell blank />
            <Cell blank />
          </TableFoot>
        </Table>
      )}
    </Section>
  );
}

function Outcome({ outcome }: Pick<PersonOfSummary, "outcome">) {
  if (outcome === "MISSING") return <State {...verdictMark.missing}>{outcomeText(outcome)}</State>;
  return <span className={outcome === "NOT_ASKED" ? "text-ink-soft" : undefined}>{outcomeText(outcome)}</span>;
}
