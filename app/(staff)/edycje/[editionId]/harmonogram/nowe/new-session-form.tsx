"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useWatch } from "react-hook-form";
import type { z } from "zod";
import { DateField } from "#components/form/date-field.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { useForm } from "#components/form/use-form.ts";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import { asksReason, WarningReason } from "#components/form/warning-reason.tsx";
import { Button } from "#components/ui/button.tsx";
import { newId } from "#lib/platform/ids.ts";
import { count, formatRange } from "#lib/platform/polish.ts";
import { addSession } from "#lib/schedule/actions/sessions.ts";
import type { PlanningPage } from "#lib/schedule/loaders/planning.ts";
import { sessionSchema } from "#lib/schedule/schema.ts";
import { MeetingPreview } from "../meeting-preview.tsx";
import { answerOf, previewOf } from "../preview.ts";
import { RoomField } from "../room-field.tsx";
import { SpecialistField } from "../specialist-field.tsx";
import { TimeFields } from "../time-fields.tsx";
import { ChoiceBoxes } from "./choice-boxes.tsx";

type Values = z.input<typeof sessionSchema>;

/** "Dodaj zajęcia": one meeting of groups; of individual counselling one with each person, in the order of the list. */
export function NewSessionForm({ planning }: { planning: PlanningPage }) {
  const { edition, forms, groups, participants, specialists, rooms, period } = planning;
  const router = useRouter();
  const { run, busy, refusal } = useStep(addSession);
  const form = useForm<Values, unknown, z.output<typeof sessionSchema>>({
    resolver: zodResolver(sessionSchema),
    defaultValues: {
      ...{ requestId: newId(), editionId: edition.id, formId: "", heldOn: "", startsAt: "8:30", endsAt: "", room: "", topic: "" },
      ...{ specialistId: "", participationIds: [], reason: "", groupIds: groups.length === 1 ? groups.map(({ id }) => id) : [] },
    },
  });
  const { errors } = form.formState;
  const typed = useWatch({ control: form.control, compute: (values: Values) => values });
  const isIndividual = forms.find(({ id }) => id === typed.formId)?.kind === "INDIVIDUAL_COUNSELLING";
  const participationIds = participants.map(({ id }) => id).filter((id) => isIndividual && typed.participationIds.includes(id));
  const meetings = previewOf(
    typed,
    { formId: typed.formId, participationIds, groupIds: isIndividual ? [] : typed.groupIds },
    planning.ground,
  );
  const { isBlocked, isWarned } = answerOf(meetings);
  const faults = faultsOf(refusal);
  const send = form.handleSubmit(async (input) => {
    if (isWarned && input.reason === "") return form.setError("reason", { message: "Wpisz uzasadnienie." }, { shouldFocus: true });
    const result = await run({ ...input, participationIds });
    if (result.ok) router.push(`/edycje/${edition.id}/harmonogram`);
  });
  return (
    <form method="post" noValidate onSubmit={send} aria-label="Dodaj zajęcia">
      <SelectField
        label="Forma wsparcia"
        empty="Wybierz z listy"
        choices={forms.map(({ id, name }) => ({ value: id, label: name }))}
        error={errors.formId?.message}
        {...form.register("formId")}
      />
      {isIndividual ? (
        <ChoiceBoxes
          label="Osoby"
          hint="Każda ma osobne spotkanie, jedno po drugim. Godziny niżej są godzinami pierwszego."
          choices={participants.map(({ id, name, firstDay, lastDay }) => ({
            value: id,
            label: `${name}, ${formatRange({ from: firstDay, to: lastDay })}`,
          }))}
          error={errors.participationIds?.message ?? faults.participationIds}
          field={form.register("participationIds")}
        />
      ) : (
        <ChoiceBoxes
          label="Grupy"
          choices={groups.map(({ id, name }) => ({ value: id, label: name }))}
          error={errors.groupIds?.message ?? faults.groupIds}
          field={form.register("groupIds")}
        />
      )}
      <DateField control={form.control} name="heldOn" label="Data" hint={`Okres edycji: ${formatRange(period)}.`} />
      <TimeFields
        startsAt={{ field: form.register("startsAt"), error: errors.startsAt?.message }}
        endsAt={{ field: form.register("endsAt"), error: errors.endsAt?.message ?? faults.endsAt }}
      />
      <RoomField rooms={rooms} error={errors.room?.message} {...form.register("room")} />
      <SpecialistField specialists={specialists} error={errors.specialistId?.message} {...form.register("specialistId")} />
      <TextField
        label="Temat"
        optional
        hint="Widzi go tylko ośrodek i osoba prowadząca. Na listach i w kalendarzu go nie ma."
        error={errors.topic?.message}
        {...form.register("topic")}
      />
      <MeetingPreview meetings={meetings} building={planning} nameOf={(id) => participants.find((one) => one.id === id)?.name ?? ""} />
      {refusal?.kind === "fields" && !faults.edition ? null : <RefusalNotice refusal={refusal} />}
      {isWarned || asksReason(refusal) || typed.reason ? (
        <WarningReason field={form.register("reason")} error={errors.reason?.message} />
      ) : null}
      <Button type="submit" busy={busy} disabled={isBlocked}>
        {meetings.length > 1 ? `Dodaj zajęcia: ${count(meetings.length, "spotkanie")}` : "Dodaj zajęcia"}
      </Button>
    </form>
  );
}
