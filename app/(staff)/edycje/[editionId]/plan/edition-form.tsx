"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useWatch } from "react-hook-form";
import type { z } from "zod";
import { StaleEdition } from "#components/editions/stale-edition.tsx";
import { DateField } from "#components/form/date-field.tsx";
import { FormFaults } from "#components/form/form-faults.tsx";
import { MonthField } from "#components/form/month-field.tsx";
import { ReasonField } from "#components/form/reason-field.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { useForm } from "#components/form/use-form.ts";
import { useSaved } from "#components/form/use-saved.tsx";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import { Button } from "#components/ui/button.tsx";
import { saveEdition } from "#lib/editions/actions/plan.ts";
import type { Plan } from "#lib/editions/loaders/plan.ts";
import { type EditionValues, editionSchema } from "#lib/editions/schema.ts";
import { message } from "#lib/law/messages.ts";
import { twoMonths } from "#lib/law/rules/r12-two-months.ts";
import { cycleEnd, isIsoDate } from "#lib/platform/calendar.ts";
import { newId } from "#lib/platform/ids.ts";
import { formatDate } from "#lib/platform/polish.ts";
import { CentreFields } from "./centre-fields.tsx";

/** "Zapisz edycję": the months, the days when they are known, places, limits and papers. */
export function EditionForm({ plan }: { plan: Plan }) {
  const { edition, mayExcept, isOffice } = plan;
  const { run, busy, refusal } = useStep(saveEdition);
  const form = useForm<EditionValues, unknown, z.output<typeof editionSchema>>({
    resolver: zodResolver(editionSchema),
    defaultValues: valuesOf(plan),
    shouldFocusError: false,
  });
  const { saved, done } = useSaved(edition.version, () => form.reset(valuesOf(plan)));
  const { errors, submitCount } = form.formState;
  const [startsOn, endsOn] = useWatch({ control: form.control, name: ["startsOn", "endsOn"] });
  const from = startsOn && isIsoDate(startsOn) ? startsOn : null;
  const verdict = from && endsOn && isIsoDate(endsOn) && from <= endsOn ? twoMonths({ from, to: endsOn }) : null;
  const faults = faultsOf(refusal);
  const send = form.handleSubmit(async (input) => {
    if ((await run({ ...input, version: plan.edition.version })).ok) done();
  });
  const { control } = form;
  return (
    <form method="post" noValidate onSubmit={send} aria-label="Edycja">
      {saved}
      <FormFaults errors={errors} sent={submitCount} refusal={refusal} />
      {refusal?.kind === "fields" ? null : <RefusalNotice refusal={refusal} />}
      <StaleEdition refusal={refusal} />
      <TextField label="Nazwa" id="name" error={errors.name?.message} {...form.register("name")} />
      <div className="grid max-w-form grid-cols-2 items-end gap-x-8 narrow:grid-cols-1">
        <TextField
          label="Numer tury w programie"
          id="roundNo"
          optional
          inputMode="numeric"
          error={errors.roundNo?.message}
          {...form.register("roundNo")}
        />
        <TextField
          label="Numer kolejny edycji"
          id="sequenceNo"
          optional
          inputMode="numeric"
          error={errors.sequenceNo?.message}
          {...form.register("sequenceNo")}
        />
        <MonthField control={control} name="plannedFrom" id="plannedFrom" label="Pierwszy miesiąc" />
        <MonthField control={control} name="plannedTo" id="plannedTo" label="Ostatni miesiąc" />
        <DateField
          control={control}
          name="startsOn"
          id="startsOn"
          label="Pierwszy dzień"
          optional
          error={errors.startsOn?.message ?? faults.startsOn}
        />
        <DateField
          control={control}
          name="endsOn"
          id="endsOn"
          label="Ostatni dzień"
          optional
          hint={from ? `Dwa miesiące kończą się ${formatDate(cycleEnd(from))}.` : undefined}
        />
      </div>
      {verdict ? (
        <div className="max-w-form">
          <p className="mb-3 text-small">
            {message(verdict).why} {mayExcept ? message(verdict).fix : "Inny okres uzasadnia koordynator PAI."} Podstawa:{" "}
            {message(verdict).basis}.
          </p>
          <ReasonField
            label="Uzasadnienie odstępstwa"
            id="periodReason"
            readOnly={!mayExcept}
            error={errors.periodReason?.message}
            {...form.register("periodReason")}
          />
        </div>
      ) : null}
      <TextField
        label="Miejsca w edycji"
        id="capacity"
        inputMode="numeric"
        className="max-w-32"
        error={errors.capacity?.message ?? faults.capacity}
        {...form.register("capacity")}
      />
      <CentreFields
        form={form}
        centres={isOffice ? [...plan.centres, ...plan.others] : plan.centres}
        inEdition={plan.centres.length}
        faults={faults}
      />
      <Button type="submit" busy={busy}>
        Zapisz edycję
      </Button>
      {edition.status === "RECRUITING" ? (
        <p className="mt-2 text-small text-ink-soft">Trwa nabór. Zmiany zobaczą obie instytucje.</p>
      ) : null}
    </form>
  );
}

const valuesOf = ({ edition, centres, isOffice, others }: Plan): EditionValues => ({
  ...{ requestId: newId(), editionId: edition.id, version: edition.version, name: edition.name },
  roundNo: edition.roundNo === null ? "" : String(edition.roundNo),
  sequenceNo: edition.sequenceNo === null ? "" : String(edition.sequenceNo),
  ...{ plannedFrom: edition.plannedFrom, plannedTo: edition.plannedTo, startsOn: edition.startsOn ?? "", endsOn: edition.endsOn ?? "" },
  ...{ periodReason: edition.periodReason ?? "", capacity: String(edition.capacity) },
  centres: [...centres, ...(isOffice && centres.length === 0 ? others : [])].map(({ centreId, capacity, papers }) => ({
    centreId,
    capacity: String(capacity),
    ...papers,
  })),
});
