"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import type { z } from "zod";
import { DateField } from "#components/form/date-field.tsx";
import { useCloseForm } from "#components/form/opened-form.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { StalePaper } from "#components/form/stale-paper.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { useForm } from "#components/form/use-form.ts";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import type { WorkPlan } from "#lib/agreements/repository/programme-papers.ts";
import { recordWorkPlan } from "#lib/editions/actions/papers.ts";
import { workPlanSchema } from "#lib/editions/schema.ts";
import { newId } from "#lib/platform/ids.ts";

type Values = z.input<typeof workPlanSchema>;
type WorkPlanFormProps = { year: number; plan: WorkPlan | null; centres: readonly { id: string; name: string }[] };

const MINUTES_OF_AN_HOUR = 60;

/** "Zapisz plan potrzeb": what § 2 of the regulation asks of it. */
export function WorkPlanForm({ year, plan, centres }: WorkPlanFormProps) {
  const router = useRouter();
  const close = useCloseForm();
  const { run, busy, refusal } = useStep(recordWorkPlan);
  const form = useForm<Values, unknown, z.output<typeof workPlanSchema>>({
    resolver: zodResolver(workPlanSchema),
    defaultValues: {
      ...{ requestId: newId(), id: plan?.id ?? null, version: plan?.version ?? 0, year, sentOn: plan?.sentOn ?? "" },
      centreId: plan?.welfareCentreId ?? (centres.length === 1 ? (centres[0]?.id ?? "") : ""),
      ...{ kindsAndPlaces: plan?.kindsAndPlaces ?? "", places: plan ? String(plan.places) : "" },
      ...{
        hours: plan ? String(Math.round(plan.minutes / MINUTES_OF_AN_HOUR)) : "",
        eligibleCount: plan ? String(plan.eligibleCount) : "",
      },
    },
  });
  const { errors } = form.formState;
  const faults = faultsOf(refusal);
  const send = form.handleSubmit(async (input) => {
    if (!(await run({ ...input, version: plan?.version ?? 0 })).ok) return;
    close();
    router.refresh();
  });
  return (
    <form method="post" noValidate onSubmit={send} aria-label={`Plan potrzeb na rok ${year}`}>
      {refusal?.kind === "fields" && !faults.year ? null : <RefusalNotice refusal={refusal} />}
      <StalePaper refusal={refusal} />
      <SelectField
        label="Ośrodek w gminie"
        empty="Wybierz z listy"
        choices={centres.map(({ id, name }) => ({ value: id, label: name }))}
        error={errors.centreId?.message}
        {...form.register("centreId")}
      />
      <DateField control={form.control} name="sentOn" label="Data przesłania" error={errors.sentOn?.message ?? faults.sentOn} />
      <TextareaField
        label="Rodzaje i miejsca prac oraz organizatorzy"
        error={errors.kindsAndPlaces?.message}
        {...form.register("kindsAndPlaces")}
      />
      <div className="grid max-w-form grid-cols-3 gap-x-8 narrow:grid-cols-1">
        <TextField label="Liczba miejsc" inputMode="numeric" error={errors.places?.message} {...form.register("places")} />
        <TextField label="Liczba godzin" inputMode="numeric" error={errors.hours?.message} {...form.register("hours")} />
        <TextField label="Osoby uprawnione" inputMode="numeric" error={errors.eligibleCount?.message} {...form.register("eligibleCount")} />
      </div>
      <StepButtons label="Zapisz plan potrzeb" busy={busy} onClose={close} />
    </form>
  );
}
