"use client";

import { useCloseForm } from "#components/form/opened-form.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { StalePaper } from "#components/form/stale-paper.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { useStepForm } from "#components/form/use-step-form.ts";
import { saveKind } from "#lib/work/actions/places.ts";
import type { Kind } from "#lib/work/repository/places.ts";
import { kindSchema } from "#lib/work/schema/places.ts";

/** "Dodaj rodzaj prac" and its change. */
export function KindForm({ editionId, kind }: { editionId: string; kind: Kind | null }) {
  const onClose = useCloseForm();
  const { form, busy, refusal, onSubmit, errorOf } = useStepForm({
    ...{ action: saveKind, schema: kindSchema, onClose },
    seen: { editionId, id: kind?.id ?? null, version: kind?.version ?? 0 },
    start: { name: kind?.name ?? "" },
  });
  return (
    <form method="post" noValidate onSubmit={onSubmit} aria-label={kind ? `Zmień rodzaj prac: ${kind.name}` : "Dodaj rodzaj prac"}>
      <RefusalNotice refusal={refusal} />
      <StalePaper refusal={refusal} />
      <TextField
        label="Rodzaj prac"
        hint="Np. prace porządkowe na terenach zielonych."
        error={errorOf("name")}
        {...form.register("name")}
      />
      <StepButtons label={kind ? "Zapisz" : "Dodaj rodzaj prac"} busy={busy} onClose={onClose} />
    </form>
  );
}
