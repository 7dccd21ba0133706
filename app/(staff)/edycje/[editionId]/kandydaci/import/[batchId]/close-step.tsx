"use client";

import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { StaleStates } from "#components/form/stale-states.tsx";
import { useStep } from "#components/form/use-step.ts";
import { Button } from "#components/ui/button.tsx";
import { finishImport } from "#lib/imports/actions/batch.ts";
import { formatNumber } from "#lib/platform/polish.ts";

/** "Zakończ wczytywanie": lets go of the rows that are left. */
export function CloseStep({ editionId, batchId, version, left }: { editionId: string; batchId: string; version: number; left: number }) {
  const { run, busy, refusal } = useStep(finishImport);
  return (
    <div className="mb-6">
      <RefusalNotice refusal={refusal} />
      <StaleStates refusal={refusal} />
      <p className="mb-3">Wiersze niewytypowane: {formatNumber(left)}. Po zakończeniu ich dane znikną z aplikacji.</p>
      <Button look="second" busy={busy} onClick={() => run({ editionId, batchId, version })}>
        Zakończ wczytywanie
      </Button>
    </div>
  );
}
