import { expectedAt, type MemberOf, type ParticipationDays, type SessionOf } from "#lib/attendance/rules/register.ts";
import type { DateRange } from "#lib/platform/calendar.ts";
import { columnOf, dayOf } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { isCalledOff } from "#lib/schedule/rules/status.ts";
import type { ClassCell } from "#lib/work/rules/classes.ts";
import type { AttendanceStatus } from "#prisma/generated/client/enums.ts";

type WeekSession = SessionOf & {
  readonly id: string;
  readonly minutes: number;
  readonly cancelled: boolean;
  readonly marks: ReadonlyMap<string, { readonly status: AttendanceStatus; readonly minutes: number }>;
};

/** The classes of a period by participation: every session at which the person is expected or has an answer, in the order of time. */
export async function readClasses(
  tx: ScopedTx,
  editionId: string,
  range: DateRange,
  participations: readonly ParticipationDays[],
  members: readonly MemberOf[],
): Promise<ReadonlyMap<string, readonly ClassCell[]>> {
  const sessions = await sessionsOf(tx, editionId, range);
  const expected = new Map(sessions.map((session) => [session.id, new Set(expectedAt(session, members, participations))]));
  return new Map(
    participations.map(({ id }) => [
      id,
      sessions
        .filter((session) => session.marks.has(id) || expected.get(session.id)?.has(id))
        .map((session) => ({
          sessionId: session.id,
          on: session.heldOn,
          planned: session.minutes,
          cancelled: session.cancelled,
          mark: session.marks.get(id) ?? null,
        })),
    ]),
  );
}

async function sessionsOf(tx: ScopedTx, editionId: string, { from, to }: DateRange): Promise<WeekSession[]> {
  const rows = await tx.session.findMany({
    where: { editionId, heldOn: { gte: columnOf(from), lte: columnOf(to) } },
    include: { groups: { select: { groupId: true } }, attendances: { select: { participationId: true, status: true, minutes: true } } },
    orderBy: [{ heldOn: "asc" }, { startsAt: "asc" }, { number: "asc" }],
  });
  return rows.map(({ id, heldOn, minutes, status, participationId, groups, attendances }) => {
    const cancelled = isCalledOff(status);
    return {
      ...{ id, minutes, participationId, heldOn: dayOf(heldOn), cancelled },
      groupIds: groups.map(({ groupId }) => groupId),
      marks: new Map(cancelled ? [] : attendances.map(({ participationId: of, ...mark }) => [of, mark])),
    };
  });
}
