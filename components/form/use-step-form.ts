import { zodResolver } from "@hookform/resolvers/zod";
import type { DefaultValues, FieldValues, Path } from "react-hook-form";
import type { z } from "zod";
import { newId } from "#lib/platform/ids.ts";
import { markEmpty } from "./mark-empty.ts";
import { useClosing } from "./use-closing.ts";
import { useForm } from "./use-form.ts";
import { faultsOf, useStep } from "./use-step.ts";

type StepForm<Input extends FieldValues, Output> = {
  action: (input: never) => Promise<unknown>;
  schema: z.ZodType<Output, Input>;
  /** ids and versions as they were seen: they go with every send, newer ones after a refusal */
  seen: Readonly<Record<string, unknown>>;
  /** what the fields begin with */
  start: Readonly<Record<string, unknown>>;
  onClose: () => void;
  /** where the list around the form says what was done, it closes the form too: told instead of `onClose` */
  onSaved?: (input: Output) => void;
  /** the sentence at each field that is empty when a rule has said what lacks */
  lacking?: (input: Output) => readonly (readonly [Path<Input>, string])[];
};

/**
 * The form of one step: checked by the action's own schema, sent with what was seen, closed and the screen read anew when it is done.
 * `refusal` leaves out what the fields themselves say (`errorOf`).
 */
export function useStepForm<Input extends FieldValues, Output extends object>({
  action,
  schema,
  seen,
  start,
  onClose,
  onSaved,
  lacking,
}: StepForm<Input, Output>) {
  const finish = useClosing(onClose);
  const { run, busy, refusal } = useStep(action);
  const form = useForm<Input, unknown, Output>({
    resolver: zodResolver(schema),
    defaultValues: { requestId: newId(), ...seen, ...start } as unknown as DefaultValues<Input>,
  });
  const onSubmit = form.handleSubmit(async (input) => {
    const result = await run({ ...input, ...seen });
    if (result.ok) return onSaved ? onSaved(input) : finish();
    if (result.refusal.kind === "rules" && lacking) markEmpty(form, lacking(input));
  });
  const faults = faultsOf(refusal);
  const said = refusal?.kind === "fields" && Object.keys(faults).every((field) => field in start);
  const errorOf = (name: Path<Input>): string | undefined => form.getFieldState(name, form.formState).error?.message ?? faults[name];
  return { form, busy, onSubmit, onClose, errorOf, refusal: said ? null : refusal };
}
