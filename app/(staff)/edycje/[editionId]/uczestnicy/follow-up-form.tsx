"use client";

import { PersonStep } from "#components/form/person-step.tsx";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { useStepForm } from "#components/form/use-step-form.ts";
import { recordFollowUp } from "#lib/courses/actions/outcome-ways.ts";
import { followUpSchema } from "#lib/courses/schema/outcomes.ts";
import { CourseStale } from "./course-stale.tsx";
import type { StepFormProps } from "./step-form-props.ts";

/** "Co wydarzyło się po zakończeniu": a job, leaving the register and the like; not statutory, needed for the measures (R20). */
export function FollowUpForm({ page, row, onClose, onSaved }: StepFormProps) {
  const { form, errorOf, ...frame } = useStepForm({
    ...{ action: recordFollowUp, schema: followUpSchema, onClose },
    seen: { editionId: page.editionId, participationId: row.id, version: row.outcome.version },
    start: { followUp: row.outcome.followUp },
    onSaved: () => onSaved("Zapisano."),
  });
  return (
    <PersonStep
      {...frame}
      label="Zapisz"
      title="Co wydarzyło się po zakończeniu"
      name={row.name}
      stale={<CourseStale refusal={frame.refusal} nameOf={() => row.name} />}
    >
      <TextareaField
        label="Co wydarzyło się po zakończeniu"
        hint="Np. podjęcie pracy, z datą. Zobaczą to obie instytucje. Nie wpisuj danych o zdrowiu ani rodzinie."
        autoFocus
        error={errorOf("followUp")}
        {...form.register("followUp")}
      />
    </PersonStep>
  );
}
