"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useForm } from "react-hook-form";
import type { z } from "zod";
import { DateField } from "#components/form/date-field.tsx";
import { MoneyField } from "#components/form/money-field.tsx";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import { newId } from "#lib/platform/ids.ts";
import { formatGrosze } from "#lib/platform/money.ts";
import { recordRefund } from "#lib/settlements/actions/claim.ts";
import { refundSchema } from "#lib/settlements/schema.ts";
import { StepBody } from "./step-body.tsx";
import type { StepProps } from "./step-dialog.tsx";

/** "Zapisz refundację": the day and the amount of the transfer. */
export function RefundForm({ onClose, ...props }: StepProps & { onClose: () => void }) {
  const router = useRouter();
  const { seen, start } = props;
  const { run, busy, refusal } = useStep(recordRefund);
  const form = useForm<z.input<typeof refundSchema>, unknown, z.output<typeof refundSchema>>({
    resolver: zodResolver(refundSchema),
    defaultValues: { requestId: newId(), ...seen, refundedOn: "", refundedGrosz: start.acceptedGrosz },
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
      <DateField control={form.control} name="refundedOn" label="Data przelewu" error={errors.refundedOn?.message ?? faults.refundedOn} />
      <MoneyField
        control={form.control}
        name="refundedGrosz"
        label="Kwota przelewu"
        hint={`Najwyżej ${formatGrosze(start.acceptedGrosz)}.`}
        error={errors.refundedGrosz?.message ?? faults.refundedGrosz}
      />
    </StepBody>
  );
}
