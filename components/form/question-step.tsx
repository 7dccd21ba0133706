"use client";

import { type ReactNode, useState } from "react";
import { type FormRefusal, RefusalNotice } from "#components/form/refusal-notice.tsx";
import { useClosing } from "#components/form/use-closing.ts";
import { useStep } from "#components/form/use-step.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { DialogButtons } from "#components/ui/dialog-buttons.tsx";

type Props = {
  /** the step's verb: on the button, over the question and under it */
  label: string;
  question: string;
  action: Parameters<typeof useStep>[0];
  input: Readonly<Record<string, unknown>>;
  /** what is said of somebody else's newer version */
  stale: (refusal: FormRefusal | null) => ReactNode;
};

/** A step that asks nothing but whether: its button, and the question in a dialog. */
export function QuestionStep({ label, question, action, input, stale }: Props) {
  const [open, setOpen] = useState(false);
  const { run, busy, refusal, clear } = useStep(action);
  const close = () => {
    setOpen(false);
    clear();
  };
  const finish = useClosing(close);
  return (
    <>
      <Button look="filled" onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog open={open} onClose={close} title={label}>
        <form
          method="post"
          noValidate
          onSubmit={async (event) => {
            event.preventDefault();
            if ((await run(input)).ok) finish();
          }}
        >
          <p className="mb-3">{question}</p>
          <RefusalNotice refusal={refusal} />
          {stale(refusal)}
          <DialogButtons label={label} busy={busy} onClose={close} />
        </form>
      </Dialog>
    </>
  );
}
