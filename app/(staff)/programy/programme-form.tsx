"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import type { z } from "zod";
import { CheckBox } from "#components/form/check-box.tsx";
import { FieldError } from "#components/form/field.tsx";
import { FormFaults } from "#components/form/form-faults.tsx";
import { LinesField } from "#components/form/lines-field.tsx";
import { MonthField } from "#components/form/month-field.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { StalePaper } from "#components/form/stale-paper.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { useForm } from "#components/form/use-form.ts";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import { Button, ButtonLink } from "#components/ui/button.tsx";
import { createProgramme, saveProgramme } from "#lib/editions/actions/programmes.ts";
import type { EditableProgramme } from "#lib/editions/repository/programme-writing.ts";
import { newProgrammeSchema } from "#lib/editions/schema.ts";
import { newId } from "#lib/platform/ids.ts";

type Values = z.input<typeof newProgrammeSchema>;
type ProgrammeFormProps = { programme: EditableProgramme | null; centres: readonly { id: string; name: string }[]; year: number };

/** "Utwórz program", "Zapisz program": the years, for whom, what for, and with which centres. */
export function ProgrammeForm({ programme, centres, year }: ProgrammeFormProps) {
  const router = useRouter();
  const { run, busy, refusal } = useStep<{ programmeId: string }>(programme ? saveProgramme : createProgramme);
  const form = useForm<Values, unknown, z.output<typeof newProgrammeSchema>>({
    resolver: zodResolver(newProgrammeSchema),
    defaultValues: valuesOf(programme, centres, year),
    shouldFocusError: false,
  });
  const { errors, submitCount } = form.formState;
  const { control } = form;
  const faults = faultsOf(refusal);
  const send = form.handleSubmit(async (input) => {
    const result = await run(programme ? { ...input, programmeId: programme.id, version: programme.version } : input);
    if (result.ok) router.push(`/programy/${programme?.id ?? result.value.programmeId}`);
  });
  return (
    <form method="post" noValidate onSubmit={send} aria-label="Program">
      <FormFaults errors={errors} sent={submitCount} refusal={refusal} />
      {refusal?.kind === "fields" ? null : <RefusalNotice refusal={refusal} />}
      <StalePaper refusal={refusal} />
      <TextField label="Nazwa" id="name" error={errors.name?.message} {...form.register("name")} />
      <div className="grid max-w-form grid-cols-2 gap-x-8 narrow:grid-cols-1">
        <TextField label="Pierwszy rok" id="yearFrom" inputMode="numeric" error={errors.yearFrom?.message} {...form.register("yearFrom")} />
        <TextField label="Ostatni rok" id="yearTo" inputMode="numeric" error={errors.yearTo?.message} {...form.register("yearTo")} />
        <MonthField
          control={control}
          name="plannedFrom"
          id="plannedFrom"
          label="Pierwszy miesiąc realizacji"
          optional
          hint="Np. 03.2018. Wpisz, gdy program ustala miesiące; każda edycja ma poza tym własne."
        />
        <MonthField
          control={control}
          name="plannedTo"
          id="plannedTo"
          label="Ostatni miesiąc realizacji"
          optional
          hint="Np. 10.2018. Puste pole: do końca ostatniego roku."
        />
      </div>
      <fieldset id="centreIds" tabIndex={-1} className="mb-5 max-w-form">
        <legend className="pb-1 font-semibold">Ośrodki</legend>
        <FieldError message={errors.centreIds?.message ?? faults.centreIds} />
        {centres.map(({ id, name }) => (
          <div key={id} className="py-1">
            <CheckBox label={name} value={id} {...form.register("centreIds")} />
          </div>
        ))}
      </fieldset>
      <LinesField control={control} name="targetGroup" label="Adresaci" id="targetGroup" optional />
      <LinesField control={control} name="goals" label="Cele" id="goals" optional />
      <LinesField control={control} name="outcomesListed" label="Rezultaty po zakończeniu" id="outcomesListed" optional />
      <TextareaField label="Podstawa prawna" id="legalBasis" optional error={errors.legalBasis?.message} {...form.register("legalBasis")} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" busy={busy}>
          {programme ? "Zapisz program" : "Utwórz program"}
        </Button>
        <ButtonLink look="second" href={programme ? `/programy/${programme.id}` : "/programy"}>
          Anuluj
        </ButtonLink>
      </div>
    </form>
  );
}

const valuesOf = (programme: EditableProgramme | null, centres: ProgrammeFormProps["centres"], year: number): Values => ({
  requestId: newId(),
  name: programme?.name ?? `Program Aktywizacja i Integracja ${year}`,
  yearFrom: String(programme?.yearFrom ?? year),
  yearTo: String(programme?.yearTo ?? year),
  plannedFrom: programme?.plannedFrom ?? "",
  plannedTo: programme?.plannedTo ?? "",
  targetGroup: [...(programme?.targetGroup ?? [])],
  goals: [...(programme?.goals ?? [])],
  outcomesListed: [...(programme?.outcomesListed ?? [])],
  legalBasis: programme?.legalBasis ?? "",
  centreIds: [...(programme?.centreIds ?? (centres.length === 1 ? centres.map(({ id }) => id) : []))],
});
