import type { BaseSyntheticEvent } from "react";
import {
  type FieldErrors,
  type FieldValues,
  get,
  type UseFormProps,
  type UseFormReturn,
  useForm as useReactHookForm,
} from "react-hook-form";

/**
 * react-hook-form's `useForm` for a form without a list of faults: the focus goes to the first faulty field as it stands on the
 * screen. The library's own order is that of registration, in which fields that register themselves (dates, sums) come last.
 */
export function useForm<V extends FieldValues, Context = unknown, Output = V>(
  props: UseFormProps<V, Context, Output>,
): UseFormReturn<V, Context, Output> {
  const form = useReactHookForm<V, Context, Output>({ ...props, shouldFocusError: false });
  const handleSubmit: typeof form.handleSubmit = (onValid, onInvalid) =>
    form.handleSubmit(onValid, async (errors, event) => {
      await onInvalid?.(errors, event);
      focusFirst(errors, event);
    });
  return { ...form, handleSubmit };
}

function focusFirst(errors: FieldErrors, event: BaseSyntheticEvent | undefined): void {
  if (!(event?.target instanceof HTMLFormElement)) return;
  const fields = [...event.target.elements].filter((one) => one instanceof HTMLElement);
  fields.find((one) => get(errors, one.getAttribute("name") ?? ""))?.focus();
}
