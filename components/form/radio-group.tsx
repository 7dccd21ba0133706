import { type ComponentProps, useId } from "react";
import { describedBy, FieldFrame, FieldNotes, type FieldProps } from "./field.tsx";
import type { Choice } from "./select-field.tsx";

type RadioGroupProps = FieldProps & Omit<ComponentProps<"input">, "type" | "value"> & { choices: readonly Choice[] };

const dot =
  "mt-px grid size-[22px] flex-none cursor-pointer appearance-none place-content-center rounded-full border-2 border-line-strong bg-paper checked:border-accent checked:after:size-2.5 checked:after:rounded-full checked:after:bg-accent checked:after:content-[''] focus-visible:rounded-full forced-colors:appearance-auto";

/** One answer of a few, as native radios in a fieldset; takes react-hook-form's `register`. The first radio carries `id`. */
export function RadioGroup({ label, hint, error, optional, id, choices, ...rest }: RadioGroupProps) {
  const ownId = useId();
  const groupId = id ?? ownId;
  const described = describedBy(groupId, hint, error);
  return (
    <FieldFrame bad={Boolean(error)}>
      <fieldset className="min-w-0" aria-describedby={described}>
        <legend className="float-left w-full font-semibold">
          {label}
          {optional ? <span className="font-normal text-ink-soft"> (nieobowiązkowe)</span> : null}
        </legend>
        <div className="clear-both">
          <FieldNotes id={groupId} hint={hint} error={error} />
          {choices.map((choice, index) => (
            <label key={choice.value} className="flex min-h-8 cursor-pointer items-start gap-2.5 py-[3px]">
              <input
                type="radio"
                className={dot}
                {...rest}
                value={choice.value}
                id={index === 0 ? groupId : undefined}
                aria-describedby={error ? described : undefined}
              />
              <span>{choice.label}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </FieldFrame>
  );
}
