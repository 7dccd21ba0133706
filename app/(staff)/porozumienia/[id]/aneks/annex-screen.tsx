import { MainContent } from "#components/frame/main-content.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { agreementKindLabel } from "#lib/agreements/labels.ts";
import type { loadAgreement } from "#lib/agreements/loaders.ts";
import { agreementOn } from "#lib/agreements/rules/annexes.ts";
import { wordsWith } from "#lib/agreements/rules/obstacles.ts";
import { termValues } from "../../form-values.ts";
import { NotNow } from "../not-now.tsx";
import { AnnexForm } from "./annex-form.tsx";

type AnnexScreenProps = Awaited<ReturnType<typeof loadAgreement>> & { asked: string | undefined };

/** An annex, new or sent back: the words that hold, to be changed where they shall change. */
export function AnnexScreen({ agreement, phase, today, asked }: AnnexScreenProps) {
  const { id, version, kind, number, welfareCentreId, annexes } = agreement;
  const annex = annexes.find((one) => one.id === asked && one.status === "DRAFT");
  const words = annex ? wordsWith(agreement, annexes, annex) : agreementOn(agreement.terms, annexes, today);
  return (
    <MainContent>
      <PageHeader
        title={`Aneks: ${agreementKindLabel[kind]} nr ${number}`}
        facts="Pola zawierają treść, która obowiązuje dzisiaj. Zmień tylko to, co ma zmienić aneks."
      />
      {phase === "IN_FORCE" && (annex || !asked) ? (
        <AnnexForm
          paper={{ id, version: annex?.version ?? version, annexId: annex?.id ?? "" }}
          values={{
            ...{ kind, welfareCentreId, plannedOn: "", providerId: "", funding: [], terms: termValues(words) },
            number: annex?.number ?? String(annexes.length + 1),
            annexFrom: annex?.validFrom ?? "",
          }}
        />
      ) : (
        <NotNow id={id}>Aneks dodaje się do porozumienia, które obowiązuje, a poprawia tylko aneks zwrócony do poprawy.</NotNow>
      )}
    </MainContent>
  );
}
