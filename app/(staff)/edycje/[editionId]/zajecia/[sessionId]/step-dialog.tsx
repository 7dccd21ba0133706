"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import type { z } from "zod";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { useClosing } from "#components/form/use-closing.ts";
import { useForm } from "#components/form/use-form.ts";
import { useStep } from "#components/form/use-step.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { DialogButtons } from "#components/ui/dialog-buttons.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { approveAttendance, markSessionHeld, sendBackRegister } from "#lib/attendance/actions/steps.ts";
import { returnSchema, stepSchema } from "#lib/attendance/schema.ts";
import { newId } from "#lib/platform/ids.ts";

const actions = { markHeld: markSessionHeld, sendBack: sendBackRegister, approve: approveAttendance };
/** words.md 3.5 */
const questions = {
  markHeld: { title: "Oznaczyć jako odbyte?", text: "Obecność można wpisać później." },
  sendBack: { title: "Zwrócić listę do poprawy?", text: "Lista wróci do osoby, która wpisuje obecność." },
  approve: { title: "Zatwierdzić obecność?", text: "Wpisy zostaną zamknięte." },
};

type StepDialogProps = { step: keyof typeof actions; label: string; editionId: string; sessionId: string; version: number };

/** The button of a step of the register and its question; sending back asks for a reason. */
export function StepDialog({ step, label, editionId, sessionId, version }: StepDialogProps) {
  const [open, setOpen] = useState(false);
  const { run, busy, refusal, clear } = useStep(actions[step]);
  const form = useForm<z.input<typeof stepSchema>, unknown, z.output<typeof stepSchema>>({
    resolver: zodResolver(step === "sendBack" ? returnSchema : stepSchema),
    defaultValues: { requestId: newId(), editionId, sessionId, version, reason: "" },
  });
  const close = () => {
    setOpen(false);
    clear();
  };
  const finish = useClosing(close);
  const send = form.handleSubmit(async (input) => {
    if ((await run({ ...input, version })).ok) finish();
  });
  return (
    <>
      <Button look={step === "approve" ? "filled" : "second"} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog open={open} onClose={close} title={questions[step].title}>
        <form method="post" noValidate onSubmit={send}>
          <p className="mb-3">{questions[step].text}</p>
          {refusal?.kind === "stale" ? (
            <Notice tone="refusal" live>
              Zapisano już inną wersję. Zapisanie: {refusal.savedBy}, {refusal.savedAt}. Otwórz listę ponownie.
            </Notice>
          ) : (
            <RefusalNotice refusal={refusal} />
          )}
          {step === "sendBack" ? (
            <TextareaField
              label="Powód"
              hint="Jedno lub dwa zdania: co poprawić. Zobaczą je obie instytucje. Nie wpisuj danych o zdrowiu ani rodzinie."
              error={form.formState.errors.reason?.message}
              {...form.register("reason")}
            />
          ) : null}
          <DialogButtons label={label} busy={busy} onClose={close} />
        </form>
      </Dialog>
    </>
  );
}
