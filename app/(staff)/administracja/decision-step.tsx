"use client";

import { type ReactNode, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { DecisionForm, type DecisionSubject } from "./decision-form.tsx";

/** A button that opens the form of a decision in its place; `children` says what the decision leads to. */
export function DecisionStep({ subject, about, children }: { subject: DecisionSubject; about: string; children?: ReactNode }) {
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <Button look="second" tight onClick={() => setOpen(true)}>
        {subject.verb}
        <span className="sr-only">: {about}</span>
      </Button>
    );
  return (
    <section aria-label={`${subject.verb}: ${about}`} className="max-w-form border-l-4 border-ink pl-5 text-left narrow:pl-3.5">
      {children}
      <DecisionForm subject={subject} onClose={() => setOpen(false)} />
    </section>
  );
}
