"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useForm } from "react-hook-form";
import type { z } from "zod";
import { MoneyField } from "#components/form/money-field.tsx";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import { newId } from "#lib/platform/ids.ts";
import { formatGrosze } from "#lib/platform/money.ts";
import { acceptClaim } from "#lib/settlements/actions/claim.ts";
import { acceptSchema } from "#lib/settlements/schema.ts";
import { StepBody } from "./step-body.tsx";
import type { StepProps } from "./step-dialog.tsx";

/** "Przyjmij wniosek": whole, or a part of it with remarks. */
export function AcceptForm({ onClose, ...props }: StepProps & { onClose: () => void }) {
  const router = useRouter();
  const { seen, start } = props;
  const { run, busy, refusal } = useStep(acceptClaim);
  const form = useForm<z.input<typeof acceptSchema>, unknown, z.output<typeof acceptSchema>>({
    resolver: zodResolver(acceptSchema),
    defaultValues: { requestId: newId(), ...seen, claimedGrosz: start.claimedGrosz, acceptedGrosz: start.claimedGrosz, remarks: "" },
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
      <MoneyField
        control={form.control}
        name="acceptedGrosz"
        label="Kwota przyjęta"
        hint={`Wnioskowano: ${formatGrosze(start.claimedGrosz)}. Mniejsza kwota wymaga uwag.`}
        error={errors.acceptedGrosz?.message ?? faults.acceptedGrosz}
      />
      <TextareaField
        label="Uwagi"
        optional
        hint="Zobaczy je ośrodek. Nie wpisuj danych o zdrowiu ani rodzinie."
        error={errors.remarks?.message}
        {...form.register("remarks")}
      />
    </StepBody>
  );
}
