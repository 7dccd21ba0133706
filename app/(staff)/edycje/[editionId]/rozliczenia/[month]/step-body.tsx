"use client";

import type { FormEventHandler, ReactNode } from "react";
import type { FormRefusal } from "#components/form/refusal-notice.tsx";
import { DialogButtons } from "#components/ui/dialog-buttons.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { StepAnswer } from "./step-answer.tsx";
import type { StepProps } from "./step-props.ts";

type StepBodyProps = Pick<StepProps, "label" | "question" | "step" | "warnings"> & {
  refusal: FormRefusal | null;
  busy: boolean;
  onSubmit: FormEventHandler<HTMLFormElement>;
  onClose: () => void;
  children?: ReactNode;
};

/** The frame of a step's form: the question, what refuses it, the fields, the verb. */
export function StepBody({ label, question, step, warnings, refusal, busy, onSubmit, onClose, children }: StepBodyProps) {
  return (
    <form method="post" noValidate onSubmit={onSubmit} aria-label={label}>
      <p className="mb-3">{question}</p>
      <StepAnswer refusal={refusal} />
      {warnings.map(({ code, text }) => (
        <Notice key={code} tone="warning" title="Wymaga uzasadnienia">
          {text}
        </Notice>
      ))}
      {children}
      <DialogButtons label={label} look={step === "reject" ? "dangerFilled" : "filled"} busy={busy} onClose={onClose} />
    </form>
  );
}
