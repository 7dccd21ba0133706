import type { ComponentProps } from "react";
import { Field, type FieldProps } from "./field.tsx";
import { Input, type InputLook } from "./input.tsx";

/** A labelled line of text: `<TextField label="Nazwisko" error={errors.surname?.message} {...register("surname")} />`. */
export function TextField({ label, hint, error, optional, id, ...rest }: FieldProps & InputLook & ComponentProps<"input">) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional} id={id}>
      {(control) => <Input {...rest} {...control} />}
    </Field>
  );
}
