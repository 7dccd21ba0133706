"use client";

import { type UseFormReturn, useFieldArray } from "react-hook-form";
import { CheckBox } from "#components/form/check-box.tsx";
import { FieldError } from "#components/form/field.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { Button, LinkButton } from "#components/ui/button.tsx";
import { blockLabel, fundingKindLabel } from "#lib/agreements/labels.ts";
import type { PaperValues } from "./form-values.ts";

const choices = (labels: Readonly<Record<string, string>>) => Object.entries(labels).map(([value, label]) => ({ value, label }));
const EMPTY = {
  block: "INTEGRATION",
  kind: "MUNICIPAL_BUDGET",
  name: "",
  payer: "",
  sharePercent: "",
  amountGrosz: "",
  isRefund: false,
} as const;

/** Who pays for which block: a row a source, with its share or amount. */
export function FundingFields({ form, fault }: { form: UseFormReturn<PaperValues>; fault?: string }) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "funding" });
  const errors = form.formState.errors.funding;
  return (
    <fieldset className="mb-5">
      <legend className="pb-1 font-semibold">Źródła finansowania według bloków</legend>
      <FieldError message={errors?.root?.message ?? errors?.message ?? fault} />
      {fields.map(({ id }, index) => (
        <div key={id} className="mb-3 border border-line px-4 pt-3 narrow:px-3">
          <div className="grid grid-cols-2 gap-x-6 narrow:grid-cols-1">
            <SelectField label="Blok" choices={choices(blockLabel)} {...form.register(`funding.${index}.block`)} />
            <SelectField label="Rodzaj" choices={choices(fundingKindLabel)} {...form.register(`funding.${index}.kind`)} />
            <TextField label="Nazwa źródła" error={errors?.[index]?.name?.message} {...form.register(`funding.${index}.name`)} />
            <TextField label="Kto płaci" optional {...form.register(`funding.${index}.payer`)} />
            <TextField
              label="Udział w procentach"
              optional
              inputMode="numeric"
              className="max-w-40"
              error={errors?.[index]?.sharePercent?.message}
              {...form.register(`funding.${index}.sharePercent`)}
            />
            <TextField
              label="Kwota"
              optional
              hint="W złotych, np. 8,10."
              inputMode="decimal"
              className="max-w-40"
              error={errors?.[index]?.amountGrosz?.message}
              {...form.register(`funding.${index}.amountGrosz`)}
            />
          </div>
          <div className="flex flex-wrap justify-between gap-x-6 gap-y-2 pb-3">
            <CheckBox label="Refundacja" {...form.register(`funding.${index}.isRefund`)} />
            <LinkButton onClick={() => remove(index)}>Usuń źródło {index + 1}</LinkButton>
          </div>
        </div>
      ))}
      <Button look="second" tight onClick={() => append({ ...EMPTY })}>
        Dodaj źródło
      </Button>
    </fieldset>
  );
}
