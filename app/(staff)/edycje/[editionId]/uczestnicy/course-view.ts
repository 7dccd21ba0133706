import type { Choice } from "#components/form/select-field.tsx";
import { blockLabel, courseStateLabel, noticeEventLabel, outcomeStateLabel, ownFaultLabel } from "#lib/courses/labels.ts";
import type { CoursesPage } from "#lib/courses/loaders/participants.ts";
import { eventsFor, followers } from "#lib/courses/policy.ts";
import type { Answer, CourseState, OutcomeState } from "#lib/courses/rules/state.ts";
import { type OutcomeStep, outcomeTransitions } from "#lib/courses/transitions/outcome.ts";
import { type CourseStep, courseTransitions } from "#lib/courses/transitions/participation.ts";
import { roleLabel } from "#lib/institutions/labels.ts";
import type { Message } from "#lib/law/messages.ts";
import { lengthOf } from "#lib/law/rules/r17-six-months.ts";
import { outcomesOn } from "#lib/law/rules/r19-outcomes.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { formatMinutes } from "#lib/platform/minutes.ts";
import { formatDate, formatMonthsAndDays, formatRange } from "#lib/platform/polish.ts";
import { possibleSteps, type Transitions } from "#lib/platform/transitions.ts";
import { earlyEndReasonLabel, outcomeKindLabel } from "#lib/referrals/labels.ts";
import type { Role } from "#prisma/generated/client/enums.ts";
import { consequencesOf, obstacleToRepeat } from "./course-law.ts";
import { type OutcomeView, outcomeView } from "./outcome-view.ts";

export type SectionKey = "reported" | "risk" | "propose" | "decide" | "agree" | "close" | "active" | "done";

/** A step that is possible now: one's own, or somebody else's to wait for. */
export type StepView<Step extends string> = { step: Step; label: string; to: string; who: string; isMine: boolean };

/** One participant, printed: nothing else of the person goes to the browser. */
export type CourseRow = {
  id: string;
  version: number;
  name: string;
  href: string | null;
  section: SectionKey;
  state: CourseState;
  isAtRisk: boolean;
  firstDay: IsoDate;
  lastDay: IsoDate;
  period: string;
  /** time in the programme in all, where there was another participation */
  total: string | null;
  work: string;
  sessions: string;
  absences: string[];
  end: string | null;
  notices: NoticeView[];
  open: { id: string; version: number; eventOn: IsoDate; explanation: string } | null;
  steps: StepView<CourseStep>[];
  outcome: OutcomeView;
  outcomeSteps: StepView<OutcomeStep>[];
  /** why a repeat referral is not possible */
  obstacle: Message | null;
  consequences: Message[];
  repeatChoices: Choice[];
};

export type NoticeView = { id: string; title: string; facts: { term: string; value: string }[] };

export type CourseListView = {
  editionId: string;
  today: IsoDate;
  rows: CourseRow[];
  /** columns that the reader's role has */
  shows: { work: boolean; sessions: boolean; outcome: boolean };
  events: Choice[];
  kinds: Choice[];
  indicators: { id: string; name: string; measure: string }[];
  mayFollowUp: boolean;
};

export const courseList = (data: CoursesPage): CourseListView => ({
  editionId: data.edition.id,
  today: data.today,
  rows: data.rows.map((row) => rowOf(row, data)),
  shows: {
    work: data.role !== "PROVIDER_TRAINER",
    sessions: data.role !== "HOST_SUPERVISOR",
    outcome: data.inside && data.rows.some(({ course }) => course.state === "COMPLETED"),
  },
  events: eventsFor(data.role).map((value) => ({ value, label: noticeEventLabel[value] })),
  kinds: outcomesOn(data.today).map((value) => ({ value, label: outcomeKindLabel[value] })),
  indicators: data.indicators,
  mayFollowUp: followers.some((role) => role === data.role),
});

