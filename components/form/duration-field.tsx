"use client";

import { type Control, type FieldPath, type FieldValues, useController } from "react-hook-form";
import { DurationInput } from "./duration-input.tsx";
import { Field, type FieldProps } from "./field.tsx";

type DurationFieldProps<V extends FieldValues> = FieldProps & { control: Control<V>; name: FieldPath<V>; plain: "hours" | "minutes" };

/** A labelled duration; the form holds whole minutes, "" or the raw text. */
export function DurationField<V extends FieldValues>({ control, name, plain, hint, error, ...rest }: DurationFieldProps<V>) {
  const { field, fieldState } = useController({ control, name });
  return (
    <Field {...rest} hint={hint ?? "Np. 2:30, 2,5 albo 150 min."} error={error ?? fieldState.error?.message}>
      {(tied) => <DurationInput {...field} {...tied} plain={plain} className="max-w-32" />}
    </Field>
  );
}
