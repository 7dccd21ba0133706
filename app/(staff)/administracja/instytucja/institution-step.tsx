"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { StepFrame } from "#components/form/step-frame.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { useForm } from "#components/form/use-form.ts";
import { useStep } from "#components/form/use-step.ts";
import { Button } from "#components/ui/button.tsx";
import { ConflictPanel } from "#components/ui/conflict-panel.tsx";
import { editInstitution } from "#lib/institutions/actions.ts";
import { type InstitutionInput, institutionSchema, savedInstitution } from "#lib/institutions/schema.ts";
import { newId } from "#lib/platform/ids.ts";

type Names = { name: string; shortName: string; address: string };
type Institution = Names & { id: string; version: number };

/** "Zmień dane": the names and the address in place; of two changes at once both are shown. */
export function InstitutionStep({ institution }: { institution: Institution }) {
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <div className="mt-4">
        <Button look="second" onClick={() => setOpen(true)}>
          Zmień dane
        </Button>
      </div>
    );
  return (
    <div className="mt-4">
      <StepFrame label="Zmień dane instytucji">
        <InstitutionForm institution={institution} onClose={() => setOpen(false)} />
      </StepFrame>
    </div>
  );
}

function InstitutionForm({ institution, onClose }: { institution: Institution; onClose: () => void }) {
  const { run, busy, refusal, clear } = useStep(editInstitution);
  const { id: institutionId, version, name, shortName, address } = institution;
  const form = useForm<InstitutionInput>({
    resolver: zodResolver(institutionSchema),
    defaultValues: { requestId: newId(), institutionId, version, name, shortName, address },
  });
  const { errors } = form.formState;
  const send = form.handleSubmit(async (input) => {
    if ((await run(input)).ok) onClose();
  });
  const saved = refusal?.kind === "stale" ? savedInstitution.safeParse(refusal.saved).data : undefined;
  if (refusal?.kind === "stale" && saved)
    return (
      <ConflictPanel
        message={`Zapisano już inną wersję. Zapisanie: ${[refusal.savedBy, refusal.savedAt].filter(Boolean).join(", ")}. Nic nie zostało nadpisane.`}
        saved={namesText(saved)}
        typed={namesText(form.getValues())}
        pending={busy}
        onKeepSaved={onClose}
        onSaveTyped={() => {
          form.setValue("version", saved.version);
          clear();
          void send();
        }}
      />
    );
  return (
    <form method="post" noValidate onSubmit={send}>
      <RefusalNotice refusal={refusal} />
      <TextField label="Nazwa" error={errors.name?.message} {...form.register("name")} />
      <TextField label="Nazwa skrócona" hint="Na listach i w nagłówku." error={errors.shortName?.message} {...form.register("shortName")} />
      <TextField label="Adres" error={errors.address?.message} {...form.register("address")} />
      <StepButtons label="Zapisz dane" busy={busy} onClose={onClose} />
    </form>
  );
}

const namesText = ({ name, shortName, address }: Names) => `${name} (${shortName}), ${address}`;
