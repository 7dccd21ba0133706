import type { ComponentProps, ReactNode } from "react";

const box =
  "mt-px grid size-[22px] flex-none cursor-pointer appearance-none place-content-center rounded border-2 border-line-strong bg-paper checked:border-accent checked:bg-accent disabled:cursor-not-allowed disabled:bg-na-tint forced-colors:appearance-auto";
const tick =
  "checked:after:h-[11px] checked:after:w-1.5 checked:after:-translate-y-0.5 checked:after:rotate-45 checked:after:border-r-3 checked:after:border-b-3 checked:after:border-paper checked:after:content-['']";

type CheckBoxProps = ComponentProps<"input"> & {
  label: ReactNode;
  /** In a row whose name stands in another cell: the label is for a screen reader only. */
  hideLabel?: boolean;
};

/** A native checkbox with its label; takes react-hook-form's `register`. */
export function CheckBox({ label, hideLabel, className = "", ...rest }: CheckBoxProps) {
  return (
    <label className={`inline-flex min-h-6 cursor-pointer items-start gap-2.5 ${className}`}>
      <input type="checkbox" className={`${box} ${tick}`} {...rest} />
      <span className={hideLabel ? "sr-only" : ""}>{label}</span>
    </label>
  );
}
