import { clockOf, minuteOf } from "#lib/attendance/rules/presence.ts";
import type { TimedEntry } from "#lib/law/rules/product.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { columnOf } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { CALLED_OFF } from "#lib/schedule/rules/status.ts";

/**
 * Where else these people are recorded on the day of a session, by participation: presence at other sessions, and work whose beginning is
 * known; as far as the scope shows it.
 */
export async function entriesElsewhere(
  tx: ScopedTx,
  session: { readonly id: string; readonly heldOn: IsoDate },
  people: readonly { readonly id: string }[],
): Promise<ReadonlyMap<string, readonly TimedEntry[]>> {
  const day = columnOf(session.heldOn);
  const participationId = { in: people.map(({ id }) => id) };
  const attendances = await tx.attendance.findMany({
    where: {
      ...{ participationId, status: { in: ["PRESENT", "PARTIAL"] } },
      session: { id: { not: session.id }, heldOn: day, status: { notIn: [...CALLED_OFF] } },
    },
    select: { participationId: true, arrivedAt: true, leftAt: true, session: { select: { number: true, startsAt: true, endsAt: true } } },
  });
  const work = await tx.workEntry.findMany({
    where: { participationId, workedOn: day, minutes: { gt: 0 }, startsAt: { not: null } },
    select: { participationId: true, startsAt: true, minutes: true, workPlace: { select: { name: true } } },
  });
  const entries = [
    ...attendances.map(({ participationId: id, arrivedAt, leftAt, session: { number, startsAt, endsAt } }) => ({
      ...{ id, place: `zajęcia nr ${number}`, from: arrivedAt ?? startsAt, to: leftAt ?? endsAt },
    })),
    ...work.flatMap(({ participationId: id, startsAt, minutes, workPlace }) =>
      startsAt ? [{ id, place: `prace, ${workPlace.name}`, from: startsAt, to: clockOf(minuteOf(startsAt) + minutes) }] : [],
    ),
  ];
  return Map.groupBy(entries, ({ id }) => id);
}

/** Each person's answer at the last earlier session that concerned them. */
export async function answersBefore(
  tx: ScopedTx,
  session: { readonly heldOn: IsoDate; readonly startsAt: string },
  people: readonly { readonly id: string }[],
) {
  const earlier = {
    OR: [{ heldOn: { lt: columnOf(session.heldOn) } }, { heldOn: columnOf(session.heldOn), startsAt: { lt: session.startsAt } }],
  };
  const rows = await tx.attendance.findMany({
    where: { participationId: { in: people.map(({ id }) => id) }, status: { not: "NOT_APPLICABLE" }, session: earlier },
    distinct: ["participationId"],
    orderBy: [{ session: { heldOn: "desc" } }, { session: { startsAt: "desc" } }],
    select: { participationId: true, status: true },
  });
  return new Map(rows.map(({ participationId, status }) => [participationId, status]));
}
