"use client";

import { StaleEdition } from "#components/editions/stale-edition.tsx";
import { QuestionStep } from "#components/form/question-step.tsx";
import { approveSummary } from "#lib/reports/actions.ts";

type ApproveDialogProps = { editionId: string; version: number; reportVersion: number; question: string };

/** "Zatwierdź podsumowanie", with its question. */
export function ApproveDialog({ question, ...input }: ApproveDialogProps) {
  return (
    <div data-print="no" className="mt-4">
      <QuestionStep
        label="Zatwierdź podsumowanie"
        question={question}
        action={approveSummary}
        input={input}
        stale={(refusal) => <StaleEdition refusal={refusal} />}
      />
    </div>
  );
}
