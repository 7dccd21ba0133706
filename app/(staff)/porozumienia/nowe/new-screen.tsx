import { MainContent } from "#components/frame/main-content.tsx";
import { Link } from "#components/ui/link.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { RowList } from "#components/ui/row-list.tsx";
import { agreementKindHint, agreementKindLabel, providerKindLabel } from "#lib/agreements/labels.ts";
import type { loadDraftChoices } from "#lib/agreements/loaders.ts";
import type { PaperKind } from "#lib/agreements/rules/terms.ts";
import { paperKinds } from "#lib/agreements/schema.ts";
import { hardSpaces } from "#lib/platform/polish.ts";
import { ContentForm } from "../content-form.tsx";
import { termValues } from "../form-values.ts";
import { ProviderForm } from "./provider-form.tsx";

type NewScreenProps = Awaited<ReturnType<typeof loadDraftChoices>> & { asked: string | undefined };

/** First the kind of the paper, then its words. */
export function NewScreen({ centres, providers, labourOfficeId, mayRegister, asked }: NewScreenProps) {
  // In a city with county rights the centre applies instead of an agreement on community work (§ 7 of the regulation).
  const hidden: PaperKind[] = [
    ...(centres.some(({ isCity }) => !isCity) ? [] : (["AGREEMENT"] as const)),
    ...(centres.some(({ isCity }) => isCity) ? [] : (["CENTRE_APPLICATION"] as const)),
  ];
  const kinds = paperKinds.filter((kind) => !hidden.includes(kind));
  const kind = kinds.find((one) => one === asked);
  if (!kind) return <KindChoice kinds={kinds} />;
  const fitting = centres.filter(({ isCity }) => (kind === "AGREEMENT" ? !isCity : kind === "CENTRE_APPLICATION" ? isCity : true));
  return (
    <MainContent>
      <PageHeader
        title={agreementKindLabel[kind]}
        facts="Projekt można zapisać bez wszystkich części. Przed przekazaniem do uzgodnień trzeba je uzupełnić."
      />
      {kind === "CONTRACT" && mayRegister ? <ProviderForm labourOfficeId={labourOfficeId} /> : null}
      <ContentForm
        centres={fitting.map(({ id, name }) => ({ value: id, label: name }))}
        providers={providers.map(({ id, name, kind: what }) => ({ value: id, label: `${name} (${providerKindLabel[what]})` }))}
        values={{
          ...{ kind, number: "", plannedOn: "", providerId: "", annexFrom: "" },
          // Of several centres none is the likely one: a paper with the wrong party cannot be put right.
          welfareCentreId: fitting.length === 1 ? (fitting[0]?.id ?? "") : "",
          terms: termValues(null),
          funding: [],
        }}
      />
    </MainContent>
  );
}

function KindChoice({ kinds }: { kinds: readonly PaperKind[] }) {
  return (
    <MainContent>
      <PageHeader title="Nowe porozumienie" facts="Wybierz rodzaj dokumentu." />
      <RowList>
        {kinds.map((kind) => (
          <li key={kind}>
            <Link href={`/porozumienia/nowe?rodzaj=${kind}`} className="text-body font-semibold">
              {agreementKindLabel[kind]}
            </Link>
            <span className="block text-ink-soft">{hardSpaces(agreementKindHint[kind])}</span>
          </li>
        ))}
      </RowList>
    </MainContent>
  );
}
