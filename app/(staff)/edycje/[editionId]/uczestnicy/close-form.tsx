"use client";

import { type FormEvent, useState } from "react";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import { closeOutcome } from "#lib/courses/actions/close.ts";
import { CourseStale } from "./course-stale.tsx";
import type { StepFormProps } from "./step-form-props.ts";

/** "Zamknij"; a repeat referral names the edition whose candidate the person becomes. */
export function CloseForm({ page, row, onClose, onSaved }: StepFormProps) {
  const { run, busy, refusal } = useStep(closeOutcome);
  const [repeatEditionId, setEdition] = useState(row.repeatChoices[0]?.value ?? "");
  const isRepeat = row.outcome.kind === "REPEAT_REFERRAL";
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const input = { editionId: page.editionId, participationId: row.id, version: row.outcome.version };
    const result = await run({ ...input, repeatEditionId: isRepeat ? repeatEditionId : "" });
    if (result.ok) onSaved(isRepeat ? "Rezultat zamknięto. Osoba jest kandydatem wybranej edycji." : "Rezultat zamknięto.");
  };
  const fault = faultsOf(refusal).repeatEditionId;
  return (
    <form method="post" noValidate onSubmit={send} aria-label={`Zamknij: ${row.name}`}>
      <p className="mb-4 font-semibold">{isRepeat ? "Zamknąć? Otworzy się nowe skierowanie." : "Zamknąć?"}</p>
      {fault ? null : <RefusalNotice refusal={refusal} />}
      <CourseStale refusal={refusal} nameOf={() => row.name} />
      {isRepeat && row.repeatChoices.length > 0 ? (
        <SelectField
          label="Edycja, w której trwa nabór"
          choices={row.repeatChoices}
          value={repeatEditionId}
          onChange={(event) => setEdition(event.target.value)}
          error={fault}
        />
      ) : null}
      {isRepeat && row.repeatChoices.length === 0 ? (
        <p className="mb-4">W tym ośrodku nie trwa nabór do żadnej edycji. Rezultat można zamknąć po rozpoczęciu naboru.</p>
      ) : (
        <StepButtons label={isRepeat ? "Zamknij i skieruj ponownie" : "Zamknij"} busy={busy} onClose={onClose} />
      )}
    </form>
  );
}
