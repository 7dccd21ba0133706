import { MainContent } from "#components/frame/main-content.tsx";
import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableHead } from "#components/table/table.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Link } from "#components/ui/link.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { State } from "#components/ui/state.tsx";
import { deadlineMark, metMark } from "#components/ui/state-marks.ts";
import { cite } from "#lib/law/citations.ts";
import { parameter } from "#lib/law/parameters.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { formatDate, formatMonth, hardSpaces } from "#lib/platform/polish.ts";
import type { MonthlyLists } from "#lib/referrals/loaders/monthly-lists.ts";
import { deadlineText } from "#lib/tasks/labels/tasks.ts";

const duty = (today: IsoDate) =>
  `Starosta przekazuje ośrodkowi do ${parameter("monthlyListDeadlineDay", today)}. dnia miesiąca wykaz osób skierowanych i odmawiających za miesiąc poprzedni`;

/** D14 month by month: what the labour office has to send, and what it has sent. */
export function ListsScreen({ office, today, lists }: MonthlyLists) {
  return (
    <MainContent>
      <PageHeader title="Wykazy skierowanych" facts={hardSpaces(`${duty(today)} (${cite("§ 5 ust. 1 {rpsu}", { on: today })}).`)} />
      {lists.length === 0 ? (
        <EmptyState title={office ? "Nie ma jeszcze kogo wykazać." : "Urząd pracy nie przekazał jeszcze wykazu."}>
          {office ? "Wykaz powstanie po miesiącu, w którym kogoś skierowano." : "Przekazane wykazy pojawią się tutaj."}
        </EmptyState>
      ) : (
        <Table caption="Wykazy według miesięcy i ośrodków, najnowsze na górze">
          <TableHead>
            <HeadCell>Miesiąc</HeadCell>
            <HeadCell>Ośrodek</HeadCell>
            <HeadCell numeric>Osoby</HeadCell>
            <HeadCell>Stan</HeadCell>
          </TableHead>
          <TableBody>
            {lists.map((list) => (
              <Row key={`${list.centreId}/${list.month}`}>
                <RowHead>
                  <Link href={`/osoby/wykazy/${list.centreId}/${list.month}`}>
                    {formatMonth(list.month)}
                    <span className="sr-only">: {list.centreName}</span>
                  </Link>
                </RowHead>
                <Cell label="Ośrodek">{list.centreName}</Cell>
                <Cell numeric label="Osoby">
                  {list.people}
                </Cell>
                <Cell label="Stan">
                  <ListState list={list} today={today} />
                </Cell>
              </Row>
            ))}
          </TableBody>
        </Table>
      )}
    </MainContent>
  );
}

function ListState({ list: { sentOn, sentPeople, people, dueOn }, today }: { list: MonthlyLists["lists"][number]; today: string }) {
  if (sentOn)
    return (
      <>
        <State {...metMark}>przekazano {formatDate(sentOn)}</State>
        {sentPeople === people ? null : <span className="block text-small text-ink-soft">Przekazano osób: {sentPeople}.</span>}
      </>
    );
  if (!dueOn) return "brak w aplikacji";
  const { mark, text } = deadlineText(dueOn, today);
  return (
    <State {...deadlineMark[mark]}>
      termin {formatDate(dueOn)}, {text}
    </State>
  );
}
