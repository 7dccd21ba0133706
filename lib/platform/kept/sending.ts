import type { z } from "zod";
import type { Refusal } from "#lib/platform/result.ts";
import { type Submitted, submit } from "#lib/platform/submit.ts";
import { acknowledge, isOwner, type KeptForm, listKept, markRefused, type Owner, readKept, type Waiting } from "./records.ts";

/** How the saves of one kind of form reach the server; made by `sendingOf`. */
export type Sending = {
  readonly send: (values: unknown, request: { requestId: string; typedBy: Owner }) => Promise<Submitted<unknown>>;
  readonly onto: (values: unknown, saved: unknown) => unknown;
};
export type Sendings = Readonly<Record<string, Sending>>;

/**
 * @param values the form's values as they are kept on the device
 * @param call the action; `inputOf` makes its input of the values, without the request id
 * @param onto lays values typed over an unacknowledged save on what that save became: its new versions
 */
export function sendingOf<Values, Saved>(kind: {
  readonly values: z.ZodType<Values>;
  readonly call: (input: never) => Promise<unknown>;
  readonly inputOf: (values: Values) => object;
  readonly onto: (values: Values, saved: Saved) => Values;
}): Sending {
  return {
    send: async (kept, request) => {
      const values = kind.values.safeParse(kept);
      if (!values.success) return { ok: false, refusal: { kind: "fields", fields: {} } };
      return submit<object, unknown>(kind.call as (input: object) => Promise<unknown>, { ...kind.inputOf(values.data), ...request });
    },
    onto: (kept, saved) => {
      const values = kind.values.safeParse(kept);
      return values.success ? kind.onto(values.data, saved as Saved) : kept;
    },
  };
}

/** Why a form is sent: the user pressed its button, opened its page, or it was time to try again. */
export type Occasion = "asked" | "opened" | "again";

/** What becomes of a save. `asked`: the user waits for it; else it was sent again by itself. */
export type Outcome = { readonly form: KeptForm; readonly save: Waiting; readonly asked: boolean } & (
  | { readonly kind: "sending" }
  | { readonly kind: "acknowledged"; readonly saved: unknown }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "unreached"; readonly refusal: Refusal | { readonly kind: "offline" } }
);

const listeners = new Set<(outcome: Outcome) => void>();
const channel = typeof BroadcastChannel === "undefined" || typeof window === "undefined" ? null : new BroadcastChannel("pai:kept");

const tell = (outcome: Outcome): void => {
  for (const listener of listeners) listener(outcome);
};
channel?.addEventListener("message", ({ data }: MessageEvent<Outcome>) => tell(data));

function announce(outcome: Outcome): void {
  tell(outcome);
  // Another tab may show the same form; it learns how a save ended, and that nobody there asked for it.
  if (outcome.kind === "acknowledged" || outcome.kind === "refused") channel?.postMessage({ ...outcome, asked: false });
}

/** Listens to what becomes of saves, those sent by other tabs included. @returns how to stop */
export function onOutcome(listener: (outcome: Outcome) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A request that hangs in a bad network counts as lost after this time; it keeps its id, so it cannot be saved twice. */
export const LOST_AFTER_MS = 45_000;

const lost = (): Promise<Submitted<unknown>> =>
  new Promise((resolve) => setTimeout(() => resolve({ ok: false, refusal: { kind: "offline" } }), LOST_AFTER_MS));

const busy = new Set<string>();

/**
 * Sends what waits of one form, in the order of its saves, each with the request id it was given when the user saved: the server
 * knows a repeat by it and answers with the first result, so that a save arrives once however often it is sent.
 *
 * @param occasion a refused save is asked about again only when its user is there to read the answer
 * @returns false when the server could not be reached or does not know the user, so that trying other forms is of no use
 */
export async function sendForm(owner: Owner, form: KeptForm, sending: Sending, occasion: Occasion): Promise<boolean> {
  const { name, kind, href, title } = form;
  if (busy.has(name)) return true;
  busy.add(name);
  try {
    for (let first = true; ; first = false) {
      const kept = readKept(owner, name);
      const [save] = kept?.waiting ?? [];
      if (!kept || !save || !isOwner(owner) || (kept.refused && !(first && occasion !== "again"))) return true;
      const about = { form: { name, kind, href, title }, save, asked: occasion === "asked" };
      announce({ ...about, kind: "sending" });
      const result = await Promise.race([sending.send(save.values, { requestId: save.id, typedBy: owner }), lost()]);
      if (!result.ok && unreached.has(result.refusal.kind)) {
        announce({ ...about, kind: "unreached", refusal: result.refusal });
        return result.refusal.kind === "failed";
      }
      if (result.ok) {
        acknowledge(owner, form, save.id, (values) => sending.onto(values, result.value));
        announce({ ...about, kind: "acknowledged", saved: result.value });
      } else {
        markRefused(owner, form);
        announce({ ...about, kind: "refused", refusal: result.refusal as Refusal });
        return true;
      }
    }
  } finally {
    busy.delete(name);
  }
}

/** Answers that say nothing about the save itself: it waits and is sent again. */
const unreached: ReadonlySet<string> = new Set(["offline", "signedOut", "failed"]);

/** Sends everything that waits, form by form; after a lost connection the rest waits for the next time. */
export async function sendAll(owner: Owner, sendings: Sendings): Promise<void> {
  for (const kept of listKept(owner)) {
    const sending = sendings[kept.kind];
    if (sending && kept.waiting.length > 0 && !(await sendForm(owner, kept, sending, "again"))) return;
  }
}
