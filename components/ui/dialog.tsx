"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";

type DialogProps = {
  open: boolean;
  /** Called by Esc and by the second button; what was typed stays with the caller as a draft. */
  onClose: () => void;
  /** The step: "Zgłoś przerwanie udziału". */
  title: string;
  children: ReactNode;
};

/**
 * A native modal dialog, only for what cannot be taken back. The browser keeps the focus inside and gives it back;
 * put `autoFocus` on the first field. Buttons go last, in <DialogActions>: the step, then "Anuluj".
 */
export function Dialog({ open, onClose, title, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = box.current;
    if (open && !dialog?.open) dialog?.showModal();
    if (!open && dialog?.open) dialog.close();
  }, [open]);
  return (
    <dialog
      ref={box}
      aria-labelledby={titleId}
      onClose={onClose}
      className="m-auto w-[calc(100%-2rem)] max-w-dialog border-2 border-ink bg-paper px-6 pt-5 pb-6 text-ink backdrop:bg-ink/60 narrow:p-4"
    >
      {open ? (
        <>
          <h2 id={titleId}>{title}</h2>
          <div className="mt-2">{children}</div>
        </>
      ) : null}
    </dialog>
  );
}

/** The foot of a dialog; on a phone each button takes a line. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className="mt-5 flex flex-wrap gap-3 narrow:[&>*]:basis-full">{children}</div>;
}
