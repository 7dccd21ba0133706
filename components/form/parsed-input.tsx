"use client";

import { type ChangeEvent, type ComponentProps, type FocusEvent, type KeyboardEvent, useRef, useState } from "react";
import { Input, type InputLook } from "./input.tsx";

type ParsedInputProps<T> = Omit<ComponentProps<"input">, "value" | "onChange" | "onBlur"> &
  InputLook & {
    /** The parsed value, or the text as typed while it means nothing. */
    value: T | string | null | undefined;
    /** Gets the parsed value, `""` when empty, or the raw text, which the form's schema then refuses. */
    onChange: (value: T | string) => void;
    onBlur?: () => void;
    parse: (text: string) => T | undefined;
    format: (value: T) => string;
  };

/**
 * A text input that a person fills in their own way (24.05.2018, 2,5, 2:30) and that gives a value to the form.
 * The text is tidied on leaving the field, never while typing; Esc brings back what stood there before.
 */
export function ParsedInput<T extends string | number>({ value, onChange, onBlur, parse, format, ...rest }: ParsedInputProps<T>) {
  const [typed, setTyped] = useState<string>();
  const before = useRef(value);
  const shown = typed ?? show(value, parse, format);
  const change = (event: ChangeEvent<HTMLInputElement>) => {
    const text = event.target.value;
    setTyped(text);
    onChange(text.trim() === "" ? "" : (parse(text) ?? text));
  };
  const leave = () => {
    setTyped(undefined);
    onBlur?.();
  };
  const enter = (event: FocusEvent<HTMLInputElement>) => {
    before.current = value;
    rest.onFocus?.(event);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Escape" && typed !== undefined) {
      event.preventDefault(); // in a dialog the second Esc closes it
      event.stopPropagation();
      setTyped(undefined);
      onChange(before.current ?? "");
    } else rest.onKeyDown?.(event);
  };
  return <Input autoComplete="off" {...rest} value={shown} onChange={change} onFocus={enter} onKeyDown={press} onBlur={leave} />;
}

function show<T extends string | number>(
  value: T | string | null | undefined,
  parse: (text: string) => T | undefined,
  format: (value: T) => string,
): string {
  if (value === undefined || value === null || value === "") return "";
  if (typeof value === "number") return format(value as T);
  const parsed = parse(value);
  return parsed === undefined ? value : format(parsed);
}
