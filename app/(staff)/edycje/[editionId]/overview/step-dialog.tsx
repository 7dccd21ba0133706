"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import type { z } from "zod";
import { StaleEdition } from "#components/editions/stale-edition.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { useClosing } from "#components/form/use-closing.ts";
import { useForm } from "#components/form/use-form.ts";
import { useStep } from "#components/form/use-step.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { DialogButtons } from "#components/ui/dialog-buttons.tsx";
import { Notice } from "#components/ui/notice.tsx";
import {
  cancelEdition,
  confirmSettlement,
  proposeSettlement,
  returnSettlement,
  startEdition,
  startRecruiting,
} from "#lib/editions/actions/steps.ts";
import { reasonedStepSchema, stepSchema } from "#lib/editions/schema.ts";
import type { EditionStep } from "#lib/editions/transitions.ts";
import { newId } from "#lib/platform/ids.ts";

type Takeable = Exclude<EditionStep, "create" | "end" | "report">;
const actions = { startRecruiting, start: startEdition, proposeSettlement, returnSettlement, confirmSettlement, cancel: cancelEdition };

type StepDialogProps = {
  step: EditionStep;
  label: string;
  question: string;
  editionId: string;
  version: number;
  needsReason: boolean;
  warnings: readonly { code: string; text: string }[];
};

/** The button of a step and its question; a reason is asked for where the step or a warning asks. */
export function StepDialog({ step, label, question, editionId, version, needsReason, warnings }: StepDialogProps) {
  const [open, setOpen] = useState(false);
  const { run, busy, refusal, clear } = useStep(actions[step as Takeable]);
  const asksReason = needsReason || warnings.length > 0;
  const form = useForm<z.input<typeof stepSchema>, unknown, z.output<typeof stepSchema>>({
    resolver: zodResolver(asksReason ? reasonedStepSchema : stepSchema),
    defaultValues: { requestId: newId(), editionId, version, reason: "" },
  });
  const close = () => {
    setOpen(false);
    clear();
  };
  const finish = useClosing(close);
  const send = form.handleSubmit(async (input) => {
    if ((await run({ ...input, version })).ok) finish();
  });
  const danger = step === "cancel";
  return (
    <>
      <Button look={danger ? "danger" : step === "returnSettlement" ? "second" : "filled"} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog open={open} onClose={close} title={label}>
        <form method="post" noValidate onSubmit={send}>
          <p className="mb-3">{question}</p>
          <RefusalNotice refusal={refusal} />
          <StaleEdition refusal={refusal} />
          {warnings.map(({ code, text }) => (
            <Notice key={code} tone="warning" title="Wymaga uzasadnienia">
              {text}
            </Notice>
          ))}
          {asksReason ? (
            <TextareaField
              label={needsReason ? "Powód" : "Uzasadnienie"}
              hint="Jedno lub dwa zdania: co się stało i skąd to wiadomo. Zobaczą je obie instytucje. Nie wpisuj danych o zdrowiu ani rodzinie."
              error={form.formState.errors.reason?.message}
              {...form.register("reason")}
            />
          ) : null}
          <DialogButtons label={label} look={danger ? "dangerFilled" : "filled"} busy={busy} onClose={close} />
        </form>
      </Dialog>
    </>
  );
}
