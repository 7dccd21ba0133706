"use client";

import { type Control, type FieldPath, type FieldValues, useController } from "react-hook-form";
import { formatGrosze, parseGrosze } from "#lib/platform/money.ts";
import { Field, type FieldProps } from "./field.tsx";
import { ParsedInput } from "./parsed-input.tsx";

type MoneyFieldProps<V extends FieldValues> = FieldProps & { control: Control<V>; name: FieldPath<V> };

const parseAmount = (text: string): number | undefined => {
  const read = parseGrosze(text);
  return read.ok ? read.grosze : undefined;
};
const formatAmount = (grosze: number) => formatGrosze(grosze).replace(/\s*zł$/, "");

/** An amount in złoty, typed or pasted; the form holds whole grosze, "" or the raw text. */
export function MoneyField<V extends FieldValues>({ control, name, hint, error, ...rest }: MoneyFieldProps<V>) {
  const { field, fieldState } = useController({ control, name });
  return (
    <Field {...rest} hint={hint ?? "W złotych, np. 8,10."} error={error ?? fieldState.error?.message}>
      {(tied) => (
        <ParsedInput<number> {...field} {...tied} parse={parseAmount} format={formatAmount} inputMode="decimal" className="max-w-40" />
      )}
    </Field>
  );
}
