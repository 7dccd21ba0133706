import type { FieldErrors } from "react-hook-form";
import type { FieldFault } from "#components/ui/error-summary.tsx";
import type { PaperValues } from "./form-values.ts";

/** Every fault of a form as a link to its field: those found here first, then those the server found. */
export function faultList(errors: FieldErrors<PaperValues>, refused: Readonly<Record<string, string>>): FieldFault[] {
  const found = walk(errors, "");
  const known = new Set(found.map(({ fieldId }) => fieldId));
  return [...found, ...Object.entries(refused).flatMap(([fieldId, message]) => (known.has(fieldId) ? [] : [{ fieldId, message }]))];
}

function walk(errors: unknown, path: string): FieldFault[] {
  if (typeof errors !== "object" || errors === null) return [];
  const { message } = errors as { message?: unknown };
  if (typeof message === "string") return [{ fieldId: path, message }];
  return Object.entries(errors)
    .filter(([key]) => key !== "ref")
    .flatMap(([key, nested]) => walk(nested, path ? `${path}.${key}` : key));
}
