import { parseMinutes } from "#lib/platform/minutes.ts";

/** What a cell holds while it is edited: whole minutes, "" when empty, or text that is no duration. */
export type Typed = number | string;

/** Why what was typed is no time of work (words.md 4.2 "Czas"). */
export type TypedProblem = "unrecognised" | "negative" | "fraction" | "overADay";

export type ReadTyped = { readonly ok: true; readonly minutes: number | null } | { readonly ok: false; readonly problem: TypedProblem };

const MINUTES_IN_A_DAY = 24 * 60;

/** Reads a cell: "2,5", "2.5" and "2:30" are 150 minutes, nothing is no entry, 0 is an entry without work. */
export function readTyped(typed: Typed): ReadTyped {
  const parsed = typeof typed === "number" ? ({ ok: true, minutes: typed } as const) : parseMinutes(typed, { plain: "hours" });
  if (parsed.ok) return parsed.minutes > MINUTES_IN_A_DAY ? { ok: false, problem: "overADay" } : parsed;
  return parsed.reason === "empty" ? { ok: true, minutes: null } : { ok: false, problem: parsed.reason };
}
