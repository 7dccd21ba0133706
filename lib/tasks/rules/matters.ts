import { registerState } from "#lib/attendance/rules/register.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { ofActionPlans, type PlanOfTask } from "#lib/tasks/rules/action-plans.ts";
import { type CandidateOfTask, ofCandidates } from "#lib/tasks/rules/candidates.ts";
import { type ClosingEdition, ofClosing } from "#lib/tasks/rules/closing.ts";
import { type CourseOfTask, ofCourses } from "#lib/tasks/rules/courses.ts";
import { answerDue } from "#lib/tasks/rules/deadlines.ts";
import type { Matter, MatterKind, SessionOfTask } from "#lib/tasks/rules/matter.ts";
import { type MonthlyListOfTask, ofMonthlyLists } from "#lib/tasks/rules/monthly-lists.ts";
import { ofMonths, type WorkMonth } from "#lib/tasks/rules/months.ts";
import { ofPapers, type PaperOfTask } from "#lib/tasks/rules/papers.ts";
import { type OpenReferrals, ofReferrals } from "#lib/tasks/rules/referrals.ts";
import { type Absences, type EmptyWeek, ofAbsences, ofEmptyWeeks } from "#lib/tasks/rules/work-hours.ts";
import { type MissingWorkPlan, ofWorkPlans } from "#lib/tasks/rules/work-plans.ts";

/** What is known of everything that may wait. `figures` and `closing` are numbers and states, the same for every reader. */
export type MatterFacts = {
  readonly sessions: readonly SessionOfTask[];
  readonly candidates?: readonly CandidateOfTask[];
  readonly courses?: readonly CourseOfTask[];
  readonly papers?: readonly PaperOfTask[];
  readonly workPlans?: readonly MissingWorkPlan[];
  readonly actionPlans?: readonly PlanOfTask[];
  readonly figures?: WaitingFigures;
  readonly closing?: readonly ClosingEdition[];
};

export type WaitingFigures = {
  readonly emptyWeeks: readonly EmptyWeek[];
  readonly absences: readonly Absences[];
  readonly referrals: readonly OpenReferrals[];
  readonly months: readonly WorkMonth[];
  readonly lists: readonly MonthlyListOfTask[];
};

/** Everything that waits, of whomever: the one place that says what a matter is. */
export function matters(facts: MatterFacts, today: IsoDate): Matter[] {
  const { figures } = facts;
  const inEditions = [
    ...facts.sessions.flatMap((session) => ofSession(session, today)),
    ...ofCandidates(facts.candidates ?? []),
    ...ofCourses(facts.courses ?? []),
    ...ofEmptyWeeks(figures?.emptyWeeks ?? []),
    ...ofAbsences(figures?.absences ?? []),
    ...ofReferrals(figures?.referrals ?? []),
    ...ofMonths(figures?.months ?? [], today),
  ];
  return [
    ...inEditions,
    ...ofClosing(facts.closing ?? [], inEditions, today),
    ...ofPapers(facts.papers ?? []),
    ...ofMonthlyLists(figures?.lists ?? [], today),
    ...ofWorkPlans(facts.workPlans ?? []),
    ...ofActionPlans(facts.actionPlans ?? [], today),
  ];
}

/** A register is due on its session's day; what was entered waits for the approval. */
function ofSession(session: SessionOfTask, today: IsoDate): Matter[] {
  const { editionId, editionName, centreId, centreName, heldOn, expected } = session;
  const state = registerState(session, today);
  const matter = (kind: MatterKind, since: IsoDate, dueOn: IsoDate): Matter[] => [
    {
      ...{ kind, editionId, editionName, centreId, centreName, since, dueOn, session },
      key: `${kind}/${session.sessionId}`,
      people: expected,
      listNumber: null,
    },
  ];
  if (expected === 0) return [];
  if (state === "unrecorded" || state === "today") return matter("RECORD", heldOn, heldOn);
  if (state === "partial" || state === "returned") return matter("FINISH", heldOn, heldOn);
  if (state !== "entered") return [];
  const since = session.enteredAt?.day ?? heldOn;
  return matter("APPROVE", since, answerDue(since));
}
