import type { FormRefusal } from "#components/form/refusal-notice.tsx";
import { Notice } from "#components/ui/notice.tsx";

/** A colleague changed the file or a row meanwhile; what stands now is on the screen. */
export function BatchStale({ refusal }: { refusal: FormRefusal | null }) {
  if (refusal?.kind !== "stale") return null;
  const who = [refusal.savedBy, refusal.savedAt].filter(Boolean).join(", ");
  return (
    <Notice tone="warning" live title="Zapisano już inną wersję.">
      <p>Zapisanie: {who}. Nic nie zostało nadpisane. Strona pokazuje teraz stan zapisany.</p>
    </Notice>
  );
}
