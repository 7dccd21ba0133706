"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { StaleStates } from "#components/form/stale-states.tsx";
import { useStep } from "#components/form/use-step.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { DialogButtons } from "#components/ui/dialog-buttons.tsx";
import { undoImport } from "#lib/imports/actions/batch.ts";
import type { BuiltOn } from "#lib/imports/repository/undoing.ts";
import { formatNumber } from "#lib/platform/polish.ts";
import { candidateStateLabel } from "#lib/referrals/labels.ts";

type Props = { editionId: string; batchId: string; version: number; created: number; builtOn: readonly BuiltOn[] };

/** "Cofnij wczytanie" with what will be removed, or why not. Before anything is created it only gives the file up. */
export function UndoStep({ editionId, batchId, version, created, builtOn }: Props) {
  const router = useRouter();
  const { run, busy, refusal } = useStep(undoImport);
  const [asks, setAsks] = useState(false);
  const label = created > 0 ? "Cofnij wczytanie" : "Zrezygnuj z pliku";
  if (builtOn.length > 0)
    return (
      <>
        <p className="mb-2 font-semibold">Nie można cofnąć wczytania. Osoby, które poszły dalej: {formatNumber(builtOn.length)}.</p>
        <ul className="mb-3 list-disc pl-5">
          {builtOn.map(({ nominationId, name, state }) => (
            <li key={nominationId}>
              {name}: {candidateStateLabel[state]}
            </li>
          ))}
        </ul>
        <p>Pozostałe osoby wycofaj pojedynczo na liście kandydatów.</p>
      </>
    );
  return (
    <>
      <RefusalNotice refusal={refusal} />
      <StaleStates refusal={refusal} />
      <Button look="danger" busy={busy} onClick={() => setAsks(true)}>
        {label}
      </Button>
      <Dialog open={asks} onClose={() => setAsks(false)} title={label}>
        <p>
          {created > 0
            ? `Cofnąć wczytanie? Zniknie wytypowanie osób: ${formatNumber(created)}, a osoby nowe w rejestrze zostaną z niego usunięte.`
            : "Zrezygnować z pliku? Jego dane znikną z aplikacji, nikt nie zostanie wytypowany."}
        </p>
        <DialogButtons
          label={label}
          look="dangerFilled"
          busy={busy}
          onClose={() => setAsks(false)}
          onStep={async () => {
            setAsks(false);
            if ((await run({ editionId, batchId, version })).ok) router.refresh();
          }}
        />
      </Dialog>
    </>
  );
}
