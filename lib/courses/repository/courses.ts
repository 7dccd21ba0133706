import { type Answer, type CourseState, courseState, type OutcomeState, outcomeState } from "#lib/courses/rules/state.ts";
import type { DateRange, IsoDate } from "#lib/platform/calendar.ts";
import { dayOf, dayOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { comparePolish } from "#lib/platform/polish.ts";
import { findNotices, type ReportedNotice } from "#lib/referrals/repository/notices.ts";
import { isCalledOff } from "#lib/schedule/rules/status.ts";
import type { Prisma } from "#prisma/generated/client/client.ts";
import type {
  EarlyEndReason,
  IndicatorAchievement,
  OutcomeKind,
  OutcomeStatus,
  ParticipationEnd,
  YesNoUnknown,
} from "#prisma/generated/client/enums.ts";

/** An outcome with who has said what of it; `proposedKind` is null where no proposal was recorded. */
export type CourseOutcome = {
  readonly kind: OutcomeKind;
  readonly status: OutcomeStatus;
  readonly proposedKind: OutcomeKind | null;
  readonly proposedOn: IsoDate | null;
  readonly attitude: string | null;
  readonly effects: string | null;
  readonly decidedOn: IsoDate | null;
  readonly decidedById: string | null;
  readonly decisionReason: string | null;
  readonly agreedOn: IsoDate | null;
  readonly closedOn: IsoDate | null;
  readonly followUp: string | null;
  readonly version: number;
};

/** A participation as far as the row policies show it: a host without classes, a trainer without work, neither the outcome. */
export type Course = {
  readonly participationId: string;
  readonly referralId: string;
  readonly personId: string;
  readonly editionId: string;
  readonly labourOfficeId: string;
  readonly centreId: string;
  readonly name: string;
  readonly firstDay: IsoDate;
  readonly lastDay: IsoDate;
  readonly endKind: ParticipationEnd | null;
  readonly endReason: EarlyEndReason | null;
  readonly endExplanation: string | null;
  readonly ownFault: YesNoUnknown | null;
  readonly version: number;
  readonly state: CourseState;
  readonly work: readonly (Answer & { minutes: number })[];
  readonly sessions: readonly (Answer & { minutes: number })[];
  readonly notices: readonly ReportedNotice[];
  /** the report that waits for the labour office */
  readonly openNotice: ReportedNotice | null;
  readonly outcome: CourseOutcome | null;
  readonly outcomeState: OutcomeState;
  readonly results: readonly { indicatorId: string; achievement: IndicatorAchievement }[];
};

const include = {
  person: { select: { surname: true, givenNames: true } },
  workEntries: true,
  attendances: { include: { session: { select: { heldOn: true, startsAt: true, status: true } } } },
  outcome: true,
  indicatorResults: true,
} as const satisfies Prisma.ParticipationInclude;
type Row = Prisma.ParticipationGetPayload<{ include: typeof include }>;

/** Participations in the order of the Polish alphabet. */
export async function findCourses(tx: ScopedTx, where: Prisma.ParticipationWhereInput, today: IsoDate): Promise<Course[]> {
  const rows = await tx.participation.findMany({ where, include });
  const notices = await findNotices(tx, { kind: "INTERRUPTION", participationId: { in: rows.map(({ id }) => id) } });
  return rows
    .map((row) =>
      toCourse(
        row,
        notices.filter(({ participationId }) => participationId === row.id),
        today,
      ),
    )
    .sort((a, b) => comparePolish(a.name, b.name) || a.participationId.localeCompare(b.participationId));
}

function toCourse(row: Row, notices: ReportedNotice[], today: IsoDate): Course {
  const { id, person, welfareCentreId, workEntries, attendances, indicatorResults, outcome: saved, ...participation } = row;
  const [firstDay, lastDay] = [dayOf(row.firstDay), dayOf(row.lastDay)];
  const openNotice = notices.find(({ decision }) => decision === null) ?? null;
  const outcome = saved && toOutcome(saved);
  return {
    ...participation,
    participationId: id,
    centreId: welfareCentreId,
    name: `${person.surname} ${person.givenNames}`,
    firstDay,
    lastDay,
    state: courseState({ endKind: row.endKind, lastDay, isReported: openNotice !== null }, today),
    work: workEntries.map(({ workedOn, status, minutes }) => ({ on: dayOf(workedOn), order: "", status, minutes })),
    // A meeting moved or called off counts for nobody (domain.md 4.5).
    sessions: attendances
      .filter(({ session }) => !isCalledOff(session.status))
      .map(({ session, status, minutes }) => ({ on: dayOf(session.heldOn), order: session.startsAt, status, minutes })),
    notices,
    openNotice,
    outcome,
    outcomeState: outcomeState(outcome),
    results: indicatorResults,
  };
}

const toOutcome = (row: NonNullable<Row["outcome"]>): CourseOutcome => ({
  ...row,
  proposedOn: dayOrNull(row.proposedOn),
  decidedOn: dayOrNull(row.decidedOn),
  agreedOn: dayOrNull(row.agreedOn),
  closedOn: dayOrNull(row.closedOn),
});

/** Every participation of these persons that the scope shows, by person: what R17 adds up. */
export async function periodsOf(tx: ScopedTx, personIds: readonly string[]): Promise<Map<string, DateRange[]>> {
  const rows = await tx.participation.findMany({
    where: { personId: { in: [...personIds] } },
    select: { personId: true, firstDay: true, lastDay: true },
    orderBy: { firstDay: "asc" },
  });
  return new Map(
    [...Map.groupBy(rows, ({ personId }) => personId)].map(([personId, own]) => [
      personId,
      own.map(({ firstDay, lastDay }) => ({ from: dayOf(firstDay), to: dayOf(lastDay) })),
    ]),
  );
}

/** Indicators of an edition in their order. */
export const indicatorsOf = (tx: ScopedTx, editionId: string) =>
  tx.indicator.findMany({ where: { editionId }, orderBy: { ordinal: "asc" }, select: { id: true, name: true, measure: true } });
