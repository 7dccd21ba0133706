import Link from "next/link";
import { AgreementState } from "#components/agreements/agreement-state.tsx";
import { MainContent } from "#components/frame/main-content.tsx";
import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableHead } from "#components/table/table.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Fact, Invented } from "#components/ui/fact.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { agreementKindLabel } from "#lib/agreements/labels.ts";
import type { loadAgreements } from "#lib/agreements/loaders.ts";
import { isInvented } from "#lib/agreements/rules/invented.ts";
import { formatDate } from "#lib/platform/polish.ts";
import { validityText } from "./validity-text.ts";

type Loaded = Awaited<ReturnType<typeof loadAgreements>>;

/** Every agreement and application, the youngest first. */
export function AgreementsScreen({ agreements }: Loaded) {
  const inForce = agreements.filter(({ phase }) => phase === "IN_FORCE").length;
  return (
    <MainContent>
      <PageHeader title="Porozumienia" facts={`Dokumenty: ${agreements.length}. Obowiązuje: ${inForce}.`} />
      {agreements.length === 0 ? <EmptyState title="Nie ma jeszcze porozumień." /> : <AgreementTable agreements={agreements} />}
    </MainContent>
  );
}

function AgreementTable({ agreements }: Loaded) {
  return (
    <Table caption="Porozumienia i wnioski">
      <TableHead>
        <HeadCell>Numer</HeadCell>
        <HeadCell>Rodzaj</HeadCell>
        <HeadCell>Stan</HeadCell>
        <HeadCell>Ośrodek i gmina</HeadCell>
        <HeadCell>Podpisano</HeadCell>
        <HeadCell>Obowiązuje</HeadCell>
        <HeadCell numeric>Liczba osób</HeadCell>
      </TableHead>
      <TableBody>
        {agreements.map((one) => (
          <Row key={one.id}>
            <RowHead>
              <Link href={`/porozumienia/${one.id}`} className="ident">
                {one.number}
              </Link>
              {isInvented(one.inventedFields, "number") ? <Invented /> : null}
            </RowHead>
            <Cell label="Rodzaj">{agreementKindLabel[one.kind]}</Cell>
            <Cell label="Stan">
              <AgreementState phase={one.phase} />
            </Cell>
            <Cell label="Ośrodek i gmina">
              {one.centre}, {one.municipality}
            </Cell>
            <Cell label="Podpisano">
              <Fact>{one.signedOn && formatDate(one.signedOn)}</Fact>
            </Cell>
            <Cell label="Obowiązuje">
              <Fact>{validityText(one)}</Fact>
            </Cell>
            <Cell numeric label="Liczba osób">
              <Fact>{one.headcount}</Fact>
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
