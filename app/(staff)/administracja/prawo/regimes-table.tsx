import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableHead } from "#components/table/table.tsx";
import { State } from "#components/ui/state.tsx";
import { metMark } from "#components/ui/state-marks.ts";
import { regimeLabel } from "#lib/institutions/labels.ts";
import { REGIMES, regimeOn } from "#lib/law/regimes.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { formatDate, formatRange, hardSpaces } from "#lib/platform/polish.ts";

/** The three regimes with their days and sources; which one holds today and on the chosen day. */
export function RegimesTable({ day, today }: { day: IsoDate; today: IsoDate }) {
  return (
    <Table caption="Ustroje prawne" flush>
      <TableHead>
        <HeadCell>Ustrój</HeadCell>
        <HeadCell>Okres</HeadCell>
        <HeadCell>Co oznacza</HeadCell>
        <HeadCell>Źródło</HeadCell>
        <HeadCell>Obowiązuje</HeadCell>
      </TableHead>
      <TableBody>
        {REGIMES.map(({ regime, validFrom, validTo, source }) => (
          <Row key={regime}>
            <RowHead>{regime}</RowHead>
            <Cell label="Okres">{validTo ? formatRange({ from: validFrom, to: validTo }) : `od ${formatDate(validFrom)}`}</Cell>
            <Cell label="Co oznacza">{hardSpaces(regimeLabel[regime])}</Cell>
            <Cell label="Źródło">{hardSpaces(source)}</Cell>
            <Cell label="Obowiązuje">
              {regimeOn(today) === regime ? <State {...metMark}>dziś</State> : null}
              {day !== today && regimeOn(day) === regime ? <State {...metMark}>{`w dniu ${formatDate(day)}`}</State> : null}
              {regimeOn(today) !== regime && (day === today || regimeOn(day) !== regime) ? "–" : null}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
