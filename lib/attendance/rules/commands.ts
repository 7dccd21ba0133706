import { typedPresence } from "#lib/attendance/rules/presence.ts";
import type { AttendanceStatus } from "#prisma/generated/client/enums.ts";

/** One mark set by the number on the paper list; `minutes` as a row of the register holds it. */
export type Command = { readonly no: number; readonly status: AttendanceStatus; readonly minutes: string };

const LETTERS: Readonly<Record<string, AttendanceStatus>> = {
  "": "UNEXCUSED",
  o: "PRESENT",
  u: "EXCUSED",
  n: "UNEXCUSED",
  d: "NOT_APPLICABLE",
};
/** No paper list is longer. */
const LONGEST_RANGE = 200;

/**
 * Reads a line of numbers from a paper list: "3, 7 12" are absent without excuse, "3u" excused, "7n" unexcused, "5o" present, "9d" not
 * concerned, "12c90" or "12c9:10–11:40" present in part; "4-8u" is everybody from 4 to 8.
 *
 * @returns the marks in the order typed, and the pieces that could not be read
 */
export function readCommands(line: string): { commands: Command[]; unreadable: string[] } {
  const pieces = line
    .trim()
    .split(/[\s;]+/)
    .flatMap(separated)
    .filter(Boolean);
  const read = pieces.map((piece) => ({ piece, commands: commandsOf(piece.toLowerCase()) }));
  return {
    commands: read.flatMap(({ commands }) => commands ?? []),
    unreadable: read.filter(({ commands }) => commands === null).map(({ piece }) => piece),
  };
}

/** Commas part the numbers, but not the time of a partial presence: "3,7,12c1,5". */
function separated(chunk: string): string[] {
  const [, numbers = chunk, partial = ""] = /^((?:\d+\p{L}?,)*)(\d+c.*)$/iu.exec(chunk) ?? [];
  return [...numbers.split(","), partial.replace(/,$/, "")];
}

function commandsOf(piece: string): Command[] | null {
  const [, from, to, letter = ""] = /^(\d{1,3})(?:[-–](\d{1,3}))?([ound]?)$/.exec(piece) ?? [];
  if (from !== undefined) return range(Number(from), Number(to ?? from), letter);
  const [, no, part] = /^(\d{1,3})c(.+)$/.exec(piece) ?? [];
  if (no === undefined || part === undefined || !typedPresence(part).ok) return null;
  return [{ no: Number(no), status: "PARTIAL", minutes: part }];
}

function range(from: number, to: number, letter: string): Command[] | null {
  const status = LETTERS[letter];
  if (!status || to < from || to - from > LONGEST_RANGE) return null;
  return Array.from({ length: to - from + 1 }, (_, step) => ({ no: from + step, status, minutes: "" }));
}
