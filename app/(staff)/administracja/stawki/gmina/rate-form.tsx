"use client";

import { DateField } from "#components/form/date-field.tsx";
import { MoneyField } from "#components/form/money-field.tsx";
import { useCloseForm } from "#components/form/opened-form.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { useStepForm } from "#components/form/use-step-form.ts";
import { setRate } from "#lib/settlements/actions/rates.ts";
import { rateSchema } from "#lib/settlements/schema.ts";

type RateFormProps = { institutionId: string; kinds: readonly { id: string; name: string }[] };

/** "Wpisz stawkę": for a kind of work or for all, from a day on. */
export function RateForm({ institutionId, kinds }: RateFormProps) {
  const onClose = useCloseForm();
  const { form, busy, refusal, onSubmit, errorOf } = useStepForm({
    ...{ action: setRate, schema: rateSchema, onClose },
    seen: { institutionId },
    start: { workKindId: "", validFrom: "", amountGrosz: "", source: "" },
  });
  return (
    <form method="post" noValidate onSubmit={onSubmit} className="max-w-form" aria-label="Wpisz stawkę">
      <RefusalNotice refusal={refusal} />
      <SelectField
        label="Rodzaj prac"
        choices={kinds.map(({ id, name }) => ({ value: id, label: name }))}
        empty="Wszystkie bez własnej stawki"
        error={errorOf("workKindId")}
        {...form.register("workKindId")}
      />
      <DateField control={form.control} name="validFrom" label="Obowiązuje od" error={errorOf("validFrom")} />
      <MoneyField control={form.control} name="amountGrosz" label="Stawka za godzinę" error={errorOf("amountGrosz")} />
      <TextField label="Źródło" hint="Np. zarządzenie z datą i numerem." error={errorOf("source")} {...form.register("source")} />
      <StepButtons label="Wpisz stawkę" busy={busy} onClose={onClose} />
    </form>
  );
}
