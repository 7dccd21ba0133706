"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import type { z } from "zod";
import { DateField } from "#components/form/date-field.tsx";
import { useCloseForm } from "#components/form/opened-form.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { useForm } from "#components/form/use-form.ts";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import { newId } from "#lib/platform/ids.ts";
import { formatDate, formatRange } from "#lib/platform/polish.ts";
import { changeAssignment } from "#lib/work/actions/assignments.ts";
import type { Assigned, Assignee } from "#lib/work/repository/assignments.ts";
import { changeAssignmentSchema } from "#lib/work/schema/assignments.ts";
import { StepReason } from "./step-reason.tsx";

export type AssignmentFormProps = { editionId: string; today: string; person: Assignee; one: Assigned };

/** "Zmień": the last day of an assignment and the day of the host's instruction. */
export function ChangeForm({ editionId, person, one }: AssignmentFormProps) {
  const router = useRouter();
  const close = useCloseForm();
  const { run, busy, refusal } = useStep(changeAssignment);
  const faults = faultsOf(refusal);
  const form = useForm<z.input<typeof changeAssignmentSchema>, unknown, z.output<typeof changeAssignmentSchema>>({
    resolver: zodResolver(changeAssignmentSchema),
    defaultValues: {
      ...{ requestId: newId(), editionId, assignmentId: one.id, version: one.version },
      ...{ to: one.validTo ?? "", briefedOn: one.briefedOn ?? "", reason: "" },
    },
  });
  const { errors } = form.formState;
  const send = form.handleSubmit(async (input) => {
    if (!(await run({ ...input, version: one.version })).ok) return;
    close();
    router.refresh();
  });
  return (
    <form method="post" noValidate onSubmit={send} aria-label={`Zmień przydział: ${person.name}, ${one.placeName}`}>
      <DateField
        control={form.control}
        name="to"
        label="Ostatni dzień w tym miejscu (nieobowiązkowe)"
        hint={`Okres udziału: ${formatRange(person.participation)}.${one.lastEntryOn ? ` Ostatni wpis: ${formatDate(one.lastEntryOn)}.` : ""}`}
        error={errors.to?.message ?? faults.to}
      />
      <DateField
        control={form.control}
        name="briefedOn"
        label="Data zapoznania z BHP i porządkiem (nieobowiązkowe)"
        error={errors.briefedOn?.message ?? faults.briefedOn}
      />
      <StepReason refusal={refusal} field={form.register("reason")} typed={form.watch("reason")} error={errors.reason?.message} />
      <StepButtons label="Zapisz" busy={busy} onClose={close} />
    </form>
  );
}
