"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useForm } from "react-hook-form";
import type { z } from "zod";
import { DateField } from "#components/form/date-field.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import { newId } from "#lib/platform/ids.ts";
import { paySettlement } from "#lib/settlements/actions/draft.ts";
import { paySchema } from "#lib/settlements/schema.ts";
import { StepBody } from "./step-body.tsx";
import type { StepProps } from "./step-dialog.tsx";

/** "Zapisz wypłatę": day and number of the payout list. */
export function PayForm({ onClose, ...props }: StepProps & { onClose: () => void }) {
  const router = useRouter();
  const { run, busy, refusal } = useStep(paySettlement);
  const form = useForm<z.input<typeof paySchema>, unknown, z.output<typeof paySchema>>({
    resolver: zodResolver(paySchema),
    defaultValues: { requestId: newId(), ...props.seen, paidOn: "", payoutListNumber: "" },
  });
  const { errors } = form.formState;
  const faults = faultsOf(refusal);
  const send = form.handleSubmit(async (input) => {
    if (!(await run({ ...input, ...props.seen })).ok) return;
    router.refresh();
    onClose();
  });
  return (
    <StepBody {...props} refusal={refusal?.kind === "fields" ? null : refusal} busy={busy} onSubmit={send} onClose={onClose}>
      <DateField control={form.control} name="paidOn" label="Data wypłaty" error={errors.paidOn?.message ?? faults.paidOn} />
      <TextField
        label="Numer listy wypłat"
        hint="Jak na dokumencie, np. 5/2018."
        error={errors.payoutListNumber?.message ?? faults.payoutListNumber}
        {...form.register("payoutListNumber")}
      />
    </StepBody>
  );
}
