import type { UseFormRegisterReturn } from "react-hook-form";
import { ReasonField } from "./reason-field.tsx";
import type { FormRefusal } from "./refusal-notice.tsx";

/** Whether the server asks for a reason: nothing blocks, but a warning stands (a shared room, a Sunday). */
export const asksReason = (refusal: FormRefusal | null): boolean =>
  refusal?.kind === "rules" && refusal.rules.every(({ severity }) => severity === "warning");

/** The reason that speaks to the warnings above it. */
export function WarningReason({ field, error }: { field: UseFormRegisterReturn; error?: string | undefined }) {
  return <ReasonField label="Uzasadnienie" about="Dlaczego mimo ostrzeżenia." error={error} {...field} />;
}
