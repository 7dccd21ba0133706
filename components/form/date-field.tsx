"use client";

import { type Control, type FieldPath, type FieldValues, useController } from "react-hook-form";
import { formatDate } from "#lib/platform/polish.ts";
import { parseDateText } from "./date-text.ts";
import { Field, type FieldProps } from "./field.tsx";
import { ParsedInput } from "./parsed-input.tsx";

type DateFieldProps<V extends FieldValues> = FieldProps & { control: Control<V>; name: FieldPath<V> };

/**
 * A day in Polish order, typed or pasted. A text field, not the browser's own date control: that one follows the browser's
 * language, not the page's, and takes no pasted 24.05.2018. The form holds `YYYY-MM-DD`, "" or the raw text when it is no day.
 */
export function DateField<V extends FieldValues>({ control, name, hint, error, ...rest }: DateFieldProps<V>) {
  const { field, fieldState } = useController({ control, name });
  return (
    <Field {...rest} hint={hint ?? "Dzień, miesiąc, rok, np. 24.05.2018."} error={error ?? fieldState.error?.message}>
      {(tied) => (
        <ParsedInput<string> {...field} {...tied} parse={parseDateText} format={formatDate} inputMode="numeric" className="max-w-40" />
      )}
    </Field>
  );
}
