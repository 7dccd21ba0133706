import { useEffect, useRef, useState } from "react";
import type { z } from "zod";
import type { FormRefusal } from "#components/form/refusal-notice.tsx";
import { newId } from "#lib/platform/ids.ts";
import { dropKept, type KeptForm, keepDraft, keepWaiting, readKept, waitingCount } from "#lib/platform/kept/records.ts";
import { type Outcome, onOutcome, sendForm } from "#lib/platform/kept/sending.ts";
import { useKeptForms } from "./kept-forms.tsx";

/**
 * How the last save stands. waiting: kept here, `entries` of it, and sent again by itself; `because` is why it was not reached, null
 * before the first try. failed: the server refused it, and it stays here until the user decides. `asked`: the user pressed the button
 * and waits for the answer, so that the focus may go to it.
 */
export type KeptProgress =
  | { readonly kind: "idle" | "saving" }
  | { readonly kind: "saved"; readonly at: string }
  | { readonly kind: "waiting"; readonly entries: number; readonly because: FormRefusal | null }
  | { readonly kind: "failed"; readonly refusal: FormRefusal; readonly asked: boolean };

type Given<Values, Saved> = {
  readonly form: KeptForm;
  /** the shape of the values; what is kept in another shape is left out */
  readonly schema: z.ZodType<Values>;
  /** what is typed now and differs from what was saved or sent; nothing is kept while `count` is 0 */
  readonly typed: { readonly values: Values; readonly count: number };
  /** once, when the page opens: `sent` waits for the server, `draft` was typed and not sent; later ones lie over earlier ones */
  readonly onRestore: (kept: { sent: Values | null; draft: Values | null }) => void;
  /** the server has acknowledged these values */
  readonly onSaved: (values: Values, saved: Saved) => void;
  /** the server has refused these values; `asked` as in KeptProgress */
  readonly onRefused: (values: Values, refusal: FormRefusal, asked: boolean) => void;
};

/**
 * Keeps a form on this device until the server has acknowledged it. What is merely typed is a draft: it comes back after a reload and
 * is never sent by itself. What was submitted waits with one request id and is sent until it is answered, also from other pages and
 * after a crash. Nothing here moves the focus or changes a value while the user types: the callbacks decide what the form shows.
 *
 * @returns `submit` keeps the values and sends them; `drop` forgets everything kept, for what is saved already; `resend` tries what waits at once
 */
export function useKept<Values, Saved extends { readonly savedAt: string }>(given: Given<Values, Saved>) {
  const { owner, sendings, show } = useKeptForms();
  const [progress, setProgress] = useState<KeptProgress>({ kind: "idle" });
  const [ready, setReady] = useState(false);
  const latest = useRef(given);
  const slow = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    latest.current = given;
  });
  const { form, typed } = given;
  const { name, kind } = form;
  const sending = sendings[kind];
  // The save without an answer that is typed over; a refused one was not saved, so nothing lies over it.
  const over = useRef<string | null>(null);

  useEffect(() => {
    const follow = (outcome: Outcome) => {
      if (outcome.form.name !== name) return;
      clearTimeout(slow.current);
      const values = latest.current.schema.safeParse(outcome.save.values).data;
      if (outcome.kind === "sending") slow.current = setTimeout(() => setProgress({ kind: "saving" }), 1000);
      if (outcome.kind === "unreached") {
        const kept = readKept(owner, name);
        setProgress({ kind: "waiting", entries: kept ? waitingCount(kept) : 0, because: outcome.refusal });
      }
      if (outcome.kind === "acknowledged") {
        const saved = outcome.saved as Saved;
        if (over.current === outcome.save.id) over.current = null;
        if (values) latest.current.onSaved(values, saved);
        setProgress({ kind: "saved", at: saved.savedAt });
      }
      if (outcome.kind === "refused") {
        over.current = null;
        setProgress({ kind: "failed", refusal: outcome.refusal, asked: outcome.asked });
        if (values) latest.current.onRefused(values, outcome.refusal, outcome.asked);
      }
    };
    const stop = onOutcome(follow);
    return () => {
      stop();
      clearTimeout(slow.current);
    };
  }, [owner, name]);

  useEffect(() => {
    const { schema, onRestore, form: own } = latest.current;
    const kept = readKept(owner, name);
    const read = (values: unknown) => schema.safeParse(values).data ?? null;
    const last = read(kept?.waiting.at(-1)?.values);
    const draft = read(kept?.draft?.values) ?? (kept?.refused ? last : null);
    const sent = kept?.refused ? null : last;
    over.current = kept?.refused ? null : (kept?.waiting.at(-1)?.id ?? null);
    if (sent || draft) onRestore({ sent, draft });
    setReady(true);
    if (!kept || kept.waiting.length === 0 || !sending) return;
    setProgress({ kind: "waiting", entries: waitingCount(kept), because: null });
    // Why a save was refused is not kept on the device (it names people): the server is asked again.
    void sendForm(owner, own, sending, "opened");
  }, [owner, name, sending]);

  useEffect(() => show(name), [show, name]);

  const text = JSON.stringify(typed.values);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is the values
  useEffect(() => {
    if (ready) keepDraft(owner, latest.current.form, typed.count > 0 ? { ...typed, over: over.current } : null);
  }, [ready, owner, typed.count, text]);

  const resend = () => void (sending && sendForm(owner, form, sending, "asked"));
  const submit = async (values: Values, count: number): Promise<void> => {
    if (count === 0 && over.current !== null) return resend(); // pressed twice
    const save = { id: newId(), over: over.current, values, count, at: new Date().toISOString() };
    if (!sending || !keepWaiting(owner, form, save)) {
      return setProgress({ kind: "failed", refusal: { kind: "signedOut" }, asked: true });
    }
    over.current = save.id;
    await sendForm(owner, form, sending, "asked");
  };
  const drop = (savedAt?: string) => {
    dropKept(owner, form);
    over.current = null;
    setProgress(savedAt ? { kind: "saved", at: savedAt } : { kind: "idle" });
  };
  return { progress, submit, drop, resend };
}
