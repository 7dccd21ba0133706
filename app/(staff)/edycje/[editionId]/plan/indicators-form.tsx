"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useFieldArray } from "react-hook-form";
import type { z } from "zod";
import { StaleEdition } from "#components/editions/stale-edition.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { useForm } from "#components/form/use-form.ts";
import { useSaved } from "#components/form/use-saved.tsx";
import { useStep } from "#components/form/use-step.ts";
import { Button } from "#components/ui/button.tsx";
import { saveIndicators } from "#lib/editions/actions/plan.ts";
import type { Plan } from "#lib/editions/loaders/plan.ts";
import { indicatorsSchema } from "#lib/editions/schema.ts";
import { newId } from "#lib/platform/ids.ts";

type Values = z.input<typeof indicatorsSchema>;

/** "Zapisz mierniki": what each participant's effect is measured by (art. 62a ust. 7 pkt 3). */
export function IndicatorsForm({ plan }: { plan: Plan }) {
  const { run, busy, refusal } = useStep(saveIndicators);
  const form = useForm<Values, unknown, z.output<typeof indicatorsSchema>>({
    resolver: zodResolver(indicatorsSchema),
    defaultValues: valuesOf(plan),
  });
  const { saved, done } = useSaved(plan.edition.version, () => form.reset(valuesOf(plan)));
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "indicators", keyName: "key" });
  const { errors } = form.formState;
  const send = form.handleSubmit(async (input) => {
    if ((await run({ ...input, version: plan.edition.version })).ok) done();
  });
  return (
    <form method="post" noValidate onSubmit={send} aria-label="Mierniki efektów">
      {saved}
      <RefusalNotice refusal={refusal} />
      <StaleEdition refusal={refusal} />
      {fields.length === 0 ? <p className="mb-4">Nie ma jeszcze mierników. Dodaj pierwszy miernik.</p> : null}
      {fields.map((field, i) => (
        <fieldset
          key={field.key}
          className="mb-4 grid grid-cols-[1fr_1.6fr_auto] items-end gap-x-4 border-b border-line narrow:grid-cols-1"
        >
          <legend className="sr-only">Miernik {i + 1}</legend>
          <TextField label="Miernik" error={errors.indicators?.[i]?.name?.message} {...form.register(`indicators.${i}.name`)} />
          <TextField
            label="Sposób pomiaru"
            error={errors.indicators?.[i]?.measure?.message}
            {...form.register(`indicators.${i}.measure`)}
          />
          <Button look="second" tight className="mb-6 justify-self-start" onClick={() => remove(i)} aria-label={`Usuń miernik ${i + 1}`}>
            Usuń
          </Button>
        </fieldset>
      ))}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="second" busy={busy}>
          Zapisz mierniki
        </Button>
        <Button look="second" tight onClick={() => append({ id: "", name: "", measure: "" })}>
          Dodaj miernik
        </Button>
      </div>
    </form>
  );
}

const valuesOf = ({ edition, indicators }: Plan): Values => ({
  ...{ requestId: newId(), editionId: edition.id, version: edition.version },
  indicators: indicators.map(({ id, name, measure }) => ({ id, name, measure })),
});
