import type { FormRefusal } from "#components/form/refusal-notice.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { agreementPhaseLabel } from "#lib/agreements/labels.ts";
import type { SavedPaper } from "#lib/agreements/repository/trail.ts";

/** Somebody took the paper further meanwhile: who and when, and where it stands now. Nothing was overwritten. */
export function StaleNotice({ refusal }: { refusal: FormRefusal | null }) {
  if (refusal?.kind !== "stale") return null;
  const saved = refusal.saved as SavedPaper;
  const who = [refusal.savedBy, refusal.savedAt].filter(Boolean).join(", ");
  return (
    <Notice tone="warning" live title="Zapisano już inną wersję.">
      <p>Zapisanie: {who}. Nic nie zostało nadpisane. Strona pokazuje teraz stan zapisany.</p>
      <p>
        Nr {saved.number}: {agreementPhaseLabel[saved.phase]}.
      </p>
    </Notice>
  );
}
