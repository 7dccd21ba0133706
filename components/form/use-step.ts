import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, useTransition } from "react";
import { newId } from "#lib/platform/ids.ts";
import { type Submitted, submit } from "#lib/platform/submit.ts";
import { useHandOver } from "./handed-over.tsx";
import type { FormRefusal } from "./refusal-notice.tsx";
import { useAnswerFocus } from "./use-answer-focus.ts";

/**
 * Sends one step of a screen, once however often it is pressed. The same content keeps its request id, so that a repeat after a lost
 * answer is recognised; other content gets another. What was typed stays with the form whatever the answer, and a refusal takes the
 * focus. A step is over when the screen shows what it changed, so that the next one is taken from what stands now. `reread` shows the
 * page as it stands; a refused step that is gone from it leaves its answer to the page.
 */
export function useStep<Value>(call: (input: never) => Promise<unknown>) {
  const router = useRouter();
  const [refusal, setRefusal] = useState<FormRefusal | null>(null);
  const [busy, startTransition] = useTransition();
  const [isReading, startReading] = useTransition();
  const sent = useRef({ body: "", requestId: "" });
  const sending = useRef<Promise<Submitted<Value>> | null>(null);
  const over = useRef(() => {});
  useEffect(() => {
    if (!busy) over.current();
  }, [busy]);
  useEffect(() => () => over.current(), []);
  useAnswerFocus(refusal);
  const forget = useHandOver(isReading ? refusal : null);
  const reread = () => startReading(() => router.refresh());
  const send = async (values: object): Promise<Submitted<Value>> => {
    forget();
    const { requestId: _, ...input } = values as { requestId?: string };
    const body = JSON.stringify(input, (_, value) => (value instanceof File ? [value.name, value.size, value.lastModified] : value));
    if (sent.current.body !== body) sent.current = { body, requestId: newId() };
    const answer = submit<object, Value>(call as (input: object) => Promise<unknown>, { ...input, requestId: sent.current.requestId });
    const shown = new Promise<void>((resolve) => {
      over.current = resolve;
    });
    startTransition(async () => {
      const result = await answer;
      setRefusal(result.ok ? null : result.refusal);
      // Somebody changed it meanwhile: show it as it stands, beside the answer.
      if (!result.ok && (result.refusal.kind === "stale" || result.refusal.kind === "notFound")) reread();
    });
    await shown;
    return answer;
  };
  const run = (values: object): Promise<Submitted<Value>> => {
    sending.current ??= send(values).finally(() => {
      sending.current = null;
    });
    return sending.current;
  };
  return { run, busy, refusal, reread, clear: () => setRefusal(null) };
}

/** The texts of refused fields by their paths, for the fields of a form. */
export const faultsOf = (refusal: FormRefusal | null): Readonly<Record<string, string>> =>
  refusal?.kind === "fields" ? refusal.fields : {};
