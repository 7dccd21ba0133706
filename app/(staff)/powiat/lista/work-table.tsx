import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableFoot, TableHead } from "#components/table/table.tsx";
import { Link } from "#components/ui/link.tsx";
import { type Benefit, sumBenefits } from "#lib/law/benefit.ts";
import { formatGrosze } from "#lib/platform/money.ts";
import { placeText } from "#lib/reports/labels/county.ts";
import { hoursColumn } from "#lib/reports/labels/figures.ts";
import type { CountyListPage, CountyRows } from "#lib/reports/loaders/county-list.ts";

type Workers = Extract<CountyRows, { kind: "work" }>["workers"];

/** People with the hours they worked and what follows from them, and the sum. */
export function WorkTable({ workers, places, caption }: { workers: Workers; places: CountyListPage["places"]; caption: string }) {
  const total = sumBenefits(workers.map(({ cost }) => cost));
  const hours = hoursColumn([total.minutes, ...workers.map(({ cost }) => cost.minutes)]);
  return (
    <>
      <Table caption={caption} density="dense">
        <TableHead>
          <HeadCell numeric>Lp.</HeadCell>
          <HeadCell>Nazwisko i imiona</HeadCell>
          <HeadCell>Gmina, edycja</HeadCell>
          <HeadCell numeric>Godziny</HeadCell>
          <HeadCell numeric>Świadczenie</HeadCell>
          <HeadCell numeric>Do refundacji</HeadCell>
          <HeadCell numeric>Gmina</HeadCell>
        </TableHead>
        <TableBody>
          {workers.map(({ participationId, personId, name, editionId, centreId, cost }, index) => {
            const line = places.get(`${editionId}/${centreId}`);
            return (
              <Row key={participationId}>
                <Cell numeric className="narrow:hidden">
                  {index + 1}
                </Cell>
                <RowHead>
                  <Link href={`/osoby/${personId}`}>{name}</Link>
                </RowHead>
                <Cell label="Gmina, edycja">
                  <Link href={`/edycje/${editionId}/godziny`}>{line ? placeText(line) : null}</Link>
                </Cell>
                <Amounts cost={cost} hours={hours} />
              </Row>
            );
          })}
        </TableBody>
        <TableFoot>
          <Cell blank />
          <RowHead>Razem</RowHead>
          <Cell blank />
          <Amounts cost={total} hours={hours} />
        </TableFoot>
      </Table>
      <p className="mt-2 text-small text-ink-soft">Kwoty wyliczone z godzin i stawki dnia; to nie są kwoty wypłacone.</p>
    </>
  );
}

const Amounts = ({ cost, hours }: { cost: Benefit; hours: (minutes: number) => string }) => (
  <>
    <Cell numeric label="Godziny">
      {hours(cost.minutes)}
    </Cell>
    <Cell numeric label="Świadczenie">
      {formatGrosze(cost.amountGrosz)}
    </Cell>
    <Cell numeric label="Do refundacji">
      {formatGrosze(cost.refundGrosz)}
    </Cell>
    <Cell numeric label="Gmina">
      {formatGrosze(cost.municipalityGrosz)}
    </Cell>
  </>
);
