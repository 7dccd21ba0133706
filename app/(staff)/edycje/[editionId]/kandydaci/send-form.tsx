"use client";

import { useState } from "react";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { StepFrame } from "#components/form/step-frame.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import { count } from "#lib/platform/polish.ts";
import { sendList } from "#lib/referrals/actions/list.ts";
import { sendSchema } from "#lib/referrals/schema/candidates.ts";
import type { CentreRow } from "./centre-view.ts";
import { StaleNotice } from "./stale-notice.tsx";

type SendFormProps = {
  editionId: string;
  rows: readonly CentreRow[];
  onClose: () => void;
  onDone: (number: string, sent: number) => void;
};

/** "Przekaż do urzędu pracy": everybody approved, as one list under its number. */
export function SendForm({ editionId, rows, onClose, onDone }: SendFormProps) {
  const { run, busy, refusal } = useStep<{ sent: number }>(sendList);
  const [number, setNumber] = useState("");
  const [fault, setFault] = useState<string>();
  const send = async () => {
    const parsed = sendSchema.shape.number.safeParse(number);
    setFault(parsed.error?.issues[0]?.message);
    if (!parsed.success) return;
    const result = await run({ editionId, number: parsed.data, people: rows.map(({ id, version }) => ({ nominationId: id, version })) });
    if (result.ok) onDone(parsed.data, result.value.sent);
  };
  const faults = faultsOf(refusal);
  return (
    <StepFrame label="Przekazanie listy">
      <form
        method="post"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <h2>Przekazać listę? Urząd zobaczy dane z listy: {count(rows.length, "osoba")}.</h2>
        <ul className="my-3 list-disc pl-6">
          {rows.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
        {refusal?.kind === "fields" ? null : <RefusalNotice refusal={refusal} />}
        <StaleNotice refusal={refusal} nameOf={(id) => rows.find((row) => row.id === id)?.name ?? ""} />
        <TextField
          label="Numer listy"
          hint="Jak na dokumencie, np. 1/2018."
          error={fault ?? faults.number}
          value={number}
          onChange={(event) => setNumber(event.target.value)}
          className="max-w-40"
        />
        <StepButtons label="Przekaż do urzędu pracy" busy={busy} onClose={onClose} />
      </form>
    </StepFrame>
  );
}
