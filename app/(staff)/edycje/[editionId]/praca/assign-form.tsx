"use client";

import { CheckBox } from "#components/form/check-box.tsx";
import { DateField } from "#components/form/date-field.tsx";
import { FieldError } from "#components/form/field.tsx";
import { useCloseForm } from "#components/form/opened-form.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { useStepForm } from "#components/form/use-step-form.ts";
import { formatRange } from "#lib/platform/polish.ts";
import { assignPlace } from "#lib/work/actions/assignments.ts";
import type { WorkPlacesPage } from "#lib/work/loaders/places.ts";
import { assignSchema } from "#lib/work/schema/assignments.ts";
import { StepReason } from "./step-reason.tsx";

type Props = { page: Pick<WorkPlacesPage, "editionId" | "today" | "places" | "people"> };

/** "Przydziel": one or several people to a place from a day on; without an end to the end of each participation. */
export function AssignForm({ page }: Props) {
  const onClose = useCloseForm();
  const { form, busy, refusal, onSubmit, errorOf } = useStepForm({
    ...{ action: assignPlace, schema: assignSchema, onClose },
    seen: { editionId: page.editionId },
    start: { workPlaceId: "", participationIds: [], from: page.today, to: "", briefedOn: "", reason: "" },
  });
  const places = page.places.map(({ id, name, municipality }) => ({ value: id, label: `${name} (${municipality.name})` }));
  const open = page.people.filter(({ participation }) => participation.to >= page.today);
  return (
    <form method="post" noValidate onSubmit={onSubmit} aria-label="Przydziel do miejsca prac">
      <SelectField
        label="Miejsce prac"
        choices={places}
        empty="Wybierz z listy"
        error={errorOf("workPlaceId")}
        {...form.register("workPlaceId")}
      />
      <fieldset className="mb-5">
        <legend className="pb-1 font-semibold">Osoby</legend>
        <FieldError message={errorOf("participationIds")} />
        <div className="grid justify-items-start gap-2">
          {(open.length > 0 ? open : page.people).map(({ participationId, name, participation }) => (
            <CheckBox
              key={participationId}
              label={`${name}, udział ${formatRange(participation)}`}
              value={participationId}
              {...form.register("participationIds")}
            />
          ))}
        </div>
      </fieldset>
      <DateField control={form.control} name="from" label="Od" error={errorOf("from")} />
      <DateField control={form.control} name="to" label="Do" optional hint="Bez daty: do końca udziału." error={errorOf("to")} />
      <DateField control={form.control} name="briefedOn" label="Data zapoznania z BHP i porządkiem" optional error={errorOf("briefedOn")} />
      <StepReason refusal={refusal} field={form.register("reason")} typed={form.watch("reason")} error={errorOf("reason")} />
      <StepButtons label="Przydziel" busy={busy} onClose={onClose} />
    </form>
  );
}
