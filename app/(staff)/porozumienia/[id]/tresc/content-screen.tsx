import { MainContent } from "#components/frame/main-content.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { agreementKindLabel, providerKindLabel } from "#lib/agreements/labels.ts";
import type { loadAgreement, loadDraftChoices } from "#lib/agreements/loaders.ts";
import { ContentForm } from "../../content-form.tsx";
import { fundingValues, termValues } from "../../form-values.ts";
import { NotNow } from "../not-now.tsx";

type ContentScreenProps = Awaited<ReturnType<typeof loadAgreement>> & Pick<Awaited<ReturnType<typeof loadDraftChoices>>, "providers">;

/** The words of a draft, to be put right. */
export function ContentScreen({ agreement, phase, providers }: ContentScreenProps) {
  const { id, version, kind, number, signedOn, welfareCentreId, provider, terms, funding } = agreement;
  return (
    <MainContent>
      <PageHeader title={`${agreementKindLabel[kind]} nr ${number}: treść`} />
      {phase === "DRAFT" ? (
        <ContentForm
          paper={{ id, version }}
          centres={[]}
          providers={providers.map((one) => ({ value: one.id, label: `${one.name} (${providerKindLabel[one.kind]})` }))}
          values={{
            ...{ kind, number, welfareCentreId, plannedOn: signedOn ?? "", providerId: provider?.id ?? "", annexFrom: "" },
            terms: termValues(terms),
            funding: fundingValues(funding),
          }}
        />
      ) : (
        <NotNow id={id}>
          Treść można zmieniać tylko w projekcie. Po przekazaniu do uzgodnień zwraca ją dyrektor, po podpisaniu zmienia aneks.
        </NotNow>
      )}
    </MainContent>
  );
}
