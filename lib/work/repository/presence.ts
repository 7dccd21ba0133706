import type { DateRange, IsoDate, IsoMonth } from "#lib/platform/calendar.ts";
import { columnOf, dayOf } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { clockAfter } from "#lib/work/rules/entry-faults.ts";
import type { WorkFacts } from "#lib/work/rules/sheet.ts";
import { closedMonths } from "./timesheets.ts";

type Busy = WorkFacts["busy"][number];

/** Where these persons were at known hours of a week: classes they attended, and work with its beginning recorded. By person. */
export async function busyTimes(tx: ScopedTx, personIds: readonly string[], { from, to }: DateRange): Promise<ReadonlyMap<string, Busy[]>> {
  const participation = { personId: { in: [...personIds] } };
  const range = { gte: columnOf(from), lte: columnOf(to) };
  const classes = await tx.attendance.findMany({
    where: { participation, status: { in: ["PRESENT", "PARTIAL"] }, session: { heldOn: range } },
    include: { participation: { select: { personId: true } }, session: { include: { supportForm: { select: { name: true } } } } },
  });
  const work = await tx.workEntry.findMany({
    where: { participation, workedOn: range, startsAt: { not: null }, minutes: { gt: 0 } },
    include: { participation: { select: { personId: true } }, workPlace: { select: { name: true } } },
  });
  const attended = classes.map(({ participation: { personId }, session, arrivedAt, leftAt }) => ({
    ...{ personId, workPlaceId: null, on: dayOf(session.heldOn), place: session.supportForm.name },
    ...{ from: arrivedAt ?? session.startsAt, to: leftAt ?? session.endsAt },
  }));
  const worked = work.map(({ participation: { personId }, workPlace, workPlaceId, workedOn, startsAt, minutes }) => ({
    ...{ personId, workPlaceId, on: dayOf(workedOn), place: workPlace.name },
    ...{ from: startsAt ?? "", to: clockAfter(startsAt ?? "", minutes) },
  }));
  return Map.groupBy([...attended, ...worked], ({ personId }) => personId);
}

/** The first day worked of each participation at each place, by "participation/place". */
export async function firstDaysWorked(tx: ScopedTx, editionId: string): Promise<ReadonlyMap<string, IsoDate>> {
  const rows = await tx.workEntry.groupBy({
    by: ["participationId", "workPlaceId"],
    where: { editionId, minutes: { gt: 0 } },
    _min: { workedOn: true },
  });
  return new Map(
    rows.flatMap(({ participationId, workPlaceId, _min }) =>
      _min.workedOn ? [[`${participationId}/${workPlaceId}`, dayOf(_min.workedOn)] as const] : [],
    ),
  );
}

/** What is closed to entries of these days: months of a place, by "participation/place", and paid months, by participation. */
export async function closures(tx: ScopedTx, participationIds: readonly string[], days: readonly IsoDate[]) {
  const { rows, paid } = await closedMonths(tx, { participationIds, days });
  const places = Map.groupBy(rows, ({ participationId, workPlaceId }) => `${participationId}/${workPlaceId}`);
  return {
    closedAt: (key: string) => Object.fromEntries((places.get(key) ?? []).map(({ month, status }) => [month, status])),
    paidOf: (participationId: string): Record<IsoMonth, IsoDate> =>
      Object.fromEntries(
        [...paid]
          .filter(([key]) => key.startsWith(`${participationId}/`))
          .map(([key, day]) => [key.slice(participationId.length + 1), day]),
      ),
  };
}
