"use client";

import { useCloseForm } from "#components/form/opened-form.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { StalePaper } from "#components/form/stale-paper.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { useStepForm } from "#components/form/use-step-form.ts";
import { withdrawExpense } from "#lib/settlements/actions/expenses.ts";
import { withdrawExpenseSchema } from "#lib/settlements/schema.ts";

/** "Wycofaj wydatek", with a reason that both institutions read. */
export function WithdrawForm(seen: { editionId: string; expenseId: string; version: number }) {
  const onClose = useCloseForm();
  const { form, refusal, busy, onSubmit, errorOf } = useStepForm({
    ...{ action: withdrawExpense, schema: withdrawExpenseSchema, seen, start: { reason: "" }, onClose },
  });
  return (
    <form method="post" noValidate onSubmit={onSubmit} className="max-w-form text-left" aria-label="Wycofaj wydatek">
      <RefusalNotice refusal={refusal} />
      <StalePaper refusal={refusal} />
      <TextareaField
        label="Powód"
        hint="Jedno lub dwa zdania. Zobaczą je obie instytucje."
        error={errorOf("reason")}
        {...form.register("reason")}
      />
      <StepButtons label="Wycofaj wydatek" busy={busy} onClose={onClose} />
    </form>
  );
}
