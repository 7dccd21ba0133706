"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import type { z } from "zod";
import { useCloseForm } from "#components/form/opened-form.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { StalePaper } from "#components/form/stale-paper.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { useForm } from "#components/form/use-form.ts";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import { newId } from "#lib/platform/ids.ts";
import { saveHost } from "#lib/work/actions/places.ts";
import type { Host } from "#lib/work/repository/places.ts";
import { hostSchema } from "#lib/work/schema/places.ts";

/** "Dodaj organizatora" and its change. */
export function HostForm({ editionId, host }: { editionId: string; host: Host | null }) {
  const router = useRouter();
  const close = useCloseForm();
  const { run, busy, refusal } = useStep(saveHost);
  const form = useForm<z.input<typeof hostSchema>, unknown, z.output<typeof hostSchema>>({
    resolver: zodResolver(hostSchema),
    defaultValues: {
      ...{ requestId: newId(), editionId, id: host?.id ?? null, version: host?.version ?? 0 },
      ...{ name: host?.name ?? "", address: host?.address ?? "" },
    },
  });
  const { errors } = form.formState;
  const send = form.handleSubmit(async (input) => {
    if (!(await run({ ...input, version: host?.version ?? 0 })).ok) return;
    close();
    router.refresh();
  });
  return (
    <form method="post" noValidate onSubmit={send} aria-label={host ? `Zmień organizatora: ${host.name}` : "Dodaj organizatora"}>
      {refusal?.kind === "fields" ? null : <RefusalNotice refusal={refusal} />}
      <StalePaper refusal={refusal} />
      <TextField label="Nazwa organizatora" error={errors.name?.message ?? faultsOf(refusal).name} {...form.register("name")} />
      <TextField label="Adres" optional error={errors.address?.message} {...form.register("address")} />
      <StepButtons label={host ? "Zapisz" : "Dodaj organizatora"} busy={busy} onClose={close} />
    </form>
  );
}