function rowOf(row: CoursesPage["rows"][number], data: CoursesPage): CourseRow {
  const { course, isAtRisk } = row;
  const hasOutcome = data.inside && course.state === "COMPLETED";
  return {
    id: course.participationId,
    version: course.version,
    name: course.name,
    href: data.inside ? `/osoby/${course.personId}` : null,
    section: sectionOf(course.state, isAtRisk, hasOutcome ? course.outcomeState : null),
    state: course.state,
    isAtRisk,
    firstDay: course.firstDay,
    lastDay: course.lastDay,
    period: formatRange({ from: course.firstDay, to: course.lastDay }),
    total: data.inside && row.periods.length > 1 ? formatMonthsAndDays(lengthOf(row.periods)) : null,
    work: formatMinutes(sum(course.work)),
    sessions: formatMinutes(sum(course.sessions)),
    absences: absencesOf([...course.work, ...course.sessions], row.run),
    end: endOf(course, data.inside),
    notices: course.notices.map(noticeView),
    open: course.openNotice && {
      id: course.openNotice.id,
      version: course.openNotice.version,
      eventOn: course.openNotice.eventOn,
      explanation: course.openNotice.explanation,
    },
    steps: stepsOf(courseTransitions, course.state, data.role, courseStateLabel),
    outcome: outcomeView(course, data),
    outcomeSteps: hasOutcome ? stepsOf(outcomeTransitions, course.outcomeState, data.role, outcomeStateLabel) : [],
    obstacle: hasOutcome ? obstacleToRepeat(row, data.today) : null,
    consequences: data.inside ? consequencesOf(row, data) : [],
    repeatChoices: data.repeatEditions
      .filter(({ centreId }) => centreId === course.centreId)
      .map(({ id, name, period }) => ({ value: id, label: `${name} (${formatRange(period)})` })),
  };
}

function sectionOf(state: CourseState, isAtRisk: boolean, outcome: OutcomeState | null): SectionKey {
  if (state === "INTERRUPTION_REPORTED") return "reported";
  if (isAtRisk) return "risk";
  if (state === "ACTIVE") return "active";
  if (outcome === "NONE" || outcome === "RETURNED") return "propose";
  if (outcome === "PROPOSED") return "decide";
  if (outcome === "TO_AGREE") return "agree";
  return outcome === "DECIDED" || outcome === "AGREED_BY_OPS" ? "close" : "done";
}

const stepsOf = <Step extends string, State extends string>(
  transitions: Transitions<Step, State>,
  state: State,
  role: Role,
  labels: Readonly<Record<State, string>>,
): StepView<Step>[] =>
  possibleSteps(transitions, state, role).map(({ step, label, to, roles, isMine }) => ({
    step,
    label,
    to: labels[to],
    who: roles.map((one) => roleLabel[one]).join(", "),
    isMine,
  }));

const sum = (answers: readonly { minutes: number }[]) => answers.reduce((all, { minutes }) => all + minutes, 0);

/** Absences by kind, and how many unexcused ones the latest answers make in a row; nothing where there are none. */
function absencesOf(answers: readonly Answer[], run: number): string[] {
  const of = (status: Answer["status"]) => answers.filter((one) => one.status === status).length;
  const [unexcused, excused] = [of("UNEXCUSED"), of("EXCUSED")];
  const inRow = run > 1 ? `, z\u00A0rzędu:\u00A0${run}` : "";
  return [
    ...(unexcused > 0 ? [`nieusprawiedliwione: ${unexcused}${inRow}`] : []),
    ...(excused > 0 ? [`usprawiedliwione: ${excused}`] : []),
  ];
}

type CourseOf = CoursesPage["rows"][number]["course"];

/** Why it ended; whose fault and in what words only the two institutions read. */
function endOf({ endKind, endReason, ownFault, endExplanation }: CourseOf, inside: boolean): string | null {
  if (!endKind || !inside) return null;
  const reason = endReason ? earlyEndReasonLabel[endReason] : ownFault ? `z własnej winy: ${ownFaultLabel[ownFault]}` : "";
  return [reason, endExplanation].filter(Boolean).join(". ");
}

function noticeView(notice: CourseOf["notices"][number]): NoticeView {
  const { event, block } = notice;
  const answer = notice.decision === "CONFIRMED" ? "potwierdzono" : "nie potwierdzono";
  const facts: [string, string | null][] = [
    ["Zdarzenie", event && noticeEventLabel[event]],
    ["Data zdarzenia", formatDate(notice.eventOn)],
    ["Blok", block && blockLabel[block]],
    ["Okoliczności", notice.circumstances],
    ["Wyjaśnienie osoby", notice.explanation || "nie złożono"],
    ["Dowody", notice.evidence],
    ["Powód opóźnienia", notice.lateReason],
    ["Odpowiedź urzędu pracy", notice.decidedOn ? `${answer} ${formatDate(notice.decidedOn)}` : "czeka"],
    ["Powód", notice.decisionReason],
  ];
  return {
    id: notice.id,
    title: `Zawiadomienie nr ${notice.number} z ${formatDate(notice.reportedOn)}`,
    facts: facts.flatMap(([term, value]) => (value ? [{ term, value }] : [])),
  };
}
