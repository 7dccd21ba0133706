import type { FormRefusal } from "#components/form/refusal-notice.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { editionStateLabel } from "#lib/editions/labels.ts";
import type { SavedEdition } from "#lib/editions/repository/steps.ts";

/** Somebody changed the edition meanwhile: who, when, and where it stands now. What was typed stays in the form. */
export function StaleEdition({ refusal }: { refusal: FormRefusal | null }) {
  if (refusal?.kind !== "stale") return null;
  const { state } = refusal.saved as SavedEdition;
  const who = [refusal.savedBy, refusal.savedAt].filter(Boolean).join(", ");
  return (
    <Notice tone="warning" live title="Zapisano już inną wersję.">
      Zapisanie: {who}. Nic nie zostało nadpisane. Edycja jest teraz: {editionStateLabel[state]}. Wczytaj stronę ponownie, aby zobaczyć stan
      zapisany.
    </Notice>
  );
}
