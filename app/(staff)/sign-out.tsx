"use client";

import { type FormEvent, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { BarButton } from "#components/frame/bar-button.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { countKept, forgetAll } from "#lib/platform/kept/records.ts";
import { count } from "#lib/platform/polish.ts";

/** Signs out and leaves nothing on a shared PC; asks first when entries on this device were not sent yet. */
export function SignOut({ action }: { action: () => Promise<void> }) {
  const form = useRef<HTMLFormElement>(null);
  const [waiting, setWaiting] = useState(0);
  const leave = (event: FormEvent<HTMLFormElement>) => {
    const unsent = countKept();
    if (unsent === 0) return forgetAll();
    event.preventDefault();
    event.currentTarget.closest("dialog")?.close(); // the phone's menu: one dialog at a time
    setWaiting(unsent);
  };
  const leaveAnyway = () => {
    forgetAll();
    form.current?.requestSubmit();
  };
  return (
    <>
      <form ref={form} action={action} onSubmit={leave}>
        <BarButton>Wyloguj się</BarButton>
      </form>
      {waiting > 0
        ? createPortal(
            <Dialog open onClose={() => setWaiting(0)} title="Wylogować się?">
              <p>Do wysłania: {count(waiting, "wpis")}. Wylogowanie usunie je z tego urządzenia.</p>
              <DialogActions>
                <Button autoFocus onClick={() => setWaiting(0)}>
                  Zostań
                </Button>
                <Button look="danger" onClick={leaveAnyway}>
                  Wyloguj i usuń
                </Button>
              </DialogActions>
            </Dialog>,
            document.body,
          )
        : null}
    </>
  );
}
