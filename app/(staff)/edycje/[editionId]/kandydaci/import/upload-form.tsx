"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { Field } from "#components/form/field.tsx";
import { FileInput } from "#components/form/input.tsx";
import { type FormRefusal, RefusalNotice } from "#components/form/refusal-notice.tsx";
import { useAnswerFocus } from "#components/form/use-answer-focus.ts";
import { Button } from "#components/ui/button.tsx";
import { importAddress } from "#lib/imports/labels/addresses.ts";
import { fileFaultText } from "#lib/imports/labels/files.ts";
import { MAX_FILE, MAX_FILE_MB } from "#lib/imports/rules/reading/limits.ts";
import { newId } from "#lib/platform/ids.ts";

type Answer = { ok: true; value: { batchId: string } } | { ok: false; refusal: FormRefusal };

/** Chooses a file and sends it; one too large is not sent at all. */
export function UploadForm({ editionId }: { editionId: string }) {
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState<FormRefusal | null>(null);
  useAnswerFocus(refusal);
  const [busy, setBusy] = useState(false);
  // The same file keeps its request id, so that a repeat after a lost answer opens what the first one made.
  const sent = useRef<{ file: File | null; requestId: string }>({ file: null, requestId: "" });
  const refuse = (text: string) => setRefusal({ kind: "fields", fields: { file: text } });
  const send = async () => {
    const file = input.current?.files?.[0];
    if (!file) return refuse("Wybierz plik.");
    if (file.size > MAX_FILE) return refuse(fileFaultText({ problem: "tooLarge", bytes: file.size }));
    if (file.size === 0) return refuse(fileFaultText({ problem: "empty" }));
    if (sent.current.file !== file) sent.current = { file, requestId: newId() };
    setBusy(true);
    const answer = await post(`${importAddress(editionId)}/plik`, file, sent.current.requestId);
    setBusy(false);
    if (answer.ok) return router.push(importAddress(editionId, answer.value.batchId));
    setRefusal(answer.refusal);
  };
  return (
    <form
      method="post"
      noValidate
      aria-label="Wczytaj listę z pliku"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {refusal?.kind === "fields" ? null : <RefusalNotice refusal={refusal} />}
      <Field
        label="Plik"
        hint={`XLSX albo CSV, do ${MAX_FILE_MB} MB. Pierwszy wiersz: nazwy kolumn.`}
        error={refusal?.kind === "fields" ? refusal.fields.file : undefined}
      >
        {(control) => <FileInput ref={input} accept=".xlsx,.csv,.txt" {...control} />}
      </Field>
      <Button type="submit" busy={busy}>
        {busy ? "Wczytywanie…" : "Wczytaj plik"}
      </Button>
    </form>
  );
}

async function post(address: string, file: File, requestId: string): Promise<Answer> {
  try {
    const headers = { "Content-Type": "application/octet-stream", "x-request-id": requestId };
    return (await (await fetch(address, { method: "POST", headers, body: file })).json()) as Answer;
  } catch {
    return { ok: false, refusal: { kind: "offline" } };
  }
}
