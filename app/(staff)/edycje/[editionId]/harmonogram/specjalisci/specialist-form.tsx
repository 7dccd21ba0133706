"use client";

import { useCloseForm } from "#components/form/opened-form.tsx";
import { type FormRefusal, RefusalNotice } from "#components/form/refusal-notice.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { useStepForm } from "#components/form/use-step-form.ts";
import { Notice } from "#components/ui/notice.tsx";
import { saveSpecialist } from "#lib/schedule/actions/specialists.ts";
import type { SpecialistsPage } from "#lib/schedule/loaders/own.ts";
import { specialistSchema } from "#lib/schedule/schema.ts";

/** "Dodaj specjalistę" and "Zapisz": name and specialty. */
export function SpecialistForm({ specialist }: { specialist: SpecialistsPage["specialists"][number] | null }) {
  const onClose = useCloseForm();
  const { form, busy, refusal, onSubmit, errorOf } = useStepForm({
    ...{ action: saveSpecialist, schema: specialistSchema, onClose },
    seen: { id: specialist?.id ?? "", version: specialist?.version ?? 0 },
    start: { displayName: specialist?.displayName ?? "", specialty: specialist?.specialty ?? "" },
  });
  const label = specialist ? "Zapisz" : "Dodaj specjalistę";
  return (
    <form method="post" noValidate onSubmit={onSubmit} aria-label={label}>
      <TextField label="Imię i nazwisko" autoComplete="off" error={errorOf("displayName")} {...form.register("displayName")} />
      <TextField
        label="Specjalność"
        hint="Np. psycholog, doradca zawodowy, prawnik. Widzi ją tylko ośrodek."
        error={errorOf("specialty")}
        {...form.register("specialty")}
      />
      <RefusalNotice refusal={refusal} />
      <StaleSpecialist refusal={refusal} />
      <StepButtons label={label} busy={busy} onClose={onClose} />
    </form>
  );
}

/** Somebody changed the entry meanwhile: what is saved stands here, what was typed stays in the form. */
function StaleSpecialist({ refusal }: { refusal: FormRefusal | null }) {
  if (refusal?.kind !== "stale") return null;
  const saved = refusal.saved as { displayName: string; specialty: string };
  return (
    <Notice tone="warning" live title="Zapisano już inną wersję.">
      Zapisanie: {refusal.savedBy}, {refusal.savedAt}. Zapisane: {saved.displayName}, {saved.specialty}. Nic nie zostało nadpisane; wyślij
      ponownie, jeżeli wpisane tutaj ma zastąpić zapisane.
    </Notice>
  );
}
