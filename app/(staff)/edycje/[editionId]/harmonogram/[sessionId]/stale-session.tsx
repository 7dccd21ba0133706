import type { FormRefusal } from "#components/form/refusal-notice.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { registerStateLabel } from "#lib/attendance/labels.ts";
import { storedState } from "#lib/attendance/rules/register.ts";
import { whenText } from "#lib/schedule/labels.ts";
import type { SavedSession } from "#lib/schedule/repository/writing.ts";

/** Somebody changed the meeting meanwhile: what is saved stands here, what was typed stays in the form. */
export function StaleSession({ refusal }: { refusal: FormRefusal | null }) {
  if (refusal?.kind !== "stale") return null;
  const saved = refusal.saved as SavedSession;
  const who = [refusal.savedBy, refusal.savedAt].filter(Boolean).join(", ");
  const state = saved.status === "PLANNED" ? null : registerStateLabel[storedState[saved.status]].toLowerCase();
  const what = [state, whenText(saved), saved.room, saved.specialist].filter(Boolean).join(", ");
  return (
    <Notice tone="warning" live title="Zapisano już inną wersję.">
      Zapisanie: {who}. Nic nie zostało nadpisane. Zapisane: {what}. Wpisane tutaj zostało w formularzu; wyślij je ponownie, jeżeli ma
      zastąpić zapisane.
    </Notice>
  );
}
