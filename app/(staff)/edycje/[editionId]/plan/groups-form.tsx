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
import { saveGroups } from "#lib/editions/actions/plan.ts";
import type { Plan } from "#lib/editions/loaders/plan.ts";
import { groupsSchema } from "#lib/editions/schema.ts";
import { newId } from "#lib/platform/ids.ts";

type Values = z.input<typeof groupsSchema>;

/** "Zapisz grupy": names of the groups; a group that exists stays. */
export function GroupsForm({ plan }: { plan: Plan }) {
  const { groups } = plan;
  const { run, busy, refusal } = useStep(saveGroups);
  const form = useForm<Values, unknown, z.output<typeof groupsSchema>>({
    resolver: zodResolver(groupsSchema),
    defaultValues: valuesOf(plan),
  });
  const { saved, done } = useSaved(plan.edition.version, () => form.reset(valuesOf(plan)));
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "groups", keyName: "key" });
  const { errors } = form.formState;
  const send = form.handleSubmit(async (input) => {
    if ((await run({ ...input, version: plan.edition.version })).ok) done();
  });
  return (
    <form method="post" noValidate onSubmit={send} aria-label="Grupy">
      {saved}
      <RefusalNotice refusal={refusal} />
      <StaleEdition refusal={refusal} />
      {fields.length === 0 ? <p className="mb-4">Nie ma jeszcze grup. Dodaj pierwszą grupę.</p> : null}
      {fields.map((field, i) => {
        const assigned = groups.find(({ id }) => id === field.id)?.assigned ?? 0;
        return (
          <div key={field.key} className="flex max-w-form items-end gap-4">
            <div className="min-w-0 flex-1">
              <TextField
                label={`Nazwa grupy ${i + 1}`}
                hint={field.id ? `Osoby z miejscem w grupie: ${assigned}.` : undefined}
                error={errors.groups?.[i]?.name?.message}
                {...form.register(`groups.${i}.name`)}
              />
            </div>
            {field.id ? null : (
              <Button look="second" tight className="mb-6" onClick={() => remove(i)} aria-label={`Usuń grupę ${i + 1}`}>
                Usuń
              </Button>
            )}
          </div>
        );
      })}
      {errors.groups?.root?.message ? <p className="mb-3 text-small text-unx">{errors.groups.root.message}</p> : null}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="second" busy={busy}>
          Zapisz grupy
        </Button>
        <Button look="second" tight onClick={() => append({ id: "", name: "" })}>
          Dodaj grupę
        </Button>
      </div>
    </form>
  );
}

const valuesOf = ({ edition, groups }: Plan): Values => ({
  ...{ requestId: newId(), editionId: edition.id, version: edition.version },
  groups: groups.map(({ id, name }) => ({ id, name })),
});
