import { AgreementState } from "#components/agreements/agreement-state.tsx";
import { MainContent } from "#components/frame/main-content.tsx";
import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableHead } from "#components/table/table.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Fact, Invented } from "#components/ui/fact.tsx";
import { Link } from "#components/ui/link.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { agreementKindLabel, agreementPhaseLabel } from "#lib/agreements/labels.ts";
import type { loadAgreements } from "#lib/agreements/loaders.ts";
import { isInvented } from "#lib/agreements/rules/invented.ts";
import type { AgreementPhase } from "#lib/agreements/rules/phase.ts";
import type { PaperKind } from "#lib/agreements/rules/terms.ts";
import { formatDate } from "#lib/platform/polish.ts";
import { AgreementFilter } from "./agreement-filter.tsx";
import { validityText } from "./validity-text.ts";

type Loaded = Awaited<ReturnType<typeof loadAgreements>>;
type Filter = { stan?: string; rodzaj?: string };

/** Every agreement, contract and application: drafts first, then the youngest; filtered by state and kind. */
export function AgreementsScreen({ agreements, mayCreate, filter }: Loaded & { filter: Filter }) {
  const inForce = agreements.filter(({ phase }) => phase === "IN_FORCE").length;
  const shown = agreements.filter(
    ({ phase, kind }) => (!filter.stan || phase === filter.stan) && (!filter.rodzaj || kind === filter.rodzaj),
  );
  return (
    <MainContent>
      <PageHeader
        title="Porozumienia"
        facts={`Dokumenty: ${agreements.length}. Obowiązuje: ${inForce}.`}
        actions={mayCreate ? <ButtonLink href="/porozumienia/nowe">Utwórz porozumienie</ButtonLink> : null}
      />
      {agreements.length === 0 ? (
        <EmptyState title="Nie ma jeszcze porozumień.">Utwórz projekt.</EmptyState>
      ) : (
        <>
          <AgreementFilter filter={filter} />
          {shown.length === 0 ? <EmptyState title="Żaden dokument nie pasuje do filtra." /> : <AgreementTable agreements={shown} />}
          {filter.stan || filter.rodzaj ? (
            <p className="mt-2 text-small text-ink-soft">
              Filtr: {filterText(filter)}. Wyniki: {shown.length}.
            </p>
          ) : null}
        </>
      )}
    </MainContent>
  );
}

const filterText = ({ stan, rodzaj }: Filter) =>
  [agreementPhaseLabel[stan as AgreementPhase], agreementKindLabel[rodzaj as PaperKind]].filter(Boolean).join(", ") || "nieznany";

function AgreementTable({ agreements }: Pick<Loaded, "agreements">) {
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
              <AgreementState kind={one.kind} phase={one.phase} />
            </Cell>
            <Cell label="Ośrodek i gmina">
              {one.centre}, {one.municipality}
            </Cell>
            <Cell label="Podpisano">
              <SigningDay {...one} />
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

/** A draft has only the day on which its signing is planned. */
function SigningDay({ phase, signedOn }: Loaded["agreements"][number]) {
  const isPlanned = phase === "DRAFT" || phase === "UNDER_REVIEW";
  if (signedOn && isPlanned) return `planowane ${formatDate(signedOn)}`;
  return <Fact>{signedOn && formatDate(signedOn)}</Fact>;
}
