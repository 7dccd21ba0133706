"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useForm, useWatch } from "react-hook-form";
import type { z } from "zod";
import { CheckBox } from "#components/form/check-box.tsx";
import { DateField } from "#components/form/date-field.tsx";
import { FieldError } from "#components/form/field.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import { Button } from "#components/ui/button.tsx";
import { newId } from "#lib/platform/ids.ts";
import { formatRange } from "#lib/platform/polish.ts";
import { addSession } from "#lib/schedule/actions/sessions.ts";
import type { PlanningPage } from "#lib/schedule/loaders/schedule.ts";
import { sessionSchema } from "#lib/schedule/schema.ts";
import { RoomField } from "../room-field.tsx";
import { SpecialistField } from "../specialist-field.tsx";
import { TimeFields } from "../time-fields.tsx";
import { asksReason, WarningReason } from "../warning-reason.tsx";

type Values = z.input<typeof sessionSchema>;

/** "Dodaj zajęcia": one meeting; a form of individual counselling asks for the person, any other for its groups. */
export function NewSessionForm({ planning }: { planning: PlanningPage }) {
  const { edition, forms, groups, participants, specialists, rooms, period } = planning;
  const router = useRouter();
  const { run, busy, refusal } = useStep(addSession);
  const form = useForm<Values, unknown, z.output<typeof sessionSchema>>({
    resolver: zodResolver(sessionSchema),
    defaultValues: {
      ...{ requestId: newId(), editionId: edition.id, formId: "", heldOn: "", startsAt: "8:30", endsAt: "", room: "", topic: "" },
      ...{ specialistId: "", participationId: "", reason: "", groupIds: groups.length === 1 ? groups.map(({ id }) => id) : [] },
    },
  });
  const { errors } = form.formState;
  const formId = useWatch({ control: form.control, name: "formId" });
  const isIndividual = forms.find(({ id }) => id === formId)?.kind === "INDIVIDUAL_COUNSELLING";
  const faults = faultsOf(refusal);
  const send = form.handleSubmit(async (input) => {
    const result = await run(input);
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
        <SelectField
          label="Osoba"
          hint="Uczestnicy, których udział jeszcze się nie skończył."
          empty="Wybierz z listy"
          choices={participants.map(({ id, name, firstDay, lastDay }) => ({
            value: id,
            label: `${name}, ${formatRange({ from: firstDay, to: lastDay })}`,
          }))}
          error={errors.participationId?.message ?? faults.participationId}
          {...form.register("participationId")}
        />
      ) : (
        <fieldset className="mb-5">
          <legend className="mb-1 font-semibold">Grupy</legend>
          <FieldError message={errors.groupIds?.message ?? faults.groupIds} />
          <div className="flex flex-wrap gap-x-6 gap-y-2">
            {groups.map(({ id, name }) => (
              <CheckBox key={id} label={name} value={id} {...form.register("groupIds")} />
            ))}
          </div>
        </fieldset>
      )}
      <DateField
        control={form.control}
        name="heldOn"
        label="Data"
        error={errors.heldOn?.message ?? faults.heldOn}
        hint={`Okres edycji: ${formatRange(period)}.`}
      />
      <TimeFields
        startsAt={{ field: form.register("startsAt"), error: errors.startsAt?.message }}
        endsAt={{ field: form.register("endsAt"), error: errors.endsAt?.message }}
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
      {faults.edition ? <RefusalNotice refusal={refusal} /> : refusal?.kind === "fields" ? null : <RefusalNotice refusal={refusal} />}
      {asksReason(refusal) || form.watch("reason") ? (
        <WarningReason field={form.register("reason")} error={errors.reason?.message} />
      ) : null}
      <Button type="submit" disabled={busy}>
        Dodaj zajęcia
      </Button>
    </form>
  );
}
