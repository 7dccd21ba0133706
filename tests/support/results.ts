import type { ActionResult } from "#lib/platform/result.ts";

// What a test asks of an action's result, in a word.

/** "ok", or the kind of the refusal. */
export const kind = (result: ActionResult<unknown>) => (result.ok ? "ok" : result.refusal.kind);

/** Codes of the rules that refused, one for each fact; the kind where no rule did. */
export const codes = (result: ActionResult<unknown>) =>
  !result.ok && result.refusal.kind === "rules" ? result.refusal.rules.map(({ code }) => code) : kind(result);

/** The value of an action that had to succeed. @throws Error with the refusal */
export function value<T>(result: ActionResult<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}
