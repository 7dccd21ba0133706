import { OpenedForm } from "#components/form/opened-form.tsx";
import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableFoot, TableHead } from "#components/table/table.tsx";
import { Section } from "#components/ui/section.tsx";
import { State } from "#components/ui/state.tsx";
import type { loadProgramme } from "#lib/editions/loaders/editions.ts";
import { count, formatDate, formatNumber } from "#lib/platform/polish.ts";
import { namedYearsText } from "../years-text.ts";
import { DeclarationForm } from "./declaration-form.tsx";

type Loaded = Awaited<ReturnType<typeof loadProgramme>>;
type Declarations = NonNullable<Loaded["papers"]>["declarations"];
type DeclarationSectionProps = { declarations: Declarations } & Pick<Loaded, "programme" | "centres">;

/** What the municipalities declared, who was referred in which year and what is left. */
export function DeclarationSection({ declarations, programme, centres }: DeclarationSectionProps) {
  return (
    <Section title="Deklaracje gmin" definition="Zadeklarowane osoby pomniejszone o skierowane w edycjach programu.">
      {declarations.length === 0 ? <p className="mb-3">Nie ma jeszcze deklaracji gminy. Wpisz lata i liczbę osób.</p> : null}
      {declarations.map((declaration) => (
        <div key={declaration.id} className="[&+&]:mt-8">
          <p className="mb-2">
            <b>{declaration.municipality}</b>, {namedYearsText(declaration)}: {count(declaration.declaredHeadcount, "osoba")}.{" "}
            {declaration.receivedOn ? `Wpłynęła ${formatDate(declaration.receivedOn)}.` : "Data wpływu: brak danych."}
          </p>
          <Balance declaration={declaration} />
          {centres.some(({ id }) => id === declaration.welfareCentreId) ? (
            <div className="mt-3">
              <OpenedForm button="Zmień deklarację" label={`Zmień deklarację: ${declaration.municipality}`}>
                <DeclarationForm programme={programme} declaration={declaration} centres={centres} />
              </OpenedForm>
            </div>
          ) : null}
        </div>
      ))}
      {centres.length > 0 ? (
        <div className="mt-4">
          <OpenedForm button={declarations.length === 0 ? "Wpisz deklarację" : "Wpisz kolejną deklarację"}>
            <DeclarationForm programme={programme} declaration={null} centres={centres} />
          </OpenedForm>
        </div>
      ) : null}
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
