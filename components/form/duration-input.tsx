"use client";

import type { ComponentProps } from "react";
import { formatHoursNumber, parseMinutes } from "#lib/platform/minutes.ts";
import { ParsedInput } from "./parsed-input.tsx";

type DurationInputProps = Omit<ComponentProps<typeof ParsedInput<number>>, "parse" | "format"> & {
  /** What a number without a unit means: hours on the week sheet, minutes in a register. */
  plain: "hours" | "minutes";
};

/** A bare duration for a row of a sheet: takes 2:30, 2,5, 150 min; gives whole minutes, "" or the raw text that is no duration. */
export function DurationInput({ plain, ...rest }: DurationInputProps) {
  const parse = (text: string) => {
    const parsed = parseMinutes(text, { plain });
    return parsed.ok ? parsed.minutes : undefined;
  };
  const format = plain === "hours" ? formatHoursNumber : String;
  return <ParsedInput<number> inputMode="decimal" numeric {...rest} parse={parse} format={format} />;
}
