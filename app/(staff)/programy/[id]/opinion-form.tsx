"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import type { z } from "zod";
import { DateField } from "#components/form/date-field.tsx";
import { useCloseForm } from "#components/form/opened-form.tsx";
import { RadioGroup } from "#components/form/radio-group.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { StalePaper } from "#components/form/stale-paper.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { useForm } from "#components/form/use-form.ts";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import { opinionVerdictLabel } from "#lib/agreements/labels.ts";
import type { CouncilOpinion } from "#lib/agreements/repository/programme-papers.ts";
import { recordOpinion } from "#lib/editions/actions/papers.ts";
import { opinionSchema } from "#lib/editions/schema.ts";
import { newId } from "#lib/platform/ids.ts";

type Values = z.input<typeof opinionSchema>;

/** "Zapisz opinię": number, day, verdict, and what the council looked at (art. 22 ust. 7 pkt 3). */
export function OpinionForm({ programmeId, opinion }: { programmeId: string; opinion: CouncilOpinion | null }) {
  const router = useRouter();
  const close = useCloseForm();
  const { run, busy, refusal } = useStep(recordOpinion);
  const form = useForm<Values, unknown, z.output<typeof opinionSchema>>({
    resolver: zodResolver(opinionSchema),
    defaultValues: {
      ...{ requestId: newId(), programmeId, id: opinion?.id ?? null, version: opinion?.version ?? 0 },
      ...{ number: opinion?.number ?? "", givenOn: opinion?.givenOn ?? "", verdict: opinion?.verdict },
      ...{ purpose: opinion?.purpose ?? "", criteria: opinion?.criteria ?? "", expectedEffects: opinion?.expectedEffects ?? "" },
    },
  });
  const { errors } = form.formState;
  const faults = faultsOf(refusal);
  const send = form.handleSubmit(async (input) => {
    if (!(await run({ ...input, version: opinion?.version ?? 0 })).ok) return;
    close();
    router.refresh();
  });
  return (
    <form method="post" noValidate onSubmit={send} aria-label="Opinia rady">
      {refusal?.kind === "fields" ? null : <RefusalNotice refusal={refusal} />}
      <StalePaper refusal={refusal} />
      <TextField
        label="Numer opinii"
        hint="Jak na dokumencie, np. 1/2018."
        error={errors.number?.message ?? faults.number}
        {...form.register("number")}
      />
      <DateField control={form.control} name="givenOn" label="Data opinii" error={errors.givenOn?.message ?? faults.givenOn} />
      <RadioGroup
        label="Wynik"
        choices={(["POSITIVE", "NEGATIVE"] as const).map((value) => ({ value, label: opinionVerdictLabel[value] }))}
        error={errors.verdict?.message}
        {...form.register("verdict")}
      />
      <TextareaField label="Celowość" optional error={errors.purpose?.message} {...form.register("purpose")} />
      <TextareaField label="Kryteria doboru" optional error={errors.criteria?.message} {...form.register("criteria")} />
      <TextareaField label="Zakładane efekty" optional error={errors.expectedEffects?.message} {...form.register("expectedEffects")} />
      <StepButtons label="Zapisz opinię" busy={busy} onClose={close} />
    </form>
  );
}
