"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import type { z } from "zod";
import { useCloseForm } from "#components/form/opened-form.tsx";
import { type FormRefusal, RefusalNotice } from "#components/form/refusal-notice.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { useForm } from "#components/form/use-form.ts";
import { useStep } from "#components/form/use-step.ts";
import { Notice } from "#components/ui/notice.tsx";
import { newId } from "#lib/platform/ids.ts";
import { saveSpecialist } from "#lib/schedule/actions/specialists.ts";
import type { SpecialistsPage } from "#lib/schedule/loaders/own.ts";
import { specialistSchema } from "#lib/schedule/schema.ts";

/** "Dodaj specjalistę" and "Zapisz": name and specialty. */
export function SpecialistForm({ specialist }: { specialist: SpecialistsPage["specialists"][number] | null }) {
  const router = useRouter();
  const close = useCloseForm();
  const { run, busy, refusal } = useStep(saveSpecialist);
  const version = specialist?.version ?? 0;
  const form = useForm<z.input<typeof specialistSchema>, unknown, z.output<typeof specialistSchema>>({
    resolver: zodResolver(specialistSchema),
    defaultValues: {
      ...{ requestId: newId(), id: specialist?.id ?? "", version },
      ...{ displayName: specialist?.displayName ?? "", specialty: specialist?.specialty ?? "" },
    },
  });
  const { errors } = form.formState;
  const send = form.handleSubmit(async (input) => {
    if (!(await run({ ...input, version })).ok) return;
    close();
    router.refresh();
  });
  const label = specialist ? "Zapisz" : "Dodaj specjalistę";
  return (
    <form method="post" noValidate onSubmit={send} aria-label={label}>
      <TextField label="Imię i nazwisko" autoComplete="off" error={errors.displayName?.message} {...form.register("displayName")} />
      <TextField
        label="Specjalność"
        hint="Np. psycholog, doradca zawodowy, prawnik. Widzi ją tylko ośrodek."
        error={errors.specialty?.message}
        {...form.register("specialty")}
      />
      <RefusalNotice refusal={refusal} />
      <StaleSpecialist refusal={refusal} />
      <StepButtons label={label} busy={busy} onClose={close} />
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
