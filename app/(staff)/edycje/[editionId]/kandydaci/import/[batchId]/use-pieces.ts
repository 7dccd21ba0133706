import { useRouter } from "next/navigation";
import { useState } from "react";
import type { FormRefusal } from "#components/form/refusal-notice.tsx";
import { useAnswerFocus } from "#components/form/use-answer-focus.ts";
import { newId } from "#lib/platform/ids.ts";
import { submit } from "#lib/platform/submit.ts";

/**
 * Takes a long step piece by piece until `isDone`. Each piece is a request of its own; after a lost connection the same button goes
 * on where the server is, and nothing is done twice.
 */
export function usePieces<Value>(call: (input: never) => Promise<unknown>, isDone: (value: Value) => boolean) {
  const router = useRouter();
  const [value, setValue] = useState<Value | null>(null);
  const [refusal, setRefusal] = useState<FormRefusal | null>(null);
  useAnswerFocus(refusal);
  const [busy, setBusy] = useState(false);
  const run = async (input: { editionId: string; batchId: string }): Promise<boolean> => {
    setBusy(true);
    setRefusal(null);
    for (;;) {
      const result = await submit<object, Value>(call as (input: object) => Promise<unknown>, { ...input, requestId: newId() });
      if (!result.ok) setRefusal(result.refusal);
      if (result.ok) setValue(result.value);
      if (result.ok && !isDone(result.value)) continue;
      setBusy(false);
      router.refresh();
      return result.ok;
    }
  };
  return { run, value, refusal, busy };
}
