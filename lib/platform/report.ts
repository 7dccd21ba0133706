import { newId } from "#lib/platform/ids.ts";

/**
 * Writes a failure to the process log under a number the user is told. Only the error's name, code and places in our own
 * code are written: messages of the database and of Prisma quote values, and values may be personal.
 *
 * @returns the number
 */
export function report(error: unknown): string {
  const id = newId();
  const { name, code, stack } =
    error instanceof Error ? (error as Error & { code?: string }) : { name: typeof error, code: undefined, stack: "" };
  const places = (stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  console.error(JSON.stringify({ failure: id, name, code, places: places.slice(0, 8).map((line) => line.trim()) }));
  return id;
}
