"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRef, useState } from "react";
import { type FormRefusal, RefusalNotice } from "#components/form/refusal-notice.tsx";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { useForm } from "#components/form/use-form.ts";
import { Button } from "#components/ui/button.tsx";
import { ConflictPanel } from "#components/ui/conflict-panel.tsx";
import { SavedState } from "#components/ui/saved-state.tsx";
import { formatClock, formatDate } from "#lib/platform/polish.ts";
import { submit } from "#lib/platform/submit.ts";
import { recordConclusions } from "#lib/reports/actions.ts";
import { type ConclusionsInput, conclusionsSchema } from "#lib/reports/schema.ts";

type Props = { editionId: string; conclusions: string; version: number; saved: string | null };
type Saved = { conclusions: string; version: number };

const warsaw = (iso: string, part: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Warsaw", ...part }).format(new Date(iso));
const timeOf = (iso: string) => formatClock(warsaw(iso, { hour: "2-digit", minute: "2-digit" }));
const dayOf = (iso: string) => formatDate(warsaw(iso, { year: "numeric", month: "2-digit", day: "2-digit" }));

/** The field of the conclusions: what was typed stays after every refusal, and a version saved meanwhile is shown beside it. */
export function ConclusionsForm({ editionId, conclusions, version, saved }: Props) {
  const request = useRef<{ id: string; conclusions: string } | null>(null);
  const seen = useRef(version);
  const [refusal, setRefusal] = useState<FormRefusal | null>(null);
  const [savedLine, setSavedLine] = useState(saved);
  const form = useForm<ConclusionsInput>({
    resolver: zodResolver(conclusionsSchema),
    defaultValues: { requestId: "00000000-0000-4000-8000-000000000000", editionId, version, conclusions },
  });
  const { isDirty, isSubmitting, errors } = form.formState;

  const send = form.handleSubmit(async (typed) => {
    // The same text sent again after a lost answer is the same request; another text is another one.
    if (request.current?.conclusions !== typed.conclusions) request.current = { id: crypto.randomUUID(), conclusions: typed.conclusions };
    const input = { ...typed, requestId: request.current.id, version: seen.current };
    const answer = await submit<ConclusionsInput, { version: number; savedAt: string }>(recordConclusions, input);
    setRefusal(answer.ok ? null : answer.refusal);
    if (!answer.ok) return;
    request.current = null;
    seen.current = answer.value.version;
    setSavedLine(`Zapisano ${dayOf(answer.value.savedAt)} o ${timeOf(answer.value.savedAt)}.`);
    form.reset({ ...typed });
  });

  const theirs = refusal?.kind === "stale" ? (refusal.saved as Saved) : null;
  const settle = (keep: string | null) => {
    seen.current = theirs?.version ?? seen.current;
    request.current = null;
    // The conflict stands until the server has answered: nobody takes the page for saved before it is.
    if (keep === null) return void send();
    setRefusal(null);
    form.reset({ ...form.getValues(), conclusions: keep });
  };

  return (
    <form method="post" onSubmit={send} noValidate className="[&_.max-w-form]:max-w-none">
      <RefusalNotice refusal={refusal} />
      {refusal?.kind === "stale" && theirs ? (
        <ConflictPanel
          message={`Zapisano już inną wersję. Zapisanie: ${refusal.savedBy}, ${timeOf(refusal.savedAt)}. Nic nie zostało nadpisane.`}
          saved={<p className="whitespace-pre-line">{theirs.conclusions}</p>}
          typed={<p className="whitespace-pre-line">{form.getValues("conclusions")}</p>}
          onKeepSaved={() => settle(theirs.conclusions)}
          onSaveTyped={() => settle(null)}
          pending={isSubmitting}
        />
      ) : null}
      <TextareaField
        label="Wnioski"
        hint="Zobaczą je obie instytucje. Nie wpisuj nazwisk ani danych o zdrowiu i rodzinie."
        rows={8}
        error={errors.conclusions?.message}
        defaultValue={conclusions}
        {...form.register("conclusions")}
      />
      <div data-print="no" className="flex flex-wrap items-center gap-4">
        <Button type="submit" look="second" disabled={isSubmitting}>
          Zapisz wnioski
        </Button>
        <SavedState kind={isSubmitting ? "saving" : isDirty ? "dirty" : savedLine ? "saved" : "idle"}>
          {isSubmitting ? "Zapisywanie…" : isDirty ? "Niezapisane zmiany: 1." : savedLine}
        </SavedState>
      </div>
    </form>
  );
}
