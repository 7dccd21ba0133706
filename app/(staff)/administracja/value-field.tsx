"use client";

import { type Control, useController, useWatch } from "react-hook-form";
import { Field } from "#components/form/field.tsx";
import { Input, SelectInput } from "#components/form/input.tsx";
import { MoneyField } from "#components/form/money-field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { settingChoices } from "#lib/institutions/labels.ts";
import type { SettingInput } from "#lib/institutions/schema.ts";
import { message } from "#lib/law/messages.ts";
import { rounding } from "#lib/law/rules/r27-rounding.ts";
import { REGIME_C_SINCE, type SettingKey } from "#lib/law/settings.ts";

type ValueFieldProps = { control: Control<SettingInput>; settingKey: SettingKey; error?: string | undefined };

/** The value of a setting: chosen, typed as a number, or an amount of money held in grosze. */
export function ValueField({ control, settingKey, error }: ValueFieldProps) {
  const { field } = useController({ control, name: "value" });
  const choices = settingChoices(settingKey);
  if (settingKey === "psuMinRateGrosz")
    return (
      <>
        <MoneyField control={control} name="value" label="Stawka za godzinę" hint="W złotych, np. 12,70." error={error} />
        <RoundingNotice control={control} />
      </>
    );
  return (
    <Field label="Nowa wartość" id={`wartosc-${settingKey}`} error={error}>
      {(tied) =>
        choices ? (
          <SelectInput {...field} {...tied}>
            <option value="">Wybierz z listy</option>
            {choices.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </SelectInput>
        ) : (
          <Input {...field} {...tied} inputMode="numeric" className="max-w-40" />
        )
      }
    </Field>
  );
}

/** R27, said before the amount is saved. */
function RoundingNotice({ control }: { control: Control<SettingInput> }) {
  const typed = useWatch({ control, name: "value" });
  const verdict = typeof typed === "number" && typed > 0 ? rounding(REGIME_C_SINCE, typed) : null;
  if (!verdict) return null;
  const { what, why } = message(verdict);
  return (
    <Notice live title={what}>
      {why}
    </Notice>
  );
}
