"use client";

import { ReasonField } from "#components/form/reason-field.tsx";
import { useStepForm } from "#components/form/use-step-form.ts";
import { rejectClaim, returnClaim } from "#lib/settlements/actions/claim.ts";
import { approveSettlement, giveBackDraft, redrawSettlement, reopenSettlement } from "#lib/settlements/actions/draft.ts";
import { reasonLabel } from "#lib/settlements/labels.ts";
import { approveSchema, backSchema } from "#lib/settlements/schema.ts";
import { settlementTransitions } from "#lib/settlements/transitions.ts";
import { StepBody } from "./step-body.tsx";
import type { StepFormProps } from "./step-props.ts";

const actions = {
  ...{ redraw: redrawSettlement, approve: approveSettlement, giveBack: giveBackDraft, reopen: reopenSettlement },
  ...{ returnClaim, reject: rejectClaim },
};
type Plain = keyof typeof actions;

/** Steps that ask for a reason or nothing: the draft anew, the approval, the ways back. */
export function ReasonForm({ step, ...props }: Omit<StepFormProps, "step"> & { step: Plain }) {
  const asks = (settlementTransitions[step].needsReason ?? false) || props.warnings.length > 0;
  const { form, errorOf, ...frame } = useStepForm({
    ...{ ...props, action: actions[step], start: { reason: "" } },
    schema: asks ? backSchema : approveSchema,
  });
  return (
    <StepBody {...props} {...frame} step={step}>
      {asks ? <ReasonField label={reasonLabel(step)} error={errorOf("reason")} {...form.register("reason")} /> : null}
    </StepBody>
  );
}
