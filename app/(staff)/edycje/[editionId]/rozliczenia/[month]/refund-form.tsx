"use client";

import { DateField } from "#components/form/date-field.tsx";
import { MoneyField } from "#components/form/money-field.tsx";
import { useStepForm } from "#components/form/use-step-form.ts";
import { formatGrosze } from "#lib/platform/money.ts";
import { recordRefund } from "#lib/settlements/actions/claim.ts";
import { refundSchema } from "#lib/settlements/schema.ts";
import { StepBody } from "./step-body.tsx";
import type { StepFormProps } from "./step-props.ts";

/** "Zapisz refundację": the day and the amount of the transfer. */
export function RefundForm(props: StepFormProps) {
  const { acceptedGrosz } = props.start;
  const start = { refundedOn: "", refundedGrosz: acceptedGrosz };
  const { form, errorOf, ...frame } = useStepForm({ ...props, action: recordRefund, schema: refundSchema, start });
  return (
    <StepBody {...props} {...frame}>
      <DateField control={form.control} name="refundedOn" label="Data przelewu" error={errorOf("refundedOn")} />
      <MoneyField
        control={form.control}
        name="refundedGrosz"
        label="Kwota przelewu"
        hint={`Najwyżej ${formatGrosze(acceptedGrosz)}.`}
        error={errorOf("refundedGrosz")}
      />
    </StepBody>
  );
}
