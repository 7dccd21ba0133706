"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import type { z } from "zod";
import { DateField } from "#components/form/date-field.tsx";
import { useCloseForm } from "#components/form/opened-form.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { useForm } from "#components/form/use-form.ts";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import { newId } from "#lib/platform/ids.ts";
import { moveAssignment } from "#lib/work/actions/assignments.ts";
import type { Place } from "#lib/work/repository/places.ts";
import { moveAssignmentSchema } from "#lib/work/schema/assignments.ts";
import type { AssignmentFormProps } from "./change-form.tsx";
import { StepReason } from "./step-reason.tsx";

/** "Przenieś": to another place from a day on; the assignment here ends the day before. */
export function MoveForm({ editionId, today, person, one, places }: AssignmentFormProps & { places: readonly Place[] }) {
  const router = useRouter();
  const close = useCloseForm();
  const { run, busy, refusal } = useStep(moveAssignment);
  const faults = faultsOf(refusal);
  const form = useForm<z.input<typeof moveAssignmentSchema>, unknown, z.output<typeof moveAssignmentSchema>>({
    resolver: zodResolver(moveAssignmentSchema),
    defaultValues: {
      ...{ requestId: newId(), editionId, assignmentId: one.id, version: one.version },
      ...{ workPlaceId: "", from: today > one.from ? today : "", briefedOn: "", reason: "" },
    },
  });
  const { errors } = form.formState;
  const choices = places.filter(({ id }) => id !== one.workPlaceId).map(({ id, name }) => ({ value: id, label: name }));
  const send = form.handleSubmit(async (input) => {
    if (!(await run({ ...input, version: one.version })).ok) return;
    close();
    router.refresh();
  });
  return (
    <form method="post" noValidate onSubmit={send} aria-label={`Przenieś: ${person.name}, ${one.placeName}`}>
      <SelectField
        label="Nowe miejsce prac"
        choices={choices}
        empty="Wybierz z listy"
        error={errors.workPlaceId?.message}
        {...form.register("workPlaceId")}
      />
      <DateField
        control={form.control}
        name="from"
        label="Od dnia"
        hint="Dotychczasowy przydział skończy się dzień wcześniej."
        error={errors.from?.message ?? faults.from}
      />
      <DateField
        control={form.control}
        name="briefedOn"
        label="Data zapoznania z BHP i porządkiem w nowym miejscu (nieobowiązkowe)"
        error={errors.briefedOn?.message ?? faults.briefedOn}
      />
      <StepReason refusal={refusal} field={form.register("reason")} typed={form.watch("reason")} error={errors.reason?.message} />
      <StepButtons label="Przenieś" busy={busy} onClose={close} />
    </form>
  );
}
