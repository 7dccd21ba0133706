import type { ComponentProps } from "react";
import { Field, type FieldProps } from "./field.tsx";
import { controlClass } from "./input.tsx";

/** A labelled text of several lines; takes react-hook-form's `register`. */
export function TextareaField({ label, hint, error, optional, id, rows = 3, className, ...rest }: FieldProps & ComponentProps<"textarea">) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional} id={id}>
      {(control) => <textarea rows={rows} className={controlClass({}, `min-h-24 resize-y ${className ?? ""}`)} {...rest} {...control} />}
    </Field>
  );
}
