"use client";

import { type Control, type FieldPath, type FieldValues, useController } from "react-hook-form";
import type { FieldProps } from "./field.tsx";
import { TextareaField } from "./textarea-field.tsx";

type LinesFieldProps<V extends FieldValues> = FieldProps & { control: Control<V>; name: FieldPath<V> };

/** Several short texts, one a line; the form holds a list of texts. */
export function LinesField<V extends FieldValues>({ control, name, hint, error, ...rest }: LinesFieldProps<V>) {
  const { field, fieldState } = useController({ control, name });
  const { value, onChange, ...tied } = field;
  const found = fieldState.error;
  // A fault of one of the lines stands at its place in a list of faults.
  const first = Array.isArray(found) ? found.find((one) => one?.message)?.message : found?.message;
  return (
    <TextareaField
      {...rest}
      {...tied}
      hint={hint ?? "Każda pozycja w osobnym wierszu."}
      error={error ?? first}
      value={(value as string[]).join("\n")}
      onChange={(event) => onChange(event.target.value.split("\n"))}
    />
  );
}
