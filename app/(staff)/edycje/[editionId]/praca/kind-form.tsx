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
import { saveKind } from "#lib/work/actions/places.ts";
import type { Kind } from "#lib/work/repository/places.ts";
import { kindSchema } from "#lib/work/schema/places.ts";

/** "Dodaj rodzaj prac" and its change. */
export function KindForm({ editionId, kind }: { editionId: string; kind: Kind | null }) {
  const router = useRouter();
  const close = useCloseForm();
  const { run, busy, refusal } = useStep(saveKind);
  const form = useForm<z.input<typeof kindSchema>, unknown, z.output<typeof kindSchema>>({
    resolver: zodResolver(kindSchema),
    defaultValues: { requestId: newId(), editionId, id: kind?.id ?? null, version: kind?.version ?? 0, name: kind?.name ?? "" },
  });
  const send = form.handleSubmit(async (input) => {
    if (!(await run({ ...input, version: kind?.version ?? 0 })).ok) return;
    close();
    router.refresh();
  });
  return (
    <form method="post" noValidate onSubmit={send} aria-label={kind ? `Zmień rodzaj prac: ${kind.name}` : "Dodaj rodzaj prac"}>
      {refusal?.kind === "fields" ? null : <RefusalNotice refusal={refusal} />}
      <StalePaper refusal={refusal} />
      <TextField
        label="Rodzaj prac"
        hint="Np. prace porządkowe na terenach zielonych."
        error={form.formState.errors.name?.message ?? faultsOf(refusal).name}
        {...form.register("name")}
      />
      <StepButtons label={kind ? "Zapisz" : "Dodaj rodzaj prac"} busy={busy} onClose={close} />
    </form>
  );
}
