import { zodResolver } from "@hookform/resolvers/zod";
import type { DefaultValues, FieldValues, Path } from "react-hook-form";
import type { z } from "zod";
import { useForm } from "#components/form/use-form.ts";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import { newId } from "#lib/platform/ids.ts";

type Given<Input, Output> = {
  action: (input: never) => Promise<unknown>;
  schema: z.ZodType<Output, Input>;
  /** what the fields begin with, and the ids and versions that were seen */
  start: Readonly<Record<string, unknown>>;
  onClose: () => void;
};

/**
 * A form of the card: checked by the action's own schema, closed when it is done; what the server refuses of a field stands at that
 * field and in the list above. `frame` goes to CardForm.
 */
export function useCardForm<Input extends FieldValues, Output extends object>({ action, schema, start, onClose }: Given<Input, Output>) {
  const { run, busy, refusal } = useStep(action);
  const form = useForm<Input, unknown, Output>({
    resolver: zodResolver(schema),
    shouldFocusError: false,
    defaultValues: { requestId: newId(), ...start } as unknown as DefaultValues<Input>,
  });
  const { errors, submitCount } = form.formState;
  const onSubmit = form.handleSubmit(async (input) => {
    const result = await run(input);
    if (result.ok) return onClose();
    for (const [field, message] of Object.entries(faultsOf(result.refusal))) form.setError(field as Path<Input>, { message });
  });
  return { form, errors, frame: { errors, sent: submitCount, refusal, busy, onSubmit, onClose } };
}
