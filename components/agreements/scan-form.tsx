"use client";

import { type FormEvent, useRef, useState } from "react";
import { Field } from "#components/form/field.tsx";
import { FileInput } from "#components/form/input.tsx";
import { type FormRefusal, RefusalNotice } from "#components/form/refusal-notice.tsx";
import { faultsOf } from "#components/form/use-step.ts";
import { Button } from "#components/ui/button.tsx";
import { addPaperScan } from "#lib/agreements/actions/scan.ts";
import { scanFault } from "#lib/agreements/rules/scan-type.ts";
import { newId } from "#lib/platform/ids.ts";
import { submit } from "#lib/platform/submit.ts";

/** "Dodaj skan": one file; a too large one is refused before it is sent. */
export function ScanForm({ paperId, about }: { paperId: string; about?: string }) {
  const form = useRef<HTMLFormElement>(null);
  const request = useRef({ key: "", id: "" });
  const [fault, setFault] = useState<string>();
  const [refusal, setRefusal] = useState<FormRefusal | null>(null);
  const [busy, setBusy] = useState(false);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const file = new FormData(event.currentTarget).get("file");
    const wrong = file instanceof File && file.name !== "" ? scanFault(file.size) : "Wybierz plik.";
    setFault(wrong ?? undefined);
    setRefusal(null);
    if (wrong || !(file instanceof File)) return;
    // The same file sent again after a lost answer is the same request.
    const key = `${file.name}/${file.size}/${file.lastModified}`;
    if (request.current.key !== key) request.current = { key, id: newId() };
    setBusy(true);
    const result = await submit(addPaperScan, { requestId: request.current.id, id: paperId, file });
    setBusy(false);
    if (!result.ok) return setRefusal(result.refusal);
    request.current = { key: "", id: "" };
    form.current?.reset();
  };
  return (
    <form method="post" ref={form} noValidate onSubmit={send} data-print="no" aria-label={about ? `Skan: ${about}` : undefined}>
      {refusal?.kind === "fields" ? null : <RefusalNotice refusal={refusal} />}
      <Field label="Plik" hint="PDF, JPG albo PNG, do 4 MB." error={fault ?? faultsOf(refusal).file}>
        {(control) => <FileInput name="file" accept=".pdf,.jpg,.jpeg,.png" {...control} />}
      </Field>
      <Button type="submit" look="second" disabled={busy}>
        {busy ? "Wysyłanie…" : "Dodaj skan"}
      </Button>
    </form>
  );
}
