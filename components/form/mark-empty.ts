import type { FieldValues, Path, UseFormReturn } from "react-hook-form";

/**
 * Marks the fields that are still empty, each with its own sentence, after a rule has listed what lacks; focus goes to the first.
 * What lacks is the rule's to say: this only shows where it is to be typed.
 */
export function markEmpty<V extends FieldValues>(
  { getValues, setError }: Pick<UseFormReturn<V>, "getValues" | "setError">,
  sentences: readonly (readonly [field: Path<V>, sentence: string])[],
): void {
  const empty = sentences.filter(([field]) => getValues(field) === "");
  for (const [i, [field, message]] of empty.entries()) setError(field, { message }, { shouldFocus: i === 0 });
}
