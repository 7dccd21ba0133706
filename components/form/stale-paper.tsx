import { Notice } from "#components/ui/notice.tsx";
import type { FormRefusal } from "./refusal-notice.tsx";

/** Somebody saved the same thing meanwhile: who and when. What was typed stays in the form. */
export function StalePaper({ refusal }: { refusal: FormRefusal | null }) {
  if (refusal?.kind !== "stale") return null;
  const who = [refusal.savedBy, refusal.savedAt].filter(Boolean).join(", ");
  return (
    <Notice tone="warning" live title="Zapisano już inną wersję.">
      Zapisanie: {who}. Nic nie zostało nadpisane. Strona pokazuje teraz stan zapisany; ponowny zapis wpisze to, co jest w formularzu.
    </Notice>
  );
}
