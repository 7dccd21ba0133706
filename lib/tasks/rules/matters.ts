import { registerState } from "#lib/attendance/rules/register.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import type { CandidateState } from "#lib/referrals/rules/state.ts";
import { type CourseMatterKind, type CourseOfTask, ofCourses } from "#lib/tasks/rules/courses.ts";
import { answerDue } from "#lib/tasks/rules/deadlines.ts";
import { ofPapers, type PaperMatterKind, type PaperOfTask } from "#lib/tasks/rules/papers.ts";
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
};

/** A candidate of a running recruitment without the person. `sentOn`: the day of the list; `startsOn`: of the referral. */
export type CandidateOfTask = Place & {
  readonly state: CandidateState;
  readonly nominatedOn: IsoDate;
  readonly listNumber: string | null;
  readonly sentOn: IsoDate | null;
  readonly startsOn: IsoDate | null;
  readonly referredOn: IsoDate | null;
  readonly assistanceConfirmed: boolean;
  /** day of the labour office's decision, and the day by which a return should be answered */
  readonly decidedOn: IsoDate | null;
  readonly answerBy: IsoDate | null;
  /** day of a report that the labour office has not answered */
  readonly reportedOn: IsoDate | null;
  /** first on the reserve list: the day on which a place became free */
  readonly freedOn: IsoDate | null;
  readonly editionEndsOn: IsoDate | null;
  /** Null for whoever does not see the labour office's register. */
  readonly officeDataMissing: boolean | null;
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
};

export type MatterKind =
  | CourseMatterKind
  | PaperMatterKind
  | "RECORD"
  | "FINISH"
  | "APPROVE"
  | "CONFIRM_LIST"
  | "SEND_LIST"
  | "COMPLETE_CENTRE"
  | "CHECK"
  | "COMPLETE_OFFICE"
  | "TAKE_UP"
  | "ANSWER_RETURN"
  | "ANSWER_REPORT"
  | "REFER_NEXT"
  | "WORK_PLAN";

/** Everything that waits, of whomever, from the schedule and the states. */
export function matters(
  facts: {
    sessions: readonly SessionOfTask[];
    candidates: readonly CandidateOfTask[];
    courses: readonly CourseOfTask[];
    papers?: readonly PaperOfTask[];
    workPlans?: readonly MissingWorkPlan[];
  },
  today: IsoDate,
): Matter[] {
  return [
    ...facts.sessions.flatMap((session) => ofSession(session, today)),
    ...ofCandidates(facts.candidates),
    ...ofCourses(facts.courses),
    ...ofPapers(facts.papers ?? []),
    ...ofWorkPlans(facts.workPlans ?? []),
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
  if (state === "partial") return matter("FINISH", heldOn, heldOn);
  if (state !== "entered") return [];
  const since = session.enteredAt?.day ?? heldOn;
  return matter("APPROVE", since, answerDue(since));
}

type Step = { readonly kind: MatterKind; readonly since: IsoDate; readonly dueOn: IsoDate };

/** Candidates who wait for the same step since the same day are one matter. */
function ofCandidates(candidates: readonly CandidateOfTask[]): Matter[] {
  const waiting = candidates.flatMap((candidate) => stepsOf(candidate).map((step) => ({ ...candidate, ...step })));
  const keyOf = ({ kind, editionId, centreId, listNumber, dueOn }: (typeof waiting)[number]) =>
    [kind, editionId, centreId, listNumber ?? "", dueOn].join("/");
  return [...Map.groupBy(waiting, keyOf)].flatMap(([key, [first, ...others]]) => {
    if (!first) return [];
    const { kind, editionId, editionName, centreId, centreName, since, dueOn, listNumber } = first;
    const people = others.length + 1;
    return [{ kind, key, editionId, editionName, centreId, centreName, since, dueOn, listNumber, people, session: null }];
  });
}

/** What a candidate waits for (domain.md 4.3). The centre can complete its part until the labour office has decided. */
function stepsOf(candidate: CandidateOfTask): Step[] {
  const { state, nominatedOn, sentOn, startsOn, referredOn } = candidate;
  const answer = (kind: MatterKind, since: IsoDate): Step => ({ kind, since, dueOn: answerDue(since) });
  const { reportedOn, decidedOn, answerBy } = candidate;
  if (reportedOn) return [answer("ANSWER_REPORT", reportedOn)];
  if (state === "RETURNED" && decidedOn) return [{ kind: "ANSWER_RETURN", since: decidedOn, dueOn: answerBy ?? decidedOn }];
  // No provision sets a deadline: the place can be filled while the edition runs (Q6).
  if (candidate.freedOn) return [{ kind: "REFER_NEXT", since: candidate.freedOn, dueOn: candidate.editionEndsOn ?? candidate.freedOn }];
  if (state === "REFERRED" && startsOn) return [{ kind: "TAKE_UP", since: referredOn ?? startsOn, dueOn: startsOn }];
  const since = sentOn ?? nominatedOn;
  const undecided = state === "NOMINATED" || state === "CONFIRMED_BY_OPS" || state === "SENT_TO_PUP";
  const centre = undecided && !candidate.assistanceConfirmed ? [answer("COMPLETE_CENTRE", since)] : [];
  if (state === "NOMINATED") return [answer("CONFIRM_LIST", since), ...centre];
  if (state === "CONFIRMED_BY_OPS") return [answer("SEND_LIST", since), ...centre];
  if (state !== "SENT_TO_PUP") return [];
  return [answer("CHECK", since), ...centre, ...(candidate.officeDataMissing ? [answer("COMPLETE_OFFICE", since)] : [])];
}
