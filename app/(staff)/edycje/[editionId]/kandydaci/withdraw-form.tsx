"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import type { z } from "zod";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { useStep } from "#components/form/use-step.ts";
import { newId } from "#lib/platform/ids.ts";
import { withdrawCandidate } from "#lib/referrals/actions/list.ts";
import { withdrawSchema } from "#lib/referrals/schema/candidates.ts";
import type { CentreRow } from "./centre-view.ts";
import { StaleNotice } from "./stale-notice.tsx";

/** "Wycofaj", with a reason. */
export function WithdrawForm({
  editionId,
  row,
  onClose,
  onSaved,
}: {
  editionId: string;
  row: CentreRow;
  onClose: () => void;
  onSaved: () => void;
}) {
  const { run, busy, refusal } = useStep(withdrawCandidate);
  const form = useForm<z.input<typeof withdrawSchema>, unknown, z.output<typeof withdrawSchema>>({
    resolver: zodResolver(withdrawSchema),
    defaultValues: { requestId: newId(), editionId, nominationId: row.id, version: row.version, reason: "" },
  });
  const send = form.handleSubmit(async (input) => {
    if ((await run({ ...input, version: row.version })).ok) onSaved();
  });
  return (
    <form noValidate onSubmit={send} aria-label={`Wycofaj: ${row.name}`}>
      <RefusalNotice refusal={refusal} />
      <StaleNotice refusal={refusal} nameOf={() => row.name} />
      <TextareaField
        label="Wycofać kandydaturę? Powód:"
        hint="Jedno lub dwa zdania: co się stało i skąd to wiadomo. Zobaczą je obie instytucje. Nie wpisuj danych o zdrowiu ani rodzinie."
        autoFocus
        error={form.formState.errors.reason?.message}
        {...form.register("reason")}
      />
      <StepButtons label="Wycofaj" look="danger" busy={busy} onClose={onClose} />
    </form>
  );
}
