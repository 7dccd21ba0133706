import { AgreementState } from "#components/agreements/agreement-state.tsx";
import { Scans } from "#components/agreements/scans.tsx";
import { MainContent } from "#components/frame/main-content.tsx";
import { Link } from "#components/ui/link.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { RowList } from "#components/ui/row-list.tsx";
import { Section } from "#components/ui/section.tsx";
import { agreementKindLabel } from "#lib/agreements/labels.ts";
import type { loadAgreement } from "#lib/agreements/loaders.ts";
import type { AgreementEdition } from "#lib/agreements/repository/papers.ts";
import { openEditions } from "#lib/agreements/rules/phase.ts";
import { formatDate } from "#lib/platform/polish.ts";
import { AgreementFacts } from "./agreement-facts.tsx";
import { AnnexSection } from "./annex-section.tsx";
import { ConsentSection } from "./consent-section.tsx";
import { Contents } from "./contents.tsx";
import { FundingTable } from "./funding-table.tsx";
import { History } from "./history.tsx";
import { Remarks } from "./remarks.tsx";
import { SignatoryList } from "./signatory-list.tsx";
import { StepPanel } from "./step-panel.tsx";

/** One paper of any kind: where it stands and what can be done, its words, annexes, signatories, money, editions and history. */
export function AgreementScreen(data: Awaited<ReturnType<typeof loadAgreement>>) {
  const { agreement, phase, words, today } = data;
  const { id, version, number, kind, centre } = agreement;
  const institution = data.role.startsWith("PUP_") ? agreement.labourOffice.shortName : centre.shortName;
  return (
    <MainContent>
      <PageHeader
        title={
          <>
            {agreementKindLabel[kind]} nr <span className="ident">{number}</span>
          </>
        }
        facts={`${centre.shortName}, ${centre.municipality}`}
        actions={<AgreementState kind={kind} phase={phase} />}
      />
      <Remarks agreement={agreement} phase={phase} remarks={data.remarks} />
      <div className="mb-8" data-print="no">
        <StepPanel
          paper={{ id, version, kind }}
          institution={institution}
          state={<AgreementState kind={kind} phase={phase} />}
          steps={data.steps}
          openEditions={openEditions(agreement.editions, today).map(({ name }) => name)}
          comesBy={comesBy(phase, words.validFrom, words.validTo)}
        />
      </div>
      <Section title="Dokument">
        <AgreementFacts agreement={agreement} words={words} phase={phase} today={today} />
      </Section>
      <Contents agreement={agreement} words={words} today={today} />
      <ConsentSection agreement={agreement} phase={phase} />
      <AnnexSection agreement={agreement} views={data.annexes} institution={institution} today={today} />
      <Section title="Podpisy" definition="Kto podpisał, za kogo i z czyjego upoważnienia.">
        <SignatoryList kind={kind} signatories={agreement.signatories} inventedFields={agreement.inventedFields} />
      </Section>
      {kind === "PAI" ? (
        <Section title="Źródła finansowania" definition="Udziały w koszcie bloku; w bloku Aktywizacja w stawce minimalnej.">
          <FundingTable funding={agreement.funding} inventedFields={agreement.inventedFields} />
        </Section>
      ) : null}
      <Section title="Edycje" definition="Stoją na tym dokumencie.">
        <Editions editions={agreement.editions} />
      </Section>
      <Section title="Skany" definition="Podpisany dokument. Pobranie zapisuje się w dzienniku.">
        <Scans paperId={id} scans={data.scans} mayAdd={data.mayAddScan} />
      </Section>
      <History trail={data.trail} />
    </MainContent>
  );
}

/** What follows by itself from a day, and needs nobody. */
function comesBy(phase: string, validFrom: string | null, validTo: string | null): string | null {
  if (phase === "SIGNED" && validFrom) return `Zacznie obowiązywać ${formatDate(validFrom)}, bez dalszych czynności.`;
  if (phase === "IN_FORCE" && validTo) return `Wygaśnie po ${formatDate(validTo)}, jeżeli aneks nie zmieni końca.`;
  return phase === "EXPIRED" || phase === "TERMINATED" ? "Dokument już nie obowiązuje. Nowy okres wymaga nowego porozumienia." : null;
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
