"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useForm } from "react-hook-form";
import type { z } from "zod";
import { useCloseForm } from "#components/form/opened-form.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { StalePaper } from "#components/form/stale-paper.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { useStep } from "#components/form/use-step.ts";
import { newId } from "#lib/platform/ids.ts";
import { withdrawExpense } from "#lib/settlements/actions/expenses.ts";
import { withdrawExpenseSchema } from "#lib/settlements/schema.ts";

type WithdrawFormProps = { editionId: string; expenseId: string; version: number };

/** "Wycofaj wydatek", with a reason that both institutions read. */
export function WithdrawForm({ editionId, expenseId, version }: WithdrawFormProps) {
  const router = useRouter();
  const close = useCloseForm();
  const { run, busy, refusal } = useStep(withdrawExpense);
  const form = useForm<z.input<typeof withdrawExpenseSchema>, unknown, z.output<typeof withdrawExpenseSchema>>({
    resolver: zodResolver(withdrawExpenseSchema),
    defaultValues: { requestId: newId(), editionId, expenseId, version, reason: "" },
  });
  const send = form.handleSubmit(async (input) => {
    if (!(await run({ ...input, version })).ok) return;
    router.refresh();
    close();
  });
  return (
    <form method="post" noValidate onSubmit={send} className="max-w-form text-left" aria-label="Wycofaj wydatek">
      <RefusalNotice refusal={refusal} />
      <StalePaper refusal={refusal} />
      <TextareaField
        label="Powód"
        hint="Jedno lub dwa zdania. Zobaczą je obie instytucje."
        error={form.formState.errors.reason?.message}
        {...form.register("reason")}
      />
      <StepButtons label="Wycofaj wydatek" busy={busy} onClose={close} />
    </form>
  );
}
