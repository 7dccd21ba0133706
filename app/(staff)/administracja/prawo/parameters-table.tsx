import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableHead } from "#components/table/table.tsx";
import { cite } from "#lib/law/citations.ts";
import { PARAMETER_LABELS, SCOPE_LABELS } from "#lib/law/parameter-labels.ts";
import { PARAMETERS, type ParameterKey } from "#lib/law/parameters.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { formatDate, formatRange, hardSpaces } from "#lib/platform/polish.ts";

const keys = Object.keys(PARAMETERS) as ParameterKey[];

/** Every number of the law, each with its period, who may set another, and its provision as cited on the chosen day. */
export function ParametersTable({ day }: { day: IsoDate }) {
  return (
    <Table caption="Liczby i terminy" flush>
      <TableHead>
        <HeadCell>Parametr</HeadCell>
        <HeadCell>Wartość</HeadCell>
        <HeadCell>Obowiązuje</HeadCell>
        <HeadCell>Ustala</HeadCell>
        <HeadCell>Zasada</HeadCell>
        <HeadCell>Podstawa</HeadCell>
      </TableHead>
      <TableBody>{keys.flatMap((key) => parameterRows(key, day))}</TableBody>
    </Table>
  );
}

function parameterRows<Key extends ParameterKey>(key: Key, day: IsoDate) {
  const { label, print } = PARAMETER_LABELS[key];
  return PARAMETERS[key].map(({ value, validFrom, validTo, scope, rule, citation }) => (
    <Row key={`${key} ${validFrom}`}>
      <RowHead>{label}</RowHead>
      <Cell label="Wartość">{hardSpaces(print(value))}</Cell>
      <Cell label="Obowiązuje">{validTo ? formatRange({ from: validFrom, to: validTo }) : `od ${formatDate(validFrom)}`}</Cell>
      <Cell label="Ustala">{SCOPE_LABELS[scope]}</Cell>
      <Cell label="Zasada">{rule}</Cell>
      <Cell label="Podstawa">
        {hardSpaces(cite(citation, { on: day < validFrom ? validFrom : validTo && day > validTo ? validTo : day }))}
      </Cell>
    </Row>
  ));
}
