"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import type { z } from "zod";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { useForm } from "#components/form/use-form.ts";
import { useStep } from "#components/form/use-step.ts";
import { recordFollowUp } from "#lib/courses/actions/outcome-ways.ts";
import { followUpSchema } from "#lib/courses/schema/outcomes.ts";
import { newId } from "#lib/platform/ids.ts";
import { CourseStale } from "./course-stale.tsx";
import type { StepFormProps } from "./step-form.tsx";

/** "Co wydarzyło się po zakończeniu": a job, leaving the register and the like; not statutory, needed for the measures (R20). */
export function FollowUpForm({ page, row, onClose, onSaved }: StepFormProps) {
  const { run, busy, refusal } = useStep(recordFollowUp);
  const form = useForm<z.input<typeof followUpSchema>, unknown, z.output<typeof followUpSchema>>({
    resolver: zodResolver(followUpSchema),
    defaultValues: {
      ...{ requestId: newId(), editionId: page.editionId, participationId: row.id },
      ...{ version: row.outcome.version, followUp: row.outcome.followUp },
    },
  });
  const send = form.handleSubmit(async (input) => {
    if ((await run({ ...input, version: row.outcome.version })).ok) onSaved("Zapisano.");
  });
  return (
    <form method="post" noValidate onSubmit={send} aria-label={`Co wydarzyło się po zakończeniu: ${row.name}`}>
      <RefusalNotice refusal={refusal} />
      <CourseStale refusal={refusal} nameOf={() => row.name} />
      <TextareaField
        label="Co wydarzyło się po zakończeniu"
        hint="Np. podjęcie pracy, z datą. Zobaczą to obie instytucje. Nie wpisuj danych o zdrowiu ani rodzinie."
        autoFocus
        error={form.formState.errors.followUp?.message}
        {...form.register("followUp")}
      />
      <StepButtons label="Zapisz" busy={busy} onClose={onClose} />
    </form>
  );
}
