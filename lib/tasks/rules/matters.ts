import { registerState } from "#lib/attendance/rules/register.ts";
import type { Verdict } from "#lib/law/verdict.ts";
import type { IsoDate, IsoMonth } from "#lib/platform/calendar.ts";
import { ofActionPlans, type PlanMatterKind, type PlanOfTask } from "#lib/tasks/rules/action-plans.ts";
import { type CandidateMatterKind, type CandidateOfTask, ofCandidates } from "#lib/tasks/rules/candidates.ts";
import { type ClosingEdition, type ClosingMatterKind, ofClosing } from "#lib/tasks/rules/closing.ts";
import { type CourseMatterKind, type CourseOfTask, ofCourses } from "#lib/tasks/rules/courses.ts";
import { answerDue } from "#lib/tasks/rules/deadlines.ts";
import { type MonthlyListOfTask, ofMonthlyLists } from "#lib/tasks/rules/monthly-lists.ts";
import { type MonthMatterKind, ofMonths, type WorkMonth } from "#lib/tasks/rules/months.ts";
import { ofPapers, type PaperMatterKind, type PaperOfTask } from "#lib/tasks/rules/papers.ts";
import { type OpenReferrals, ofReferrals } from "#lib/tasks/rules/referrals.ts";
import { type Absences, type EmptyWeek, ofAbsences, ofEmptyWeeks } from "#lib/tasks/rules/work-hours.ts";
import { type MissingWorkPlan, ofWorkPlans } from "#lib/tasks/rules/work-plans.ts";
import type { SessionStatus } from "#prisma/generated/client/enums.ts";

/** Where something waits: one centre's part of an edition. */
export type Place = {
  readonly editionId: string;
  readonly editionName: string;
  readonly centreId: string;
  readonly centreName: string;
};

/** A session as the schedule knows it; times "HH:MM". Its topic and trainer stay out: they can tell of health. */
export type SessionOfTask = Place & {
  readonly sessionId: string;
  readonly number: number;
  readonly heldOn: IsoDate;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly room: string | null;
  readonly form: string;
  readonly status: SessionStatus;
  readonly expected: number;
  readonly recorded: number;
  readonly enteredAt: { readonly day: IsoDate; readonly time: string } | null;
  readonly enteredById: string | null;
  /** why the entered register was sent back */
  readonly returnReason: string | null;
};

/** Something that waits for somebody's step; it names no person. */
export type Matter = Place & {
  readonly kind: MatterKind;
  readonly key: string;
  /** the day from which it waits, and by which it should be done */
  readonly since: IsoDate;
  readonly dueOn: IsoDate;
  readonly people: number;
  readonly listNumber: string | null;
  readonly session: SessionOfTask | null;
  /** the place of work it is about, or the oldest of them */
  readonly workPlaceId?: string;
  /** whose card it is about */
  readonly personId?: string;
  /** the month it is about */
  readonly month?: IsoMonth;
  /** how many weeks, days or sheets are told as one */
  readonly times?: number;
  /** what a rule says of it by now */
  readonly verdict?: Verdict | null;
};

export type MatterKind =
  | CandidateMatterKind
  | ClosingMatterKind
  | CourseMatterKind
  | MonthMatterKind
  | PaperMatterKind
  | PlanMatterKind
  | "RECORD"
  | "FINISH"
  | "APPROVE"
  | "TAKE_UP"
  | "RECORD_HOURS"
  | "SEND_NOTICE"
  | "SEND_MONTHLY_LIST"
  | "WORK_PLAN";

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
