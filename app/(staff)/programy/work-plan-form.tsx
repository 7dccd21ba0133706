"use client";

import { DateField } from "#components/form/date-field.tsx";
import { useCloseForm } from "#components/form/opened-form.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { StalePaper } from "#components/form/stale-paper.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { useStepForm } from "#components/form/use-step-form.ts";
import type { WorkPlan } from "#lib/agreements/repository/programme-papers.ts";
import { recordWorkPlan } from "#lib/editions/actions/papers.ts";
import { workPlanSchema } from "#lib/editions/schema.ts";

type WorkPlanFormProps = { year: number; plan: WorkPlan | null; centres: readonly { id: string; name: string }[] };

const MINUTES_OF_AN_HOUR = 60;

/** "Zapisz plan potrzeb": what § 2 of the regulation asks of it. */
export function WorkPlanForm({ year, plan, centres }: WorkPlanFormProps) {
  const onClose = useCloseForm();
  const { form, busy, refusal, onSubmit, errorOf } = useStepForm({
    ...{ action: recordWorkPlan, schema: workPlanSchema, onClose },
    seen: { id: plan?.id ?? null, version: plan?.version ?? 0, year },
    start: {
      centreId: plan?.welfareCentreId ?? (centres.length === 1 ? (centres[0]?.id ?? "") : ""),
      ...{ sentOn: plan?.sentOn ?? "", kindsAndPlaces: plan?.kindsAndPlaces ?? "", places: plan ? String(plan.places) : "" },
      hours: plan ? String(Math.round(plan.minutes / MINUTES_OF_AN_HOUR)) : "",
      eligibleCount: plan ? String(plan.eligibleCount) : "",
    },
  });
  return (
    <form method="post" noValidate onSubmit={onSubmit} aria-label={`Plan potrzeb na rok ${year}`}>
      <RefusalNotice refusal={refusal} />
      <StalePaper refusal={refusal} />
      <SelectField
        label="Ośrodek w gminie"
        empty="Wybierz z listy"
        choices={centres.map(({ id, name }) => ({ value: id, label: name }))}
        error={errorOf("centreId")}
        {...form.register("centreId")}
      />
      <DateField control={form.control} name="sentOn" label="Data przesłania" error={errorOf("sentOn")} />
      <TextareaField
        label="Rodzaje i miejsca prac oraz organizatorzy"
        error={errorOf("kindsAndPlaces")}
        {...form.register("kindsAndPlaces")}
      />
      <div className="grid max-w-form grid-cols-3 gap-x-8 narrow:grid-cols-1">
        <TextField label="Liczba miejsc" inputMode="numeric" error={errorOf("places")} {...form.register("places")} />
        <TextField label="Liczba godzin" inputMode="numeric" error={errorOf("hours")} {...form.register("hours")} />
        <TextField label="Osoby uprawnione" inputMode="numeric" error={errorOf("eligibleCount")} {...form.register("eligibleCount")} />
      </div>
      <StepButtons label="Zapisz plan potrzeb" busy={busy} onClose={onClose} />
    </form>
  );
}
