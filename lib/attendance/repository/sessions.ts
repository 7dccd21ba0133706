import { expectedAt } from "#lib/attendance/rules/register.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { dayOf, dayOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
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
