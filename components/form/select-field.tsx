import type { ComponentProps } from "react";
import { Field, type FieldProps } from "./field.tsx";
import { SelectInput } from "./input.tsx";

export type Choice = { value: string; label: string };

type SelectFieldProps = FieldProps & ComponentProps<"select"> & { choices: readonly Choice[]; empty?: string };

/** A labelled choice from a list; `empty` is the text of the first, unchosen line. Takes react-hook-form's `register`. */
export function SelectField({ label, hint, error, optional, id, choices, empty, ...rest }: SelectFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional} id={id}>
      {(control) => (
        <SelectInput {...rest} {...control}>
          {empty === undefined ? null : <option value="">{empty}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </SelectInput>
      )}
    </Field>
  );
}
