import { parseMinutes } from "#lib/platform/minutes.ts";
import type { WorkStatus } from "#prisma/generated/client/enums.ts";

/** What a cell holds while it is edited: whole minutes, "" when empty, or text that is no duration. */
export type Typed = number | string;

/** Why what was typed is no time of work (words.md 4.2 "Czas"). */
export type TypedProblem = "unrecognised" | "negative" | "fraction" | "overADay";

/** `status` where a letter of absence was typed. */
export type ReadTyped =
  | { readonly ok: true; readonly minutes: number | null; readonly status?: WorkStatus }
  | { readonly ok: false; readonly problem: TypedProblem };

const MINUTES_IN_A_DAY = 24 * 60;

/** The letters of an attendance list (words.md 3.5): a day of absence is an entry without work. */
export const absenceLetters = { EXCUSED: "U", UNEXCUSED: "N" } as const;

/** Reads a cell: "2,5", "2.5" and "2:30" are 150 minutes, nothing is no entry, 0 is an entry without work, "U" and "N" absences. */
export function readTyped(typed: Typed): ReadTyped {
  const letter = typeof typed === "string" ? typed.trim().toUpperCase() : "";
  if (letter === absenceLetters.EXCUSED) return { ok: true, minutes: 0, status: "EXCUSED" };
  if (letter === absenceLetters.UNEXCUSED) return { ok: true, minutes: 0, status: "UNEXCUSED" };
  const parsed = typeof typed === "number" ? ({ ok: true, minutes: typed } as const) : parseMinutes(typed, { plain: "hours" });
  if (parsed.ok) return parsed.minutes > MINUTES_IN_A_DAY ? { ok: false, problem: "overADay" } : parsed;
  return parsed.reason === "empty" ? { ok: true, minutes: null } : { ok: false, problem: parsed.reason };
}

/** What a cell shows of an entry: its minutes, or the letter of an absence. */
export const shownOf = ({ minutes, status }: { readonly minutes: number; readonly status: WorkStatus }): Typed =>
  status === "PRESENT" ? minutes : absenceLetters[status];
