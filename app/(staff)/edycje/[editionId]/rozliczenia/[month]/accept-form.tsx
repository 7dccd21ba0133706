"use client";

import { MoneyField } from "#components/form/money-field.tsx";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { useStepForm } from "#components/form/use-step-form.ts";
import { formatGrosze } from "#lib/platform/money.ts";
import { acceptClaim } from "#lib/settlements/actions/claim.ts";
import { acceptSchema } from "#lib/settlements/schema.ts";
import { StepBody } from "./step-body.tsx";
import type { StepFormProps } from "./step-props.ts";

/** "Przyjmij wniosek": whole, or a part of it with remarks. */
export function AcceptForm(props: StepFormProps) {
  const { claimedGrosz } = props.start;
  const start = { claimedGrosz, acceptedGrosz: claimedGrosz, remarks: "" };
  const { form, errorOf, ...frame } = useStepForm({ ...props, action: acceptClaim, schema: acceptSchema, start });
  return (
    <StepBody {...props} {...frame}>
      <MoneyField
        control={form.control}
        name="acceptedGrosz"
        label="Kwota przyjęta"
        hint={`Wnioskowano: ${formatGrosze(claimedGrosz)}. Mniejsza kwota wymaga uwag.`}
        error={errorOf("acceptedGrosz")}
      />
      <TextareaField
        label="Uwagi"
        optional
        hint="Zobaczy je ośrodek. Nie wpisuj danych o zdrowiu ani rodzinie."
        error={errorOf("remarks")}
        {...form.register("remarks")}
      />
    </StepBody>
  );
}
