import { type FormRefusal, RefusalNotice } from "#components/form/refusal-notice.tsx";
import { StaleStates } from "#components/form/stale-states.tsx";
import { settlementStatusLabel } from "#lib/settlements/labels.ts";
import type { SavedSettlement } from "#lib/settlements/repository/steps.ts";

/** Why a step was not taken. */
export function StepAnswer({ refusal }: { refusal: FormRefusal | null }) {
  return (
    <>
      <RefusalNotice refusal={refusal} />
      <StaleStates<SavedSettlement>
        refusal={refusal}
        line={({ status }) => ({ id: status, text: `Rozliczenie jest teraz: ${settlementStatusLabel[status]}.` })}
      />
    </>
  );
}
