import type { FormRefusal } from "#components/form/refusal-notice.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { courseStateLabel, outcomeStateLabel } from "#lib/courses/labels.ts";
import type { SavedCourses } from "#lib/courses/repository/holding.ts";

/** Somebody took participations further meanwhile: who and when, and where each stands now. Nothing was overwritten. */
export function CourseStale({ refusal, nameOf }: { refusal: FormRefusal | null; nameOf: (participationId: string) => string }) {
  if (refusal?.kind !== "stale") return null;
  const saved = Array.isArray(refusal.saved) ? (refusal.saved as SavedCourses) : [];
  const who = [refusal.savedBy, refusal.savedAt].filter(Boolean).join(", ");
  return (
    <Notice tone="warning" live title="Zapisano już inną wersję.">
      <p>Zapisanie: {who}. Nic nie zostało nadpisane. Lista pokazuje teraz stan zapisany.</p>
      <ul>
        {saved.map(({ participationId, state, outcomeState }) => (
          <li key={participationId}>
            {nameOf(participationId)}: {state === "COMPLETED" ? outcomeStateLabel[outcomeState] : courseStateLabel[state]}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
