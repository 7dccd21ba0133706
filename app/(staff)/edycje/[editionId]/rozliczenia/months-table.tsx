import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableHead } from "#components/table/table.tsx";
import { Link } from "#components/ui/link.tsx";
import { State } from "#components/ui/state.tsx";
import { settlementMark } from "#components/ui/state-marks.ts";
import { formatMinutes } from "#lib/platform/minutes.ts";
import { formatGrosze } from "#lib/platform/money.ts";
import { formatDate, formatMonth } from "#lib/platform/polish.ts";
import { monthAddress, NOT_SETTLED, settlementStatusLabel } from "#lib/settlements/labels.ts";
import type { SettlementsPage } from "#lib/settlements/loaders/months.ts";

type Month = SettlementsPage["months"][number];

/** Every month with its state and sums; a month of several municipalities has a row for each. */
export function MonthsTable({ page }: { page: SettlementsPage }) {
  const { months, centres, edition, isOffice } = page;
  const several = centres.length > 1;
  return (
    <Table caption="Miesiące rozliczeń" flush>
      <TableHead>
        <HeadCell>Miesiąc</HeadCell>
        {several ? <HeadCell>Gmina</HeadCell> : null}
        <HeadCell>Stan</HeadCell>
        <HeadCell numeric>Godziny</HeadCell>
        <HeadCell numeric>Świadczenie</HeadCell>
        <HeadCell numeric>Do refundacji</HeadCell>
        <HeadCell numeric>Zrefundowano</HeadCell>
      </TableHead>
      <TableBody>
        {months.map((month) => (
          <Row key={`${month.centreId}/${month.month}`}>
            <RowHead>
              {isOffice && !month.status ? (
                formatMonth(month.month)
              ) : (
                <Link href={monthAddress(edition.id, month.month, several ? month.centreId : null)}>{formatMonth(month.month)}</Link>
              )}
            </RowHead>
            {several ? <Cell label="Gmina">{month.municipality}</Cell> : null}
            <Cell label="Stan">
              <State {...settlementMark[month.status ?? "none"]}>{month.status ? settlementStatusLabel[month.status] : NOT_SETTLED}</State>
              {remarkOf(month) ? <span className="block text-small text-ink-soft">{remarkOf(month)}</span> : null}
            </Cell>
            <SumCells month={month} />
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}

function SumCells({ month: { sums, refundedGrosz, answer } }: { month: Month }) {
  const texts = [
    ["Godziny", sums && formatMinutes(sums.minutes), null],
    ["Świadczenie", sums && formatGrosze(sums.amountGrosz), null],
    ["Do refundacji", sums && formatGrosze(sums.refundGrosz), answer],
    ["Zrefundowano", refundedGrosz === null ? null : formatGrosze(refundedGrosz), null],
  ] as const;
  return texts.map(([label, text, remark]) => (
    <Cell key={label} numeric label={label}>
      {text ?? "–"}
      {remark ? <span className="block text-small text-ink-soft">{remark}</span> : null}
    </Cell>
  ));
}

function remarkOf({ differs, finished, status, paidOn, sums }: Month): string | null {
  if (differs) return "Godziny poprawiono po wypłacie: różnica wejdzie do otwartego miesiąca.";
  if (finished && status === "PAID")
    return (sums?.refundGrosz ?? 0) < 0
      ? "Bez wniosku: refundacja za wcześniejsze miesiące jest za wysoka."
      : "Bez refundacji: rozliczenie zakończone.";
  return paidOn ? `Wypłata ${formatDate(paidOn)}` : null;
}
