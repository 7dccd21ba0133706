"use client";

import { DateField } from "#components/form/date-field.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { useStepForm } from "#components/form/use-step-form.ts";
import { paySettlement } from "#lib/settlements/actions/draft.ts";
import { paySchema } from "#lib/settlements/schema.ts";
import { StepBody } from "./step-body.tsx";
import type { StepFormProps } from "./step-props.ts";

/** "Zapisz wypłatę": day and number of the payout list. */
export function PayForm(props: StepFormProps) {
  const start = { paidOn: "", payoutListNumber: "" };
  const { form, errorOf, ...frame } = useStepForm({ ...props, action: paySettlement, schema: paySchema, start });
  return (
    <StepBody {...props} {...frame}>
      <DateField control={form.control} name="paidOn" label="Data wypłaty" error={errorOf("paidOn")} />
      <TextField
        label="Numer listy wypłat"
        hint="Jak na dokumencie, np. 5/2018."
        error={errorOf("payoutListNumber")}
        {...form.register("payoutListNumber")}
      />
    </StepBody>
  );
}
