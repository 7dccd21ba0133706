import type { UseFormRegisterReturn } from "react-hook-form";
import type { FormRefusal } from "./refusal-notice.tsx";
import { TextareaField } from "./textarea-field.tsx";

/** Whether the server asks for a reason: nothing blocks, but a warning stands (a shared room, a Sunday). */
export const asksReason = (refusal: FormRefusal | null): boolean =>
  refusal?.kind === "rules" && refusal.rules.every(({ severity }) => severity === "warning");

/** The reason that speaks to the warnings above it. */
export function WarningReason({ field, error }: { field: UseFormRegisterReturn; error?: string | undefined }) {
  return (
    <TextareaField
      label="Uzasadnienie"
      hint="Dlaczego mimo ostrzeżenia. Zobaczą je obie instytucje. Nie wpisuj danych o zdrowiu ani rodzinie."
      error={error}
      {...field}
    />
  );
}
