"use client";

import { useRouter } from "next/navigation";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { useStep } from "#components/form/use-step.ts";
import { Button } from "#components/ui/button.tsx";
import { draftSettlement } from "#lib/settlements/actions/draft.ts";

/** "Utwórz rozliczenie": no question is asked, a draft changes nothing else. */
export function DraftButton({ editionId, month, centre }: { editionId: string; month: string; centre: string }) {
  const router = useRouter();
  const { run, busy, refusal } = useStep(draftSettlement);
  const draft = async () => {
    if ((await run({ editionId, month })).ok) router.refresh();
  };
  return (
    <div className="flex flex-col items-start gap-3">
      <Button onClick={draft} busy={busy}>
        Utwórz rozliczenie<span className="sr-only">: {centre}</span>
      </Button>
      <RefusalNotice refusal={refusal} />
    </div>
  );
}
