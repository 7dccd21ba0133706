"use client";

import { type FormEventHandler, type ReactNode, useMemo, useState } from "react";
import type { FieldErrors, FieldValues } from "react-hook-form";
import { type FormRefusal, RefusalNotice } from "#components/form/refusal-notice.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { StepFrame } from "#components/form/step-frame.tsx";
import { Button } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { count } from "#lib/platform/polish.ts";

/** A step of the card that opens in place of its button; closed, it gives the focus back. */
export function CardStep({ label, about, children }: { label: string; about?: string; children: (close: () => void) => ReactNode }) {
  const [shown, setShown] = useState<"button" | "form" | "buttonAgain">("button");
  if (shown === "form") return <div className="mt-4">{children(() => setShown("buttonAgain"))}</div>;
  return (
    <p data-print="no" className="mt-3">
      <Button look="second" tight onClick={() => setShown("form")} autoFocus={shown === "buttonAgain"}>
        {label}
        {about ? <span className="sr-only">: {about}</span> : null}
      </Button>
    </p>
  );
}

type CardFormProps = {
  label: string;
  submit: string;
  errors: FieldErrors<FieldValues>;
  /** how often it was sent: the list of faults appears after the first time */
  sent: number;
  refusal: FormRefusal | null;
  /** what now stands, said when somebody saved meanwhile */
  saved?: ReactNode;
  busy: boolean;
  onSubmit: FormEventHandler;
  onClose: () => void;
  children: ReactNode;
};

/** The frame of every form of the card: faults above it, refusals, the verb and "Anuluj". */
export function CardForm({ label, submit, errors, sent, refusal, saved, busy, onSubmit, onClose, children }: CardFormProps) {
  const faults = useMemo(
    () =>
      sent === 0
        ? []
        : Object.entries(errors).flatMap(([field, error]) =>
            error?.message ? [{ fieldId: `pole-${field}`, message: String(error.message) }] : [],
          ),
    [errors, sent],
  );
  return (
    <StepFrame label={label}>
      <form method="post" noValidate onSubmit={onSubmit} autoComplete="off" className="max-w-form">
        <h3 className="mb-4">{label}</h3>
        <ErrorSummary title={`Do poprawy: ${count(faults.length, "pole")}.`} faults={faults} />
        {refusal?.kind === "fields" ? null : <RefusalNotice refusal={refusal} />}
        {refusal?.kind === "stale" ? (
          <Notice tone="refusal" title="Zapisano już inną wersję. Nic nie zostało nadpisane." live>
            {refusal.savedBy ? `Zapisanie: ${[refusal.savedBy, refusal.savedAt].filter(Boolean).join(", ")}. ` : null}
            {saved} Zamknij formularz i otwórz go ponownie, aby poprawić zapisaną wersję. Wpisane tutaj wartości są poniżej.
          </Notice>
        ) : null}
        {children}
        <StepButtons label={submit} busy={busy} onClose={onClose} />
      </form>
    </StepFrame>
  );
}
