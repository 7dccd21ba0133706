import type { ComponentProps } from "react";
import { TextField } from "#components/form/text-field.tsx";

type PostalCodeFieldProps = Pick<ComponentProps<typeof TextField>, "error" | "name" | "onChange" | "onBlur" | "ref">;

/** The postal code of an address, wherever one is entered. */
export function PostalCodeField(field: PostalCodeFieldProps) {
  return (
    <TextField label="Kod pocztowy" id="pole-postalCode" hint="Np. 30-123." inputMode="numeric" optional className="max-w-40" {...field} />
  );
}
