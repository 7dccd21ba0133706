import type { FormRefusal } from "#components/form/refusal-notice.tsx";
import { StaleStates } from "#components/form/stale-states.tsx";
import { courseStateLabel, outcomeStateLabel } from "#lib/courses/labels.ts";
import type { SavedCourses } from "#lib/courses/repository/holding.ts";

/** Participations that somebody took further meanwhile. */
export function CourseStale({ refusal, nameOf }: { refusal: FormRefusal | null; nameOf: (participationId: string) => string }) {
  const line = ({ participationId, state, outcomeState }: SavedCourses[number]) => ({
    id: participationId,
    text: `${nameOf(participationId)}: ${state === "COMPLETED" ? outcomeStateLabel[outcomeState] : courseStateLabel[state]}`,
  });
  return <StaleStates refusal={refusal} line={line} />;
}
