import type { CourseState, OutcomeState } from "#lib/courses/rules/state.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { answerDue } from "#lib/tasks/rules/deadlines.ts";
import type { CourseMatterKind, Matter, Place } from "#lib/tasks/rules/matter.ts";

/** A participation without the person. `since`: the day of the report, the end or the last step of the outcome. */
export type CourseOfTask = Place & { readonly state: CourseState; readonly outcome: OutcomeState; readonly since: IsoDate };

/** Participations that wait for the same step since the same day are one matter (domain.md 4.4 and 4.7). */
export function ofCourses(courses: readonly CourseOfTask[]): Matter[] {
  const waiting = courses.flatMap((course) => {
    const kind = stepOf(course);
    return kind ? [{ ...course, kind, dueOn: answerDue(course.since) }] : [];
  });
  const keyOf = ({ kind, editionId, centreId, dueOn }: (typeof waiting)[number]) => [kind, editionId, centreId, dueOn].join("/");
  return [...Map.groupBy(waiting, keyOf)].flatMap(([key, [first, ...others]]) => {
    if (!first) return [];
    const { kind, editionId, editionName, centreId, centreName, since, dueOn } = first;
    const people = others.length + 1;
    return [{ kind, key, editionId, editionName, centreId, centreName, since, dueOn, people, listNumber: null, session: null }];
  });
}

function stepOf({ state, outcome }: CourseOfTask): CourseMatterKind | null {
  if (state === "INTERRUPTION_REPORTED") return "ANSWER_INTERRUPTION";
  if (state !== "COMPLETED") return null;
  if (outcome === "NONE" || outcome === "RETURNED") return "PROPOSE_OUTCOMES";
  if (outcome === "PROPOSED") return "DECIDE_OUTCOMES";
  return outcome === "TO_AGREE" ? "AGREE_OUTCOMES" : null;
}
