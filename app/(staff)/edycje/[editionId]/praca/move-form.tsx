"use client";

import { DateField } from "#components/form/date-field.tsx";
import { useCloseForm } from "#components/form/opened-form.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { useStepForm } from "#components/form/use-step-form.ts";
import { moveAssignment } from "#lib/work/actions/assignments.ts";
import type { Place } from "#lib/work/repository/places.ts";
import { moveAssignmentSchema } from "#lib/work/schema/assignments.ts";
import type { AssignmentFormProps } from "./change-form.tsx";
import { StepReason } from "./step-reason.tsx";

/** "Przenieś": to another place from a day on; the assignment here ends the day before. */
export function MoveForm({ editionId, today, person, one, places }: AssignmentFormProps & { places: readonly Place[] }) {
  const onClose = useCloseForm();
  const { form, busy, refusal, onSubmit, errorOf } = useStepForm({
    ...{ action: moveAssignment, schema: moveAssignmentSchema, onClose },
    seen: { editionId, assignmentId: one.id, version: one.version },
    start: { workPlaceId: "", from: today > one.from ? today : "", briefedOn: "", reason: "" },
  });
  const choices = places.filter(({ id }) => id !== one.workPlaceId).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <form method="post" noValidate onSubmit={onSubmit} aria-label={`Przenieś: ${person.name}, ${one.placeName}`}>
      <SelectField
        label="Nowe miejsce prac"
        choices={choices}
        empty="Wybierz z listy"
        error={errorOf("workPlaceId")}
        {...form.register("workPlaceId")}
      />
      <DateField
        control={form.control}
        name="from"
        label="Od dnia"
        hint="Dotychczasowy przydział skończy się dzień wcześniej."
        error={errorOf("from")}
      />
      <DateField
        control={form.control}
        name="briefedOn"
        label="Data zapoznania z BHP i porządkiem w nowym miejscu"
        optional
        error={errorOf("briefedOn")}
      />
      <StepReason refusal={refusal} field={form.register("reason")} typed={form.watch("reason")} error={errorOf("reason")} />
      <StepButtons label="Przenieś" busy={busy} onClose={onClose} />
    </form>
  );
}
