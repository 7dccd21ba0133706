import { expectedAt, type RegisterState, registerState } from "#lib/attendance/rules/register.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { columnOf, dayOf, dayOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { CALLED_OFF } from "#lib/schedule/rules/status.ts";
import type { SessionStatus } from "#prisma/generated/client/enums.ts";

/** A session in the list of an edition. `minutes` and `attended` are minutes; `attended` is the sum over all people. */
export type SessionLine = {
  readonly id: string;
  readonly number: number;
  readonly heldOn: IsoDate;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly minutes: number;
  readonly form: string;
  readonly individual: boolean;
  readonly specialist: string | null;
  readonly status: SessionStatus;
  readonly returnReason: string | null;
  readonly expected: number;
  readonly recorded: number;
  readonly attended: number;
  readonly planned: number;
};

/** All sessions of an edition that the scope shows, by day and time, with how many are expected and recorded at each. */
export async function listSessions(tx: ScopedTx, editionId: string): Promise<SessionLine[]> {
  const sessions = await tx.session.findMany({
    where: { editionId },
    select: {
      id: true,
      number: true,
      heldOn: true,
      startsAt: true,
      endsAt: true,
      minutes: true,
      status: true,
      returnReason: true,
      participationId: true,
      supportForm: { select: { name: true } },
      specialist: { select: { displayName: true } },
      groups: { select: { groupId: true } },
      attendances: { select: { participationId: true, status: true, minutes: true } },
    },
    orderBy: [{ heldOn: "asc" }, { startsAt: "asc" }, { number: "asc" }],
  });
  const participations = await tx.participation.findMany({ where: { editionId }, select: { id: true, firstDay: true, lastDay: true } });
  const members = await tx.groupMembership.findMany({ where: { editionId } });
  const days = participations.map(({ id, firstDay, lastDay }) => ({ id, firstDay: dayOf(firstDay), lastDay: dayOf(lastDay) }));
  const memberships = members.map((member) => ({ ...member, validFrom: dayOf(member.validFrom), validTo: dayOrNull(member.validTo) }));
  return sessions.map(({ supportForm, specialist, groups, attendances, participationId, ...row }) => {
    const session = { heldOn: dayOf(row.heldOn), groupIds: groups.map(({ groupId }) => groupId), participationId };
    const expected = new Set(expectedAt(session, memberships, days));
    const answers = attendances.filter((mark) => expected.has(mark.participationId));
    const concerned = expected.size - answers.filter(({ status }) => status === "NOT_APPLICABLE").length;
    return {
      ...row,
      heldOn: session.heldOn,
      form: supportForm.name,
      individual: participationId !== null,
      specialist: specialist?.displayName ?? null,
      expected: expected.size,
      recorded: answers.length,
      attended: answers.reduce((sum, mark) => sum + mark.minutes, 0),
      planned: concerned * row.minutes,
    };
  });
}

/** Where the register of each session of an edition stands on a day, by session. */
export async function registerStates(tx: ScopedTx, editionId: string, today: IsoDate): Promise<ReadonlyMap<string, RegisterState>> {
  return new Map((await listSessions(tx, editionId)).map((session) => [session.id, registerState(session, today)]));
}

/** Sessions of an edition's day in the order of their times, without those moved or called off, and the nearest other days with some. */
export async function sessionsOfDay(
  tx: ScopedTx,
  editionId: string,
  day: IsoDate,
): Promise<{ ids: string[]; before: IsoDate | null; after: IsoDate | null }> {
  const isOn = { editionId, status: { notIn: [...CALLED_OFF] } };
  const rows = await tx.session.findMany({
    where: { ...isOn, heldOn: columnOf(day) },
    select: { id: true },
    orderBy: [{ startsAt: "asc" }, { number: "asc" }],
  });
  const near = (heldOn: object, order: "asc" | "desc") =>
    tx.session.findFirst({ where: { ...isOn, heldOn }, orderBy: { heldOn: order }, select: { heldOn: true } });
  const before = await near({ lt: columnOf(day) }, "desc");
  const after = await near({ gt: columnOf(day) }, "asc");
  return { ids: rows.map(({ id }) => id), before: dayOrNull(before?.heldOn ?? null), after: dayOrNull(after?.heldOn ?? null) };
}
