"use client";

import { DateField } from "#components/form/date-field.tsx";
import { useCloseForm } from "#components/form/opened-form.tsx";
import { RadioGroup } from "#components/form/radio-group.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { StalePaper } from "#components/form/stale-paper.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { useStepForm } from "#components/form/use-step-form.ts";
import { opinionVerdictLabel } from "#lib/agreements/labels.ts";
import type { CouncilOpinion } from "#lib/agreements/repository/programme-papers.ts";
import { recordOpinion } from "#lib/editions/actions/papers.ts";
import { opinionSchema } from "#lib/editions/schema.ts";

/** "Zapisz opinię": number, day, verdict, and what the council looked at (art. 22 ust. 7 pkt 3). */
export function OpinionForm({ programmeId, opinion }: { programmeId: string; opinion: CouncilOpinion | null }) {
  const onClose = useCloseForm();
  const { form, busy, refusal, onSubmit, errorOf } = useStepForm({
    ...{ action: recordOpinion, schema: opinionSchema, onClose },
    seen: { programmeId, id: opinion?.id ?? null, version: opinion?.version ?? 0 },
    start: {
      ...{ number: opinion?.number ?? "", givenOn: opinion?.givenOn ?? "", verdict: opinion?.verdict },
      ...{ purpose: opinion?.purpose ?? "", criteria: opinion?.criteria ?? "", expectedEffects: opinion?.expectedEffects ?? "" },
    },
  });
  return (
    <form method="post" noValidate onSubmit={onSubmit} aria-label="Opinia rady">
      <RefusalNotice refusal={refusal} />
      <StalePaper refusal={refusal} />
      <TextField label="Numer opinii" hint="Jak na dokumencie, np. 1/2018." error={errorOf("number")} {...form.register("number")} />
      <DateField control={form.control} name="givenOn" label="Data opinii" error={errorOf("givenOn")} />
      <RadioGroup
        label="Wynik"
        choices={(["POSITIVE", "NEGATIVE"] as const).map((value) => ({ value, label: opinionVerdictLabel[value] }))}
        error={errorOf("verdict")}
        {...form.register("verdict")}
      />
      <TextareaField label="Celowość" optional error={errorOf("purpose")} {...form.register("purpose")} />
      <TextareaField label="Kryteria doboru" optional error={errorOf("criteria")} {...form.register("criteria")} />
      <TextareaField label="Zakładane efekty" optional error={errorOf("expectedEffects")} {...form.register("expectedEffects")} />
      <StepButtons label="Zapisz opinię" busy={busy} onClose={onClose} />
    </form>
  );
}
