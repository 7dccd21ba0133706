"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { StaleEdition } from "#components/editions/stale-edition.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { useStep } from "#components/form/use-step.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { approveSummary } from "#lib/reports/actions.ts";

type ApproveDialogProps = { editionId: string; version: number; reportVersion: number; question: string };

/** "Zatwierdź podsumowanie", with its question. */
export function ApproveDialog({ editionId, version, reportVersion, question }: ApproveDialogProps) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const { run, busy, refusal, clear } = useStep<{ count: number }>(approveSummary);
  const close = () => {
    setOpen(false);
    clear();
  };
  return (
    <div data-print="no" className="mt-4">
      <Button look="filled" onClick={() => setOpen(true)}>
        Zatwierdź podsumowanie
      </Button>
      <Dialog open={open} onClose={close} title="Zatwierdź podsumowanie">
        <form
          method="post"
          noValidate
          onSubmit={async (event) => {
            event.preventDefault();
            if (!(await run({ editionId, version, reportVersion })).ok) return;
            close();
            router.refresh();
          }}
        >
          <p className="mb-3">{question}</p>
          <RefusalNotice refusal={refusal} />
          <StaleEdition refusal={refusal} />
          <DialogActions>
            <Button type="submit" look="filled" disabled={busy}>
              Zatwierdź podsumowanie
            </Button>
            <Button look="second" onClick={close} disabled={busy}>
              Anuluj
            </Button>
          </DialogActions>
        </form>
      </Dialog>
    </div>
  );
}
