"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useForm } from "react-hook-form";
import type { z } from "zod";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { useStep } from "#components/form/use-step.ts";
import { newId } from "#lib/platform/ids.ts";
import { rejectClaim, returnClaim } from "#lib/settlements/actions/claim.ts";
import { approveSettlement, giveBackDraft, redrawSettlement, reopenSettlement } from "#lib/settlements/actions/draft.ts";
import { reasonLabel } from "#lib/settlements/labels.ts";
import { approveSchema, backSchema } from "#lib/settlements/schema.ts";
import { settlementTransitions } from "#lib/settlements/transitions.ts";
import { StepBody } from "./step-body.tsx";
import type { StepProps } from "./step-dialog.tsx";

const actions = {
  ...{ redraw: redrawSettlement, approve: approveSettlement, giveBack: giveBackDraft, reopen: reopenSettlement },
  ...{ returnClaim, reject: rejectClaim },
};
type Plain = keyof typeof actions;

/** Steps that ask for a reason or nothing: the draft anew, the approval, the ways back. */
export function ReasonForm({ onClose, step, ...props }: Omit<StepProps, "step"> & { step: Plain; onClose: () => void }) {
  const router = useRouter();
  const { seen, warnings } = props;
  const { run, busy, refusal } = useStep(actions[step]);
  const needsReason = settlementTransitions[step].needsReason ?? false;
  const asks = needsReason || warnings.length > 0;
  const form = useForm<z.input<typeof approveSchema>, unknown, z.output<typeof approveSchema>>({
    resolver: zodResolver(asks ? backSchema : approveSchema),
    defaultValues: { requestId: newId(), ...seen, reason: "" },
  });
  const send = form.handleSubmit(async (input) => {
    if (!(await run({ ...input, ...seen })).ok) return;
    router.refresh();
    onClose();
  });
  return (
    <StepBody {...props} step={step} refusal={refusal} busy={busy} onSubmit={send} onClose={onClose}>
      {asks ? (
        <TextareaField
          label={reasonLabel(step)}
          hint="Jedno lub dwa zdania: co się stało i skąd to wiadomo. Zobaczą je obie instytucje. Nie wpisuj danych o zdrowiu ani rodzinie."
          error={form.formState.errors.reason?.message}
          {...form.register("reason")}
        />
      ) : null}
    </StepBody>
  );
}
