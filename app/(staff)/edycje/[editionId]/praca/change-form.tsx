"use client";

import { DateField } from "#components/form/date-field.tsx";
import { useCloseForm } from "#components/form/opened-form.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { useStepForm } from "#components/form/use-step-form.ts";
import { formatDate, formatRange } from "#lib/platform/polish.ts";
import { changeAssignment } from "#lib/work/actions/assignments.ts";
import type { Assigned, Assignee } from "#lib/work/repository/assignments.ts";
import { changeAssignmentSchema } from "#lib/work/schema/assignments.ts";
import { StepReason } from "./step-reason.tsx";

export type AssignmentFormProps = { editionId: string; today: string; person: Assignee; one: Assigned };

/** "Zmień": the last day of an assignment and the day of the host's instruction. */
export function ChangeForm({ editionId, person, one }: AssignmentFormProps) {
  const onClose = useCloseForm();
  const { form, busy, refusal, onSubmit, errorOf } = useStepForm({
    ...{ action: changeAssignment, schema: changeAssignmentSchema, onClose },
    seen: { editionId, assignmentId: one.id, version: one.version },
    start: { to: one.validTo ?? "", briefedOn: one.briefedOn ?? "", reason: "" },
  });
  return (
    <form method="post" noValidate onSubmit={onSubmit} aria-label={`Zmień przydział: ${person.name}, ${one.placeName}`}>
      <DateField
        control={form.control}
        name="to"
        label="Ostatni dzień w tym miejscu"
        optional
        hint={`Okres udziału: ${formatRange(person.participation)}.${one.lastEntryOn ? ` Ostatni wpis: ${formatDate(one.lastEntryOn)}.` : ""}`}
        error={errorOf("to")}
      />
      <DateField control={form.control} name="briefedOn" label="Data zapoznania z BHP i porządkiem" optional error={errorOf("briefedOn")} />
      <StepReason refusal={refusal} field={form.register("reason")} typed={form.watch("reason")} error={errorOf("reason")} />
      <StepButtons label="Zapisz" busy={busy} onClose={onClose} />
    </form>
  );
}
