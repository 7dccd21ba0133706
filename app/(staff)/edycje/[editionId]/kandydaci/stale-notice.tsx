import type { FormRefusal } from "#components/form/refusal-notice.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { candidateStateLabel } from "#lib/referrals/labels.ts";
import type { SavedStates } from "#lib/referrals/repository/trail.ts";

/** Somebody took candidates further meanwhile: who and when, and where each of them stands now. Nothing was overwritten. */
export function StaleNotice({ refusal, nameOf }: { refusal: FormRefusal | null; nameOf: (nominationId: string) => string }) {
  if (refusal?.kind !== "stale") return null;
  const saved = Array.isArray(refusal.saved) ? (refusal.saved as SavedStates) : [];
  const who = [refusal.savedBy, refusal.savedAt].filter(Boolean).join(", ");
  return (
    <Notice tone="warning" live title="Zapisano już inną wersję.">
      <p>Zapisanie: {who}. Nic nie zostało nadpisane. Lista pokazuje teraz stan zapisany.</p>
      <ul>
        {saved.map(({ nominationId, state }) => (
          <li key={nominationId}>
            {nameOf(nominationId)}: {candidateStateLabel[state]}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
