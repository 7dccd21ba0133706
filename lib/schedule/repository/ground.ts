import { clockOf, minuteOf } from "#lib/attendance/rules/presence.ts";
import type { DateRange } from "#lib/platform/calendar.ts";
import { columnOf, dayOf, dayOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { publicHolidaysOf } from "#lib/platform/public-holidays.ts";
import { timetableOf } from "#lib/schedule/repository/timetable.ts";
import type { Ground, TakenSlot } from "#lib/schedule/rules/conflicts.ts";

/** What meetings of an edition are held against, as far as the scope shows it. `within`: the days asked about, else all of the edition. */
export async function groundOf(tx: ScopedTx, editionId: string, period: DateRange, within: DateRange = period): Promise<Ground> {
  const members = await tx.groupMembership.findMany({ where: { editionId } });
  const participations = await tx.participation.findMany({ where: { editionId }, select: { id: true, firstDay: true, lastDay: true } });
  return {
    period,
    holidays: publicHolidaysOf(within),
    taken: [...(await timetableOf(tx, editionId, within)), ...(await workOf(tx, editionId, within))],
    members: members.map(({ participationId, groupId, validFrom, validTo }) => ({
      ...{ participationId, groupId, validFrom: dayOf(validFrom), validTo: dayOrNull(validTo) },
    })),
    participations: participations.map(({ id, firstDay, lastDay }) => ({ id, firstDay: dayOf(firstDay), lastDay: dayOf(lastDay) })),
  };
}

/** Work of the edition's people whose beginning is recorded: nobody has a meeting meanwhile. */
async function workOf(tx: ScopedTx, editionId: string, { from, to }: DateRange): Promise<TakenSlot[]> {
  const rows = await tx.workEntry.findMany({
    where: { editionId, workedOn: { gte: columnOf(from), lte: columnOf(to) }, minutes: { gt: 0 }, startsAt: { not: null } },
    select: { id: true, participationId: true, workedOn: true, startsAt: true, minutes: true, workPlace: { select: { name: true } } },
  });
  return rows.flatMap(({ id, participationId, workedOn, startsAt, minutes, workPlace }) =>
    startsAt === null
      ? []
      : {
          ...{ sessionId: id, form: `prace, ${workPlace.name}`, participationId, groupIds: [], specialistId: null, room: null },
          ...{ heldOn: dayOf(workedOn), startsAt, endsAt: clockOf(minuteOf(startsAt) + minutes) },
        },
  );
}
