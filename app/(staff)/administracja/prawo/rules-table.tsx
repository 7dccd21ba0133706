import type { ReactNode } from "react";
import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableHead } from "#components/table/table.tsx";
import { severityLabel } from "#lib/institutions/labels.ts";
import { CATALOGUE, codesOf } from "#lib/law/catalogue.ts";
import { cite } from "#lib/law/citations.ts";
import { regimeOn } from "#lib/law/regimes.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { hardSpaces } from "#lib/platform/polish.ts";

/** Every rule with its codes and their severity, its provision on the chosen day, its regimes and where it is asked. */
export function RulesTable({ day }: { day: IsoDate }) {
  const regime = regimeOn(day);
  return (
    <Table caption="Zasady" flush>
      <TableHead>
        <HeadCell>Zasada</HeadCell>
        <HeadCell>Kody i waga</HeadCell>
        <HeadCell>Podstawa</HeadCell>
        <HeadCell>Ustroje</HeadCell>
        <HeadCell>Gdzie pilnowana</HeadCell>
      </TableHead>
      <TableBody>
        {CATALOGUE.map(({ rule, title, regimes, provision, where }) => (
          <Row key={rule}>
            <RowHead>
              {rule === "P" ? "" : `${rule}. `}
              {hardSpaces(title)}
            </RowHead>
            <Cell label="Kody i waga">
              <Codes rule={rule} />
            </Cell>
            <Cell label="Podstawa">{provision ? hardSpaces(cite(provision, { on: day })) : "Zasada aplikacji"}</Cell>
            <Cell label="Ustroje">
              {regimes.join(" ")}
              {regime && !regimes.includes(regime) ? <span className="block text-small text-ink-soft">nie w tym dniu</span> : null}
            </Cell>
            <Cell label="Gdzie pilnowana">{hardSpaces(where)}</Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}

/** A code may break after each underscore. */
const breakable = (code: string): ReactNode[] =>
  code.split("_").flatMap((part, index, parts) => (index === 0 ? [part] : ["_", <wbr key={parts.slice(0, index).join("_")} />, part]));

function Codes({ rule }: { rule: string }) {
  const codes = codesOf(rule);
  if (codes.length === 0) return "–";
  return (
    <ul>
      {codes.map(({ code, severity }) => (
        <li key={code} className="text-small">
          <span className="ident">{breakable(code)}</span> <span className="text-ink-soft">{severityLabel[severity]}</span>
        </li>
      ))}
    </ul>
  );
}
