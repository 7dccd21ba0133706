"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import type { z } from "zod";
import { CheckBox } from "#components/form/check-box.tsx";
import { DateField } from "#components/form/date-field.tsx";
import { FieldError } from "#components/form/field.tsx";
import { useCloseForm } from "#components/form/opened-form.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { useForm } from "#components/form/use-form.ts";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import { newId } from "#lib/platform/ids.ts";
import { formatRange } from "#lib/platform/polish.ts";
import { assignPlace } from "#lib/work/actions/assignments.ts";
import type { WorkPlacesPage } from "#lib/work/loaders/places.ts";
import { assignSchema } from "#lib/work/schema/assignments.ts";
import { StepReason } from "./step-reason.tsx";

type Props = { page: Pick<WorkPlacesPage, "editionId" | "today" | "places" | "people"> };

/** "Przydziel": one or several people to a place from a day on; without an end to the end of each participation. */
export function AssignForm({ page }: Props) {
  const router = useRouter();
  const close = useCloseForm();
  const { run, busy, refusal } = useStep(assignPlace);
  const faults = faultsOf(refusal);
  const form = useForm<z.input<typeof assignSchema>, unknown, z.output<typeof assignSchema>>({
    resolver: zodResolver(assignSchema),
    defaultValues: {
      ...{ requestId: newId(), editionId: page.editionId, workPlaceId: "", participationIds: [] },
      ...{ from: page.today, to: "", briefedOn: "", reason: "" },
    },
  });
  const { errors } = form.formState;
  const send = form.handleSubmit(async (input) => {
    if (!(await run(input)).ok) return;
    close();
    router.refresh();
  });
  const places = page.places.map(({ id, name, municipality }) => ({ value: id, label: `${name} (${municipality.name})` }));
  const open = page.people.filter(({ participation }) => participation.to >= page.today);
  return (
    <form method="post" noValidate onSubmit={send} aria-label="Przydziel do miejsca prac">
      <SelectField
        label="Miejsce prac"
        choices={places}
        empty="Wybierz z listy"
        error={errors.workPlaceId?.message}
        {...form.register("workPlaceId")}
      />
      <fieldset className="mb-5">
        <legend className="pb-1 font-semibold">Osoby</legend>
        <FieldError message={errors.participationIds?.message} />
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
      <DateField control={form.control} name="from" label="Od" error={errors.from?.message ?? faults.from} />
      <DateField
        control={form.control}
        name="to"
        label="Do (nieobowiązkowe)"
        hint="Bez daty: do końca udziału."
        error={errors.to?.message ?? faults.to}
      />
      <DateField
        control={form.control}
        name="briefedOn"
        label="Data zapoznania z BHP i porządkiem (nieobowiązkowe)"
        error={errors.briefedOn?.message ?? faults.briefedOn}
      />
      <StepReason refusal={refusal} field={form.register("reason")} typed={form.watch("reason")} error={errors.reason?.message} />
      <StepButtons label="Przydziel" busy={busy} onClose={close} />
    </form>
  );
}
