"use client";

import { useState } from "react";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { DialogButtons } from "#components/ui/dialog-buttons.tsx";
import { createCandidates } from "#lib/imports/actions/batch.ts";
import type { BatchCounts } from "#lib/imports/repository/batches.ts";
import { formatNumber } from "#lib/platform/polish.ts";
import { Progress } from "./progress.tsx";
import { usePieces } from "./use-pieces.ts";

type Created = { created: number; ready: number };

/** "Wytypuj osoby z listy": asked once, then piece by piece with its progress. */
export function CreateStep({
  editionId,
  batchId,
  total,
  counts,
}: {
  editionId: string;
  batchId: string;
  total: number;
  counts: BatchCounts | null;
}) {
  const { run, value, refusal, busy } = usePieces<Created>(createCandidates, ({ ready }) => ready === 0);
  const [asks, setAsks] = useState(false);
  const ready = counts?.ready ?? 0;
  const left = [
    counts?.faulty ? `Do poprawy: ${formatNumber(counts.faulty)}.` : "",
    counts?.skipped ? `Pominięte: ${formatNumber(counts.skipped)}.` : "",
  ].filter(Boolean);
  return (
    <>
      <RefusalNotice refusal={refusal} />
      {busy || (value && value.ready > 0) ? (
        <Progress verb="Wytypowano" done={value?.created ?? counts?.created ?? 0} total={total} />
      ) : null}
      {ready === 0 ? (
        <p>Nie ma wierszy gotowych do wytypowania. {left.join(" ")}</p>
      ) : (
        <>
          <p className="mb-4">
            Gotowe wiersze: {formatNumber(ready)}. {left.join(" ")}
          </p>
          <Button onClick={() => setAsks(true)} busy={busy}>
            Wytypuj osoby z listy: {formatNumber(ready)}
          </Button>
        </>
      )}
      <Dialog open={asks} onClose={() => setAsks(false)} title="Wytypuj osoby z listy">
        <p>
          Wytypować osoby: {formatNumber(ready)}? {left.length > 0 ? `${left.join(" ")} Te wiersze zostaną tu do poprawienia.` : ""}
        </p>
        <DialogButtons
          label="Wytypuj osoby z listy"
          onClose={() => setAsks(false)}
          onStep={() => {
            setAsks(false);
            run({ editionId, batchId });
          }}
        />
      </Dialog>
    </>
  );
}
