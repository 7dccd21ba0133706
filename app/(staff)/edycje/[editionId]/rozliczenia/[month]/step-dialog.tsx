"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { AcceptForm } from "./accept-form.tsx";
import { ClaimForm } from "./claim-form.tsx";
import { PayForm } from "./pay-form.tsx";
import { ReasonForm } from "./reason-form.tsx";
import { RefundForm } from "./refund-form.tsx";
import type { StepFormProps, StepProps } from "./step-props.ts";

/** The button of a step and its question. */
export function StepDialog({ usual, ...step }: StepProps & { usual: boolean }) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button look={usual ? "filled" : step.step === "reject" ? "danger" : "second"} onClick={() => setOpen(true)}>
        {step.label}
      </Button>
      <Dialog open={open} onClose={close} title={step.label}>
        {open ? <FormOfStep {...step} onClose={close} /> : null}
      </Dialog>
    </>
  );
}

function FormOfStep(props: StepFormProps) {
  switch (props.step) {
    case "pay":
      return <PayForm {...props} />;
    case "claim":
      return <ClaimForm {...props} />;
    case "accept":
      return <AcceptForm {...props} />;
    case "refund":
      return <RefundForm {...props} />;
    default:
      return <ReasonForm {...props} step={props.step} />;
  }
}
