"use client";

import type { FormEventHandler, ReactNode } from "react";
import { type FormRefusal, RefusalNotice } from "#components/form/refusal-notice.tsx";
import { DialogButtons } from "#components/ui/dialog-buttons.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { settlementStatusLabel } from "#lib/settlements/labels.ts";
import type { SavedSettlement } from "#lib/settlements/repository/steps.ts";
import type { StepProps } from "./step-dialog.tsx";

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
      <RefusalNotice refusal={refusal} />
      <Stale refusal={refusal} />
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

/** Somebody took the month further meanwhile: who, when, and where it stands. */
function Stale({ refusal }: { refusal: FormRefusal | null }) {
  if (refusal?.kind !== "stale") return null;
  const { status } = refusal.saved as SavedSettlement;
  const who = [refusal.savedBy, refusal.savedAt].filter(Boolean).join(", ");
  return (
    <Notice tone="warning" live title="Zapisano już inną wersję.">
      Zapisanie: {who}. Nic nie zostało nadpisane. Rozliczenie jest teraz: {settlementStatusLabel[status]}. Zamknij okno, aby zobaczyć stan
      zapisany.
    </Notice>
  );
}
