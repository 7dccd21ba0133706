import { useId } from "react";
import type { UseFormRegisterReturn } from "react-hook-form";
import { CheckBox } from "#components/form/check-box.tsx";
import { FieldError } from "#components/form/field.tsx";

type ChoiceBoxesProps = {
  label: string;
  hint?: string;
  choices: readonly { value: string; label: string }[];
  error?: string | undefined;
  field: UseFormRegisterReturn;
};

/** For whom a meeting is: one or more of a list. */
export function ChoiceBoxes({ label, hint, choices, error, field }: ChoiceBoxesProps) {
  const hintId = useId();
  return (
    <fieldset className="mb-5" aria-describedby={hint ? hintId : undefined}>
      <legend className="mb-1 font-semibold">{label}</legend>
      {hint ? (
        <p id={hintId} className="mb-1 text-small text-ink-soft">
          {hint}
        </p>
      ) : null}
      <FieldError message={error} />
      <div className="flex flex-wrap gap-x-6 gap-y-2">
        {choices.map((choice) => (
          <CheckBox key={choice.value} label={choice.label} value={choice.value} {...field} />
        ))}
      </div>
    </fieldset>
  );
}
