"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useForm } from "react-hook-form";
import type { z } from "zod";
import { MoneyField } from "#components/form/money-field.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import { newId } from "#lib/platform/ids.ts";
import { formatGrosze } from "#lib/platform/money.ts";
import { claimRefund } from "#lib/settlements/actions/claim.ts";
import { claimSchema } from "#lib/settlements/schema.ts";
import { StepBody } from "./step-body.tsx";
import type { StepProps } from "./step-dialog.tsx";

/** "Złóż wniosek o refundację": its number and amount, at most the refundable part (R23). */
export function ClaimForm({ onClose, ...props }: StepProps & { onClose: () => void }) {
  const router = useRouter();
  const { seen, start } = props;
  const { run, busy, refusal } = useStep(claimRefund);
  const form = useForm<z.input<typeof claimSchema>, unknown, z.output<typeof claimSchema>>({
    resolver: zodResolver(claimSchema),
    defaultValues: { requestId: newId(), ...seen, number: "", amountGrosz: start.mostGrosz },
  });
  const { errors } = form.formState;
  const faults = faultsOf(refusal);
  const send = form.handleSubmit(async (input) => {
    if (!(await run({ ...input, ...seen })).ok) return;
    router.refresh();
    onClose();
  });
  return (
    <StepBody {...props} refusal={refusal?.kind === "fields" ? null : refusal} busy={busy} onSubmit={send} onClose={onClose}>
      <TextField
        label="Numer wniosku"
        hint="Jak na dokumencie, np. 1/2018."
        error={errors.number?.message ?? faults.number}
        {...form.register("number")}
      />
      <MoneyField
        control={form.control}
        name="amountGrosz"
        label="Kwota wniosku"
        hint={`Najwyżej ${formatGrosze(start.mostGrosz)}.`}
        error={errors.amountGrosz?.message}
      />
    </StepBody>
  );
}
