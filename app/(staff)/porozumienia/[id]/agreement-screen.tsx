import Link from "next/link";
import { AgreementState } from "#components/agreements/agreement-state.tsx";
import { MainContent } from "#components/frame/main-content.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { RowList } from "#components/ui/row-list.tsx";
import { Section } from "#components/ui/section.tsx";
import { agreementKindLabel } from "#lib/agreements/labels.ts";
import type { loadAgreement } from "#lib/agreements/loaders.ts";
import type { AgreementEdition } from "#lib/agreements/repository/agreements.ts";
import { AgreementFacts } from "./agreement-facts.tsx";
import { FundingTable } from "./funding-table.tsx";
import { PaiContents } from "./pai-contents.tsx";
import { SignatoryList } from "./signatory-list.tsx";
import { WorkTerms } from "./work-terms.tsx";

/** One agreement of either kind: facts, contents the law asks for, signatories, money, editions. */
export function AgreementScreen({ agreement, phase }: Awaited<ReturnType<typeof loadAgreement>>) {
  return (
    <MainContent>
      <PageHeader
        title={
          <>
            {agreementKindLabel[agreement.kind]} nr <span className="ident">{agreement.number}</span>
          </>
        }
        facts={agreement.kind === "PAI" ? agreement.title : `${agreement.centre}, ${agreement.municipality}`}
        actions={<AgreementState phase={phase} />}
      />
      <Section title="Dokument">
        <AgreementFacts agreement={agreement} />
      </Section>
      {agreement.kind === "PAI" ? <PaiContents agreement={agreement} /> : <WorkTerms agreement={agreement} />}
      <Section title="Podpisy" definition="Kto podpisał, za kogo i z czyjego upoważnienia.">
        <SignatoryList signatories={agreement.signatories} inventedFields={agreement.inventedFields} />
      </Section>
      {agreement.kind === "PAI" ? (
        <Section title="Źródła finansowania" definition="Udziały w koszcie bloku; w bloku Aktywizacja w stawce minimalnej.">
          <FundingTable funding={agreement.funding} inventedFields={agreement.inventedFields} />
        </Section>
      ) : null}
      <Section title="Edycje" definition="Stoją na tym dokumencie.">
        <Editions editions={agreement.editions} />
      </Section>
    </MainContent>
  );
}

function Editions({ editions }: { editions: readonly AgreementEdition[] }) {
  if (editions.length === 0) return <p>Nie ma jeszcze edycji.</p>;
  return (
    <RowList>
      {editions.map(({ id, name, programmeId, programmeName }) => (
        <li key={id}>
          <Link href={`/edycje/${id}`}>{name}</Link>, <Link href={`/programy/${programmeId}`}>{programmeName}</Link>
        </li>
      ))}
    </RowList>
  );
}
