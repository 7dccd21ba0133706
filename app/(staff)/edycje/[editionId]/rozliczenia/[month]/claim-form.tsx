"use client";

import { MoneyField } from "#components/form/money-field.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { useStepForm } from "#components/form/use-step-form.ts";
import { formatGrosze } from "#lib/platform/money.ts";
import { claimRefund } from "#lib/settlements/actions/claim.ts";
import { claimSchema } from "#lib/settlements/schema.ts";
import { StepBody } from "./step-body.tsx";
import type { StepFormProps } from "./step-props.ts";

/** "Złóż wniosek o refundację": its number and amount, at most the refundable part (R23). */
export function ClaimForm(props: StepFormProps) {
  const { mostGrosz } = props.start;
  const start = { number: "", amountGrosz: mostGrosz };
  const { form, errorOf, ...frame } = useStepForm({ ...props, action: claimRefund, schema: claimSchema, start });
  return (
    <StepBody {...props} {...frame}>
      <TextField label="Numer wniosku" hint="Jak na dokumencie, np. 1/2018." error={errorOf("number")} {...form.register("number")} />
      <MoneyField
        control={form.control}
        name="amountGrosz"
        label="Kwota wniosku"
        hint={`Najwyżej ${formatGrosze(mostGrosz)}.`}
        error={errorOf("amountGrosz")}
      />
    </StepBody>
  );
}
