import type { ComponentProps } from "react";

export type InputLook = {
  /** 38 px, for a row of a sheet on a desktop. */
  low?: boolean;
  numeric?: boolean;
};

const frame =
  "w-full rounded border border-line-strong bg-paper text-body text-ink aria-invalid:border-2 aria-invalid:border-unx-mark not-[select]:read-only:bg-ground disabled:bg-na-tint disabled:text-na";

export function controlClass({ low, numeric }: InputLook, className = "") {
  const size = low ? "min-h-[38px] px-2 py-1" : "min-h-11 px-2.5 py-1.5";
  return `${frame} ${size} ${numeric ? "text-right" : ""} ${className}`;
}

/** A bare input with its frame, for table cells; it needs a label or aria-label of its own. Takes react-hook-form's `register`. */
export function Input({ low, numeric, className, type = "text", ...rest }: ComponentProps<"input"> & InputLook) {
  return <input type={type} className={controlClass({ low, numeric }, className)} {...rest} />;
}

/** A bare select with its frame. */
export function SelectInput({ low, className, ...rest }: ComponentProps<"select"> & Pick<InputLook, "low">) {
  return <select className={controlClass({ low }, className)} {...rest} />;
}

const chooser =
  "file:mr-3 file:min-h-11 file:cursor-pointer file:rounded file:border-2 file:border-solid file:border-accent file:bg-paper file:px-4 file:font-semibold file:text-accent";

/** The native file chooser; its button looks like the second button. */
export function FileInput(props: Omit<ComponentProps<"input">, "type" | "className">) {
  return <input type="file" className={`block w-full py-2 ${chooser}`} {...props} />;
}
