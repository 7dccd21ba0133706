"use client";

import { useStep } from "#components/form/use-step.ts";
import { Button } from "#components/ui/button.tsx";
import { draftSettlement } from "#lib/settlements/actions/draft.ts";
import { StepAnswer } from "./step-answer.tsx";

/** "Utwórz rozliczenie": no question is asked, a draft changes nothing else. A refused one shows the month as it stands by now. */
export function DraftButton({ editionId, month, centre }: { editionId: string; month: string; centre: string }) {
  const { run, busy, refusal, reread } = useStep(draftSettlement);
  const draft = async () => {
    const result = await run({ editionId, month });
    if (result.ok || result.refusal.kind === "rules") reread();
  };
  return (
    <div className="flex flex-col items-start gap-3">
      <Button onClick={draft} busy={busy}>
        Utwórz rozliczenie<span className="sr-only">: {centre}</span>
      </Button>
      <StepAnswer refusal={refusal} />
    </div>
  );
}
