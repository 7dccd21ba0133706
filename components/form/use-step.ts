import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { newId } from "#lib/platform/ids.ts";
import { submit } from "#lib/platform/submit.ts";
import type { FormRefusal } from "./refusal-notice.tsx";

/**
 * Sends one step of a screen. The same content keeps its request id, so that a repeat after a lost answer is recognised; other
 * content gets another. What was typed stays with the form whatever the answer.
 */
export function useStep<Value>(call: (input: never) => Promise<unknown>) {
  const router = useRouter();
  const [refusal, setRefusal] = useState<FormRefusal | null>(null);
  const [busy, setBusy] = useState(false);
  const sent = useRef({ body: "", requestId: "" });
  const run = async (values: object): Promise<{ ok: true; value: Value } | { ok: false; refusal: FormRefusal }> => {
    const { requestId: _, ...input } = values as { requestId?: string };
    const body = JSON.stringify(input);
    if (sent.current.body !== body) sent.current = { body, requestId: newId() };
    setBusy(true);
    const result = await submit<object, Value>(call as (input: object) => Promise<unknown>, {
      ...input,
      requestId: sent.current.requestId,
    });
    setBusy(false);
    setRefusal(result.ok ? null : result.refusal);
    // Somebody changed it meanwhile: show it as it stands, beside the answer.
    if (!result.ok && (result.refusal.kind === "stale" || result.refusal.kind === "notFound")) router.refresh();
    return result;
  };
  return { run, busy, refusal, clear: () => setRefusal(null) };
}

/** The texts of refused fields by their paths, for the fields of a form. */
export const faultsOf = (refusal: FormRefusal | null): Readonly<Record<string, string>> =>
  refusal?.kind === "fields" ? refusal.fields : {};
