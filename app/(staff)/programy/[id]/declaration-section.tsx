import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableFoot, TableHead } from "#components/table/table.tsx";
import { Section } from "#components/ui/section.tsx";
import { State } from "#components/ui/state.tsx";
import type { loadProgramme } from "#lib/editions/loaders/editions.ts";
import { count, formatDate, formatNumber } from "#lib/platform/polish.ts";
import { yearsText } from "../years-text.ts";

type Declarations = NonNullable<Awaited<ReturnType<typeof loadProgramme>>["papers"]>["declarations"];

/** What the municipalities declared, who was referred in which year and what is left. */
export function DeclarationSection({ declarations }: { declarations: Declarations }) {
  return (
    <Section title="Deklaracje gmin" definition="Zadeklarowane osoby pomniejszone o skierowane w edycjach programu.">
      {declarations.length === 0 ? <p>Nie ma jeszcze deklaracji gminy.</p> : null}
      {declarations.map((declaration) => (
        <div key={declaration.id} className="[&+&]:mt-8">
          <p className="mb-2">
            <b>{declaration.municipality}</b>, lata {yearsText(declaration)}: {count(declaration.declaredHeadcount, "osoba")}.{" "}
            {declaration.receivedOn ? `Wpłynęła ${formatDate(declaration.receivedOn)}.` : "Data wpływu: brak danych."}
          </p>
          <Balance declaration={declaration} />
        </div>
      ))}
    </Section>
  );
}

function Balance({ declaration: { balance, declaredHeadcount, municipality } }: { declaration: Declarations[number] }) {
  return (
    <Table caption={`Bilans deklaracji: ${municipality}`} stack={false} flush className="max-w-form">
      <TableHead>
        <HeadCell>Rok</HeadCell>
        <HeadCell numeric>Skierowano</HeadCell>
        <HeadCell numeric>Pozostało</HeadCell>
      </TableHead>
      <TableBody>
        <Row>
          <RowHead>Zadeklarowano</RowHead>
          <Cell numeric />
          <Cell numeric>{declaredHeadcount}</Cell>
        </Row>
        {balance.years.map(({ year, referred, remaining }) => (
          <Row key={year}>
            <RowHead>{year}</RowHead>
            <Cell numeric>{referred}</Cell>
            <Cell numeric>{formatNumber(remaining)}</Cell>
          </Row>
        ))}
      </TableBody>
      <TableFoot>
        <RowHead>Razem</RowHead>
        <Cell numeric>{balance.referred}</Cell>
        <Cell numeric>
          <Remaining remaining={balance.remaining} />
        </Cell>
      </TableFoot>
    </Table>
  );
}

function Remaining({ remaining }: { remaining: number }) {
  if (remaining >= 0) return formatNumber(remaining);
  return (
    <State shape="risk" tone="part">
      {formatNumber(remaining)}, ponad deklarację
    </State>
  );
}
