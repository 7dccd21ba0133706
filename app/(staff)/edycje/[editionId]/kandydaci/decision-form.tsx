"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import type { z } from "zod";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { useStep } from "#components/form/use-step.ts";
import { Button } from "#components/ui/button.tsx";
import { newId } from "#lib/platform/ids.ts";
import { decideCandidate } from "#lib/referrals/actions/decide.ts";
import { decisionSchema } from "#lib/referrals/schema/candidates.ts";
import { candidateTransitions } from "#lib/referrals/transitions/candidates.ts";
import type { OfficeRow } from "./office-view.ts";
import { StaleNotice } from "./stale-notice.tsx";

type DecisionFormProps = { editionId: string; row: OfficeRow; decision: "RESERVE" | "REJECTED"; onClose: () => void; onSaved: () => void };

/** "Przenieś na listę rezerwową" or "Odrzuć", with the reason that the centre will see. */
export function DecisionForm({ editionId, row, decision, onClose, onSaved }: DecisionFormProps) {
  const { run, busy, refusal } = useStep(decideCandidate);
  const form = useForm<z.input<typeof decisionSchema>, unknown, z.output<typeof decisionSchema>>({
    resolver: zodResolver(decisionSchema),
    defaultValues: { requestId: newId(), editionId, nominationId: row.id, version: row.version, decision, reason: "" },
  });
  const send = form.handleSubmit(async (input) => {
    if ((await run({ ...input, version: row.version })).ok) onSaved();
  });
  const { label } = candidateTransitions[decision === "RESERVE" ? "reserve" : "reject"];
  return (
    <form noValidate onSubmit={send} className="pt-4" aria-label={`${label}: ${row.name}`}>
      <RefusalNotice refusal={refusal} />
      <StaleNotice refusal={refusal} nameOf={() => row.name} />
      <TextareaField
        label={decision === "RESERVE" ? "Powód przeniesienia na listę rezerwową" : "Odrzucić kandydaturę? Powód zobaczy ośrodek."}
        hint="Jedno lub dwa zdania: co się stało i skąd to wiadomo. Zobaczą je obie instytucje. Nie wpisuj danych o zdrowiu ani rodzinie."
        autoFocus
        error={form.formState.errors.reason?.message}
        {...form.register("reason")}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look={decision === "REJECTED" ? "danger" : "filled"} disabled={busy}>
          {label}
        </Button>
        <Button look="second" onClick={onClose} disabled={busy}>
          Anuluj
        </Button>
      </div>
    </form>
  );
}
