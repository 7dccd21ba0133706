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
 * react-hook-form's `useForm`, and the only way to it. The focus goes to the first faulty field as it stands on the screen: the
 * library's own order is that of registration, in which fields that register themselves (dates, sums) come last. A form long enough
 * for a list of its faults (ErrorSummary) says `shouldFocusError: false`, because the list takes the focus.
 */
export function useForm<V extends FieldValues, Context = unknown, Output = V>(
  props: UseFormProps<V, Context, Output>,
): UseFormReturn<V, Context, Output> {
  const form = useReactHookForm<V, Context, Output>({ ...props, shouldFocusError: false });
  if (props.shouldFocusError === false) return form;
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
