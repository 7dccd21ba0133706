"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import type { z } from "zod";
import { StaleEdition } from "#components/editions/stale-edition.tsx";
import { useCloseForm } from "#components/form/opened-form.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { useForm } from "#components/form/use-form.ts";
import { useStep } from "#components/form/use-step.ts";
import { takeCentreOut } from "#lib/editions/actions/leave.ts";
import { leaveSchema } from "#lib/editions/schema.ts";
import { newId } from "#lib/platform/ids.ts";

type LeaveFormProps = { editionId: string; version: number; centreId: string; name: string };

/** "Wyłącz z edycji": the question and the reason that every side reads. */
export function LeaveForm({ editionId, version, centreId, name }: LeaveFormProps) {
  const router = useRouter();
  const close = useCloseForm();
  const { run, busy, refusal } = useStep(takeCentreOut);
  const form = useForm<z.input<typeof leaveSchema>, unknown, z.output<typeof leaveSchema>>({
    resolver: zodResolver(leaveSchema),
    defaultValues: { requestId: newId(), editionId, version, centreId, reason: "" },
  });
  const send = form.handleSubmit(async (input) => {
    // Not back to the plan: its form still holds the centre and would bring it in again.
    if ((await run({ ...input, version })).ok) router.push(`/edycje/${editionId}`);
  });
  return (
    <form method="post" noValidate onSubmit={send} className="max-w-form" aria-label={`Wyłącz z edycji: ${name}`}>
      <p className="mb-3">Wyłączyć ośrodek {name} z edycji? Ośrodek przestanie ją widzieć. Miejsca w edycji się nie zmienią.</p>
      <RefusalNotice refusal={refusal} />
      <StaleEdition refusal={refusal} />
      <TextareaField
        label="Powód"
        hint="Jedno lub dwa zdania. Zobaczą je urząd i wszystkie ośrodki edycji. Nie wpisuj danych o zdrowiu ani rodzinie."
        error={form.formState.errors.reason?.message}
        {...form.register("reason")}
      />
      <StepButtons label="Wyłącz z edycji" look="danger" busy={busy} onClose={close} />
    </form>
  );
}
