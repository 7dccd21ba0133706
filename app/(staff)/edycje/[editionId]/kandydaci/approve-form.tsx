"use client";

import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { StepFrame } from "#components/form/step-frame.tsx";
import { useStep } from "#components/form/use-step.ts";
import { approveList } from "#lib/referrals/actions/list.ts";
import type { CentreRow } from "./centre-view.ts";
import { StaleNotice } from "./stale-notice.tsx";

type ApproveFormProps = { editionId: string; rows: readonly CentreRow[]; onClose: () => void; onDone: (approved: number) => void };

/** "Zatwierdź listę": everybody nominated so far. */
export function ApproveForm({ editionId, rows, onClose, onDone }: ApproveFormProps) {
  const { run, busy, refusal } = useStep<{ approved: number }>(approveList);
  const send = async () => {
    const result = await run({ editionId, people: rows.map(({ id, version }) => ({ nominationId: id, version })) });
    if (result.ok) onDone(result.value.approved);
  };
  return (
    <StepFrame label="Zatwierdzenie listy">
      <form
        method="post"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <h2>Zatwierdzić listę? Osoby: {rows.length}.</h2>
        <ul className="my-3 list-disc pl-6">
          {rows.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
        <RefusalNotice refusal={refusal} />
        <StaleNotice refusal={refusal} nameOf={(id) => rows.find((row) => row.id === id)?.name ?? ""} />
        <StepButtons label="Zatwierdź listę" busy={busy} onClose={onClose} />
      </form>
    </StepFrame>
  );
}
