import type { FormRefusal } from "#components/form/refusal-notice.tsx";
import { StaleStates } from "#components/form/stale-states.tsx";
import { candidateStateLabel } from "#lib/referrals/labels.ts";
import type { SavedStates } from "#lib/referrals/repository/trail.ts";

/** Candidates whom somebody took further meanwhile. */
export function StaleNotice({ refusal, nameOf }: { refusal: FormRefusal | null; nameOf: (nominationId: string) => string }) {
  const line = ({ nominationId, state }: SavedStates[number]) => ({
    id: nominationId,
    text: `${nameOf(nominationId)}: ${candidateStateLabel[state]}`,
  });
  return <StaleStates refusal={refusal} line={line} />;
}
