import type { Refusal } from "#lib/platform/result.ts";

/** What a form learns: the value, a refusal, or that the server could not be reached (nothing is known to be saved). */
export type Submitted<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal | { readonly kind: "offline" } };

type SafeResult<T> = { data?: T; serverError?: Refusal; validationErrors?: unknown } | undefined;

/**
 * Sends a form to its action and folds every way it can end into one value.
 *
 * @param call an action made by `action`
 */
export async function submit<Input, T>(call: (input: Input) => Promise<unknown>, input: Input): Promise<Submitted<T>> {
  let result: SafeResult<T>;
  try {
    result = (await call(input)) as SafeResult<T>;
  } catch {
    return { ok: false, refusal: { kind: "offline" } };
  }
  if (result?.serverError) return { ok: false, refusal: result.serverError };
  if (result?.validationErrors) return { ok: false, refusal: { kind: "fields", fields: flatten(result.validationErrors) } };
  if (result && "data" in result) return { ok: true, value: result.data as T };
  return { ok: false, refusal: { kind: "offline" } };
}

/** next-safe-action's nested errors as field path → first sentence: `{ marks: { 3: { minutes: { _errors: ["…"] } } } }` → `marks.3.minutes`. */
function flatten(errors: unknown, path = ""): Record<string, string> {
  if (typeof errors !== "object" || errors === null) return {};
  const own = (errors as { _errors?: string[] })._errors?.[0];
  const nested = Object.entries(errors).filter(([key]) => key !== "_errors");
  return Object.assign(own ? { [path]: own } : {}, ...nested.map(([key, value]) => flatten(value, path ? `${path}.${key}` : key)));
}
