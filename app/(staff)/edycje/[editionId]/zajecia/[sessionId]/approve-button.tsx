import { useRouter } from "next/navigation";
import { useState } from "react";
import { type FormRefusal, RefusalNotice } from "#components/form/refusal-notice.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { approveAttendance } from "#lib/attendance/actions.ts";
import { newId } from "#lib/platform/ids.ts";
import { submit } from "#lib/platform/submit.ts";
import type { FormPage } from "./sheet.ts";

type Props = { page: FormPage; version: number; refusedBecause: string | null; unsaved: boolean };

/** The coordinator's step: locks the register. Disabled with its reason where it cannot be taken. */
export function ApproveButton({ page, version, refusedBecause, unsaved }: Props) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [refusal, setRefusal] = useState<FormRefusal | null>(null);
  const [requestId, setRequestId] = useState("");
  const because = refusedBecause ?? (unsaved ? "Najpierw zapisz obecność." : null);
  const ask = () => {
    setRefusal(null);
    setRequestId(newId());
    setOpen(true);
  };
  const approve = async () => {
    const { editionId, sessionId } = page;
    const result = await submit(approveAttendance, { requestId, editionId, sessionId, version });
    if (!result.ok) return setRefusal(result.refusal);
    setOpen(false);
    router.refresh();
  };
  return (
    <div data-print="no" className="flex flex-wrap items-center justify-end gap-3 py-4">
      {because ? <span className="text-small text-ink-soft">{because}</span> : null}
      <Button look="second" disabled={because !== null} onClick={ask}>
        Zatwierdź obecność
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Zatwierdzić obecność?">
        <p>Wpisy zostaną zamknięte.</p>
        {refusal?.kind === "stale" ? (
          <Notice tone="refusal" live>
            Zapisano już inną wersję. Zapisanie: {refusal.savedBy}, {refusal.savedAt}. Otwórz listę ponownie.
          </Notice>
        ) : (
          <RefusalNotice refusal={refusal} />
        )}
        <DialogActions>
          <Button onClick={approve}>Zatwierdź obecność</Button>
          <Button look="second" onClick={() => setOpen(false)}>
            Anuluj
          </Button>
        </DialogActions>
      </Dialog>
    </div>
  );
}
