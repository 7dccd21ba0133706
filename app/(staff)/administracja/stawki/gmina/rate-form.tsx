"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import type { z } from "zod";
import { DateField } from "#components/form/date-field.tsx";
import { MoneyField } from "#components/form/money-field.tsx";
import { useCloseForm } from "#components/form/opened-form.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { useForm } from "#components/form/use-form.ts";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import { newId } from "#lib/platform/ids.ts";
import { setRate } from "#lib/settlements/actions/rates.ts";
import { rateSchema } from "#lib/settlements/schema.ts";

type RateFormProps = { institutionId: string; kinds: readonly { id: string; name: string }[] };

/** "Wpisz stawkę": for a kind of work or for all, from a day on. */
export function RateForm({ institutionId, kinds }: RateFormProps) {
  const router = useRouter();
  const close = useCloseForm();
  const { run, busy, refusal } = useStep(setRate);
  const form = useForm<z.input<typeof rateSchema>, unknown, z.output<typeof rateSchema>>({
    resolver: zodResolver(rateSchema),
    defaultValues: { requestId: newId(), institutionId, workKindId: "", validFrom: "", amountGrosz: "", source: "" },
  });
  const { errors } = form.formState;
  const faults = faultsOf(refusal);
  const send = form.handleSubmit(async (input) => {
    if (!(await run(input)).ok) return;
    router.refresh();
    close();
  });
  return (
    <form method="post" noValidate onSubmit={send} className="max-w-form" aria-label="Wpisz stawkę">
      {refusal?.kind === "fields" ? null : <RefusalNotice refusal={refusal} />}
      <SelectField
        label="Rodzaj prac"
        choices={kinds.map(({ id, name }) => ({ value: id, label: name }))}
        empty="Wszystkie bez własnej stawki"
        error={errors.workKindId?.message}
        {...form.register("workKindId")}
      />
      <DateField control={form.control} name="validFrom" label="Obowiązuje od" error={errors.validFrom?.message ?? faults.validFrom} />
      <MoneyField control={form.control} name="amountGrosz" label="Stawka za godzinę" error={errors.amountGrosz?.message} />
      <TextField
        label="Źródło"
        hint="Np. zarządzenie z datą i numerem."
        error={errors.source?.message ?? faults.source}
        {...form.register("source")}
      />
      <StepButtons label="Wpisz stawkę" busy={busy} onClose={close} />
    </form>
  );
}
