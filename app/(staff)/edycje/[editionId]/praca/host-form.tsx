"use client";

import { useCloseForm } from "#components/form/opened-form.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { StalePaper } from "#components/form/stale-paper.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { useStepForm } from "#components/form/use-step-form.ts";
import { saveHost } from "#lib/work/actions/places.ts";
import type { Host } from "#lib/work/repository/places.ts";
import { hostSchema } from "#lib/work/schema/places.ts";

/** "Dodaj organizatora" and its change. */
export function HostForm({ editionId, host }: { editionId: string; host: Host | null }) {
  const onClose = useCloseForm();
  const { form, busy, refusal, onSubmit, errorOf } = useStepForm({
    ...{ action: saveHost, schema: hostSchema, onClose },
    seen: { editionId, id: host?.id ?? null, version: host?.version ?? 0 },
    start: { name: host?.name ?? "", address: host?.address ?? "" },
  });
  return (
    <form method="post" noValidate onSubmit={onSubmit} aria-label={host ? `Zmień organizatora: ${host.name}` : "Dodaj organizatora"}>
      <RefusalNotice refusal={refusal} />
      <StalePaper refusal={refusal} />
      <TextField label="Nazwa organizatora" error={errorOf("name")} {...form.register("name")} />
      <TextField label="Adres" optional error={errorOf("address")} {...form.register("address")} />
      <StepButtons label={host ? "Zapisz" : "Dodaj organizatora"} busy={busy} onClose={onClose} />
    </form>
  );
}
