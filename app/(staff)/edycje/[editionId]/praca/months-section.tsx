import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableHead } from "#components/table/table.tsx";
import { Link } from "#components/ui/link.tsx";
import { Section } from "#components/ui/section.tsx";
import { isoWeekOf, monthRange } from "#lib/platform/calendar.ts";
import { formatMinutes } from "#lib/platform/minutes.ts";
import { formatMonth } from "#lib/platform/polish.ts";
import { timesheetStateInWords } from "#lib/work/labels.ts";
import type { WorkPlacesPage } from "#lib/work/loaders/places.ts";
import type { PlaceMonth, TimesheetState } from "#lib/work/rules/timesheets.ts";

const ORDER: readonly TimesheetState[] = ["OPEN", "CONFIRMED_BY_HOST", "APPROVED_BY_OPS", "SETTLED"];

/** Where each month of each place stands: people by state, and the way to it. */
export function MonthsSection({ page }: { page: WorkPlacesPage }) {
  return (
    <Section id="ewidencja" title="Ewidencja miesięcy" definition="Stan ewidencji: liczba osób. Do rozliczenia trafiają zatwierdzone.">
      {page.months.length === 0 ? (
        <p>Nie ma jeszcze wpisów.</p>
      ) : (
        <Table caption="Ewidencja miesięcy" flush>
          <TableHead>
            <HeadCell>Miesiąc i miejsce</HeadCell>
            <HeadCell numeric>Przepracowano</HeadCell>
            <HeadCell>Stan</HeadCell>
          </TableHead>
          <TableBody>
            {page.months.map((month) => (
              <Row key={`${month.month} ${month.workPlaceId}`}>
                <RowHead>
                  <Link href={`/edycje/${page.editionId}/praca/${month.workPlaceId}?tydzien=${weekIn(page, month)}`}>
                    {formatMonth(month.month)}: {month.placeName}
                  </Link>
                </RowHead>
                <Cell numeric label="Przepracowano">
                  {formatMinutes(month.minutes)}
                </Cell>
                <Cell label="Stan">
                  {ORDER.filter((state) => month.states[state])
                    .map((state) => `${timesheetStateInWords[state]}: ${month.states[state]}`)
                    .join(" · ")}
                </Cell>
              </Row>
            ))}
          </TableBody>
        </Table>
      )}
    </Section>
  );
}

/** A week of the month that the edition touches: its first one. */
function weekIn({ period }: WorkPlacesPage, { month }: PlaceMonth): string {
  const { from } = monthRange(month);
  return isoWeekOf(period && period.from > from ? period.from : from);
}
