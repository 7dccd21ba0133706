"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { useStep } from "#components/form/use-step.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { count, formatDate, formatMonth, hardSpaces } from "#lib/platform/polish.ts";
import { sendMonthlyList } from "#lib/referrals/actions/monthly-lists.ts";
import type { SavedList } from "#lib/referrals/schema/monthly-lists.ts";

/** "Przekaż wykaz": the list as it is shown goes to the centre. */
export function SendList({ centreId, month, people, centre }: { centreId: string; month: string; people: number; centre: string }) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const { run, busy, refusal, clear } = useStep<{ people: number }>(sendMonthlyList);
  const close = () => {
    setOpen(false);
    clear();
  };
  const stale = refusal?.kind === "stale" ? (refusal.saved as SavedList) : null;
  return (
    <div className="mt-6">
      <Button look="filled" onClick={() => setOpen(true)}>
        Przekaż wykaz
      </Button>
      <Dialog open={open} onClose={close} title="Przekaż wykaz">
        <form
          method="post"
          noValidate
          onSubmit={async (event) => {
            event.preventDefault();
            if (!(await run({ centreId, month, people })).ok) return;
            close();
            router.refresh();
          }}
        >
          <p className="mb-3">{hardSpaces(`Przekazać wykaz za ${formatMonth(month)}? ${centre} zobaczy: ${count(people, "osoba")}.`)}</p>
          <RefusalNotice refusal={refusal} />
          {stale ? (
            <Notice tone="refusal" title="Wykaz jest już inny." live>
              {stale.sentOn
                ? `Przekazano go ${formatDate(stale.sentOn)}.`
                : hardSpaces(`Teraz: ${count(stale.people, "osoba")}. Sprawdź go jeszcze raz i przekaż.`)}
            </Notice>
          ) : null}
          <DialogActions>
            <Button type="submit" look="filled" disabled={busy}>
              Przekaż wykaz
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
