"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import type { Control, UseFormRegister } from "react-hook-form";
import type { z } from "zod";
import { FormLines, type WithLines } from "#components/editions/form-lines.tsx";
import { StaleEdition } from "#components/editions/stale-edition.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { useForm } from "#components/form/use-form.ts";
import { useSaved } from "#components/form/use-saved.tsx";
import { useStep } from "#components/form/use-step.ts";
import { Button } from "#components/ui/button.tsx";
import { saveForms } from "#lib/editions/actions/plan.ts";
import type { Plan } from "#lib/editions/loaders/plan.ts";
import { planSchema } from "#lib/editions/schema.ts";
import { newId } from "#lib/platform/ids.ts";

type Values = z.input<typeof planSchema>;

/** "Zapisz plan form": forms × meetings × hours for one participant. */
export function FormsForm({ plan }: { plan: Plan }) {
  const { forms, formTerms } = plan;
  const { run, busy, refusal } = useStep(saveForms);
  const form = useForm<Values, unknown, z.output<typeof planSchema>>({
    resolver: zodResolver(planSchema),
    defaultValues: valuesOf(plan),
  });
  const { saved, done } = useSaved(plan.edition.version, () => form.reset(valuesOf(plan)));
  const send = form.handleSubmit(async (input) => {
    if ((await run({ ...input, version: plan.edition.version })).ok) done();
  });
  return (
    <form method="post" noValidate onSubmit={send} aria-label="Plan form wsparcia">
      {saved}
      <RefusalNotice refusal={refusal} />
      <StaleEdition refusal={refusal} />
      {forms.length === 0 ? <p className="mb-4">Nie ma jeszcze planu form wsparcia. Dodaj pierwszą formę.</p> : null}
      <FormLines
        control={form.control as unknown as Control<WithLines>}
        register={form.register as unknown as UseFormRegister<WithLines>}
        errors={form.formState.errors}
        terms={formTerms}
      />
      <Button type="submit" look="second" busy={busy}>
        Zapisz plan form
      </Button>
    </form>
  );
}

const valuesOf = ({ edition, forms }: Plan): Values => ({
  ...{ requestId: newId(), editionId: edition.id, version: edition.version },
  forms: forms.map(({ id, kind, name, sessionCount, sessionMinutes }) => ({
    id,
    kind,
    name,
    sessionCount: String(sessionCount),
    sessionMinutes,
  })),
});
