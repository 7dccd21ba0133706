"use client";

import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { Button } from "#components/ui/button.tsx";
import { Section } from "#components/ui/section.tsx";
import { checkRows } from "#lib/imports/actions/rows.ts";
import { Progress } from "./progress.tsx";
import { usePieces } from "./use-pieces.ts";

type Checked = { checked: number; total: number };

/** A check that was interrupted: how far it came, and the button that goes on. */
export function CheckStep({ editionId, batchId, checked, total }: { editionId: string; batchId: string } & Checked) {
  const { run, value, refusal, busy } = usePieces<Checked>(checkRows, (now) => now.checked >= now.total);
  return (
    <Section title="Sprawdzanie" definition="Wiersz po wierszu: dane, rejestr ośrodka, powtórzenia w pliku.">
      <RefusalNotice refusal={refusal} />
      <Progress verb="Sprawdzanie" done={value?.checked ?? checked} total={total} />
      <Button onClick={() => run({ editionId, batchId })} busy={busy}>
        Sprawdzaj dalej
      </Button>
    </Section>
  );
}
