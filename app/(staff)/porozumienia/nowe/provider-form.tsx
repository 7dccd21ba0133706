"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import type { z } from "zod";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { useForm } from "#components/form/use-form.ts";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import { Button } from "#components/ui/button.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { registerProvider } from "#lib/agreements/actions/provider.ts";
import { providerKindLabel } from "#lib/agreements/labels.ts";
import { providerSchema } from "#lib/agreements/schema.ts";
import { newId } from "#lib/platform/ids.ts";

type Values = z.input<typeof providerSchema>;
const FIELDS = [
  { name: "name", label: "Nazwa organizacji", hint: undefined },
  { name: "shortName", label: "Skrót nazwy", hint: "Na listy i tabele." },
  { name: "nip", label: "NIP", hint: "10 cyfr, bez kresek." },
  { name: "regon", label: "REGON", hint: "9 albo 14 cyfr." },
] as const;

/** An organisation that is not in the labour office's register yet. */
export function ProviderForm({ labourOfficeId }: { labourOfficeId: string }) {
  const { run, busy, refusal } = useStep(registerProvider);
  const [saved, setSaved] = useState<string | null>(null);
  const empty = { requestId: newId(), labourOfficeId, kind: "NGO" as const, name: "", shortName: "", nip: "", regon: "" };
  const form = useForm<Values>({ resolver: zodResolver(providerSchema), defaultValues: empty });
  const faults = faultsOf(refusal);
  const send = form.handleSubmit(async (input) => {
    if (!(await run(input)).ok) return;
    setSaved(input.name);
    form.reset({ ...empty, requestId: newId() });
  });
  return (
    <div className="mb-6">
      {saved ? <Notice tone="done" live title={`Dodano do rejestru: ${saved}. Wybierz ją na liście.`} /> : null}
      <Disclosure summary="Organizacji nie ma na liście? Dodaj ją do rejestru urzędu pracy">
        <form method="post" noValidate onSubmit={send} className="pt-3">
          {refusal?.kind === "fields" ? null : <RefusalNotice refusal={refusal} />}
          <SelectField
            label="Rodzaj"
            choices={Object.entries(providerKindLabel).map(([value, label]) => ({ value, label }))}
            {...form.register("kind")}
          />
          {FIELDS.map(({ name, label, hint }) => (
            <TextField
              key={name}
              label={label}
              hint={hint}
              error={form.formState.errors[name]?.message ?? faults[name]}
              {...form.register(name)}
            />
          ))}
          <Button type="submit" look="second" busy={busy}>
            Dodaj organizację
          </Button>
        </form>
      </Disclosure>
    </div>
  );
}
