"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { useStep } from "#components/form/use-step.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { DialogButtons } from "#components/ui/dialog-buttons.tsx";
import { removeSession } from "#lib/schedule/actions/sessions.ts";
import { removeQuestion } from "#lib/schedule/labels.ts";
import type { SessionPage } from "#lib/schedule/loaders/planning.ts";
import { scheduleTransitions } from "#lib/schedule/transitions.ts";
import { StaleSession } from "./stale-session.tsx";

/** "Usuń z harmonogramu": a mistake leaves no meeting behind. */
export function RemoveDialog({ page: { session, edition } }: { page: SessionPage }) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const { run, busy, refusal, clear } = useStep(removeSession);
  const { label } = scheduleTransitions.remove;
  const close = () => {
    setOpen(false);
    clear();
  };
  const send = async () => {
    const result = await run({ editionId: edition.id, sessionId: session.id, version: session.version });
    if (result.ok) router.push(`/edycje/${edition.id}/harmonogram`);
  };
  return (
    <>
      <Button look="danger" tight onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog open={open} onClose={close} title={label}>
        <p className="mb-3">{removeQuestion}</p>
        <RefusalNotice refusal={refusal} />
        <StaleSession refusal={refusal} />
        <DialogButtons label={label} look="dangerFilled" busy={busy} onClose={close} onStep={send} />
      </Dialog>
    </>
  );
}
