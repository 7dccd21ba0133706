"use client";

import { type FormEvent, useRef, useState } from "react";
import { Field } from "#components/form/field.tsx";
import { FileInput } from "#components/form/input.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { useAnswerFocus } from "#components/form/use-answer-focus.ts";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import { Button } from "#components/ui/button.tsx";
import { addPaperScan } from "#lib/agreements/actions/scan.ts";
import { scanFault } from "#lib/agreements/rules/scan-type.ts";

/** "Dodaj skan": one file; a too large one is refused before it is sent. */
export function ScanForm({ paperId, about }: { paperId: string; about?: string }) {
  const form = useRef<HTMLFormElement>(null);
  const { run, busy, refusal, clear } = useStep(addPaperScan);
  const [fault, setFault] = useState<{ text: string } | null>(null);
  useAnswerFocus(fault);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const file = new FormData(event.currentTarget).get("file");
    const wrong = file instanceof File && file.name !== "" ? scanFault(file.size) : "Wybierz plik.";
    setFault(wrong === null ? null : { text: wrong });
    clear();
    if (wrong === null && (await run({ id: paperId, file })).ok) form.current?.reset();
  };
  return (
    <form method="post" ref={form} noValidate onSubmit={send} data-print="no" aria-label={about ? `Skan: ${about}` : undefined}>
      {refusal?.kind === "fields" ? null : <RefusalNotice refusal={refusal} />}
      <Field label="Plik" hint="PDF, JPG albo PNG, do 4 MB." error={fault?.text ?? faultsOf(refusal).file}>
        {(control) => <FileInput name="file" accept=".pdf,.jpg,.jpeg,.png" {...control} />}
      </Field>
      <Button type="submit" look="second" busy={busy}>
        {busy ? "Wysyłanie…" : "Dodaj skan"}
      </Button>
    </form>
  );
}
