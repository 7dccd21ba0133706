"use client";

import { type Control, type FieldPath, type FieldValues, useController } from "react-hook-form";
import { Field, type FieldProps } from "./field.tsx";
import { monthText, parseMonthText } from "./month-text.ts";
import { ParsedInput } from "./parsed-input.tsx";

type MonthFieldProps<V extends FieldValues> = FieldProps & { control: Control<V>; name: FieldPath<V> };

/** A month, typed or pasted; the form holds `YYYY-MM`, "" or the raw text when it is no month. */
export function MonthField<V extends FieldValues>({ control, name, hint, error, ...rest }: MonthFieldProps<V>) {
  const { field, fieldState } = useController({ control, name });
  return (
    <Field {...rest} hint={hint ?? "Miesiąc i rok, np. 09.2018."} error={error ?? fieldState.error?.message}>
      {(tied) => (
        <ParsedInput<string> {...field} {...tied} parse={parseMonthText} format={monthText} inputMode="numeric" className="max-w-40" />
      )}
    </Field>
  );
}
