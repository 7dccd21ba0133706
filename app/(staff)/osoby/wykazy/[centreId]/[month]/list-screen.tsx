import { MainContent } from "#components/frame/main-content.tsx";
import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableHead } from "#components/table/table.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Link } from "#components/ui/link.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { count, formatDate, formatMonth, hardSpaces } from "#lib/platform/polish.ts";
import { listedStandingLabel } from "#lib/referrals/labels.ts";
import type { MonthlyListPage } from "#lib/referrals/loaders/monthly-lists.ts";
import { SendList } from "./send-list.tsx";

/** One list: who was referred, who refused, who did not come; the clerk hands it over, the centre reads it. */
export function ListScreen({ list }: { list: MonthlyListPage }) {
  const { centreId, centre, month, people, sent, dueOn, maySend } = list;
  const address = `/osoby/wykazy/${centreId}/${month}/pdf`;
  const state = sent
    ? `Przekazano ${formatDate(sent.sentOn)}${sent.by ? `, ${sent.by}` : ""}.`
    : dueOn
      ? `Termin: ${formatDate(dueOn)}.`
      : "";
  return (
    <MainContent>
      <PageHeader
        title={`Wykaz za ${formatMonth(month)}`}
        facts={
          <>
            {hardSpaces(`${centre.name}. ${state} `)}
            <Link href="/osoby/wykazy">Wszystkie wykazy</Link>
          </>
        }
        actions={
          <ButtonLink look="second" href={address} target="_blank">
            Drukuj wykaz (PDF)
          </ButtonLink>
        }
      />
      {sent && sent.people !== people.length ? (
        <Notice title="Wykaz zmienił się po przekazaniu">
          {hardSpaces(`Przekazano: ${count(sent.people, "osoba")}. Teraz: ${count(people.length, "osoba")}.`)}
        </Notice>
      ) : null}
      <Table caption={`Osoby skierowane i odmawiające, ${formatMonth(month)}`}>
        <TableHead>
          <HeadCell numeric>Lp.</HeadCell>
          <HeadCell>Nazwisko i imiona</HeadCell>
          <HeadCell>Miejsce zamieszkania albo pobytu</HeadCell>
          <HeadCell>Edycja</HeadCell>
          <HeadCell>Stan w miesiącu</HeadCell>
        </TableHead>
        <TableBody>
          {people.map(({ personId, name, place, edition, standing, on }, index) => (
            <Row key={`${personId}/${edition}`}>
              <Cell numeric className="narrow:hidden">
                {index + 1}
              </Cell>
              <RowHead>
                <Link href={`/osoby/${personId}`}>{name}</Link>
              </RowHead>
              <Cell label="Miejsce">{place ?? "brak"}</Cell>
              <Cell label="Edycja">{edition}</Cell>
              <Cell label="Stan w miesiącu">
                {listedStandingLabel[standing]}, {formatDate(on)}
              </Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
      {maySend ? <SendList centreId={centreId} month={month} people={people.length} centre={centre.shortName} /> : null}
    </MainContent>
  );
}
