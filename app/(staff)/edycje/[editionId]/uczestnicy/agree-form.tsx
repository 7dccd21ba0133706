"use client";

import type { FormEvent } from "react";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { useStep } from "#components/form/use-step.ts";
import { agreeOutcomes } from "#lib/courses/actions/outcomes.ts";
import { CourseStale } from "./course-stale.tsx";
import { OutcomeFrame, type SeveralProps } from "./outcome-frame.tsx";

/** "Uzgodnij": a workplace or a cooperative is chosen together with the centre. */
export function AgreeForm({ page, rows, framed, onClose, onSaved }: SeveralProps) {
  const { run, busy, refusal } = useStep(agreeOutcomes);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const people = rows.map(({ id, outcome }) => ({ participationId: id, version: outcome.version }));
    if ((await run({ editionId: page.editionId, people })).ok) onSaved("Rezultat uzgodniono.");
  };
  return (
    <OutcomeFrame label="Uzgodnienie rezultatów" framed={framed}>
      <form method="post" noValidate onSubmit={send} aria-label="Uzgodnij">
        <RefusalNotice refusal={refusal} />
        <CourseStale refusal={refusal} nameOf={(id) => rows.find((row) => row.id === id)?.name ?? ""} />
        <ul className="mb-4">
          {rows.map(({ id, name, outcome }) => (
            <li key={id} className="border-b border-line py-2">
              Uzgodnić: <b>{outcome.kindText}</b>? Osoba: {name}.
            </li>
          ))}
        </ul>
        <StepButtons label="Uzgodnij" busy={busy} onClose={onClose} />
      </form>
    </OutcomeFrame>
  );
}
