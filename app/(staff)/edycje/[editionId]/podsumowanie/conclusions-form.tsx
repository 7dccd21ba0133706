"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRef, useState } from "react";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { useForm } from "#components/form/use-form.ts";
import { useStep } from "#components/form/use-step.ts";
import { Button } from "#components/ui/button.tsx";
import { ConflictPanel } from "#components/ui/conflict-panel.tsx";
import { SavedState } from "#components/ui/saved-state.tsx";
import { warsawDate, warsawTime } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { formatClock, formatDate } from "#lib/platform/polish.ts";
import { recordConclusions } from "#lib/reports/actions.ts";
import { type ConclusionsInput, conclusionsSchema } from "#lib/reports/schema.ts";

type Props = { editionId: string; conclusions: string; version: number; saved: string | null };
type Saved = { conclusions: string; version: number };

const timeOf = (iso: string) => formatClock(warsawTime(new Date(iso)));
const dayOf = (iso: string) => formatDate(warsawDate(new Date(iso)));

/** The field of the conclusions: what was typed stays after every refusal, and a version saved meanwhile is shown beside it. */
export function ConclusionsForm({ editionId, conclusions, version, saved }: Props) {
  const { run, busy, refusal, clear } = useStep<{ version: number; savedAt: string }>(recordConclusions);
  const seen = useRef(version);
  const [savedLine, setSavedLine] = useState(saved);
  const form = useForm<ConclusionsInput>({
    resolver: zodResolver(conclusionsSchema),
    defaultValues: { requestId: newId(), editionId, version, conclusions },
  });
  const { isDirty, errors } = form.formState;

  const send = form.handleSubmit(async (typed) => {
    const answer = await run({ ...typed, version: seen.current });
    if (!answer.ok) return;
    seen.current = answer.value.version;
    setSavedLine(`Zapisano ${dayOf(answer.value.savedAt)} o ${timeOf(answer.value.savedAt)}.`);
    form.reset({ ...typed });
  });

  const theirs = refusal?.kind === "stale" ? (refusal.saved as Saved) : null;
  const settle = (keep: string | null) => {
    seen.current = theirs?.version ?? seen.current;
    // The conflict stands until the server has answered: nobody takes the page for saved before it is.
    if (keep === null) return void send();
    clear();
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
          pending={busy}
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
        <Button type="submit" look="second" busy={busy}>
          Zapisz wnioski
        </Button>
        <SavedState kind={busy ? "saving" : isDirty ? "dirty" : savedLine ? "saved" : "idle"}>
          {busy ? "Zapisywanie…" : isDirty ? "Niezapisane zmiany: 1." : savedLine}
        </SavedState>
      </div>
    </form>
  );
}
