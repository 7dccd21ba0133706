import type { DateRange, IsoDate } from "#lib/platform/calendar.ts";
import { warsawDate, warsawTime } from "#lib/platform/clock.ts";
import { columnOf, dayOf } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { sessionFigures } from "#lib/reports/repository/figures.ts";
import { CALLED_OFF } from "#lib/schedule/rules/status.ts";
import type { WorkOfDay } from "#lib/tasks/rules/agenda.ts";
import type { SessionOfTask } from "#lib/tasks/rules/matter.ts";
import { centreNames } from "./waiting.ts";

/**
 * Sessions of the week, and older ones whose register is still open, one for each centre whose people are expected; only as far
 * as the row policies show the session (a trainer gets own ones).
 */
export async function sessionsOfTasks(tx: ScopedTx, week: DateRange, today: IsoDate): Promise<SessionOfTask[]> {
  const rows = await tx.session.findMany({
    where: {
      OR: [
        { heldOn: { gte: columnOf(week.from), lte: columnOf(week.to) } },
        { heldOn: { lte: columnOf(today) }, status: { notIn: [...CALLED_OFF, "APPROVED", "CORRECTED"] } },
      ],
      edition: { status: { not: "CANCELLED" } },
    },
    include: { edition: { select: { name: true } }, supportForm: { select: { name: true } } },
    orderBy: [{ heldOn: "asc" }, { startsAt: "asc" }, { number: "asc" }],
  });
  const [oldest] = rows;
  if (!oldest) return [];
  const figures = await sessionFigures(tx, { from: dayOf(oldest.heldOn), to: week.to });
  const names = await centreNames(tx, [...new Set(rows.map(({ welfareCentreId }) => welfareCentreId))]);
  return rows.flatMap((row) => {
    // Who holds the session enters its register.
    const figure = figures.find(({ sessionId, welfareCentreId }) => sessionId === row.id && welfareCentreId === row.welfareCentreId);
    if (!figure) return [];
    return [
      {
        sessionId: row.id,
        editionId: row.editionId,
        editionName: row.edition.name,
        centreId: row.welfareCentreId,
        centreName: names.get(row.welfareCentreId) ?? "",
        number: row.number,
        heldOn: dayOf(row.heldOn),
        startsAt: row.startsAt,
        endsAt: row.endsAt,
        room: row.room,
        form: row.supportForm.name,
        status: row.status,
        expected: figure.expected,
        recorded: figure.recorded,
        enteredAt: row.enteredAt && { day: warsawDate(row.enteredAt), time: warsawTime(row.enteredAt) },
        enteredById: row.enteredById,
        returnReason: row.returnReason,
      },
    ];
  });
}

/** How many people worked on each day of a range, by edition. */
export async function workOfDays(tx: ScopedTx, { from, to }: DateRange): Promise<WorkOfDay[]> {
  const rows = await tx.workEntry.findMany({
    where: { status: "PRESENT", workedOn: { gte: columnOf(from), lte: columnOf(to) } },
    distinct: ["participationId", "workedOn"],
    select: { workedOn: true, editionId: true },
  });
  const editions = await tx.edition.findMany({
    where: { id: { in: [...new Set(rows.map(({ editionId }) => editionId))] } },
    select: { id: true, name: true },
    orderBy: { startsOn: "asc" },
  });
  const days = Map.groupBy(rows, ({ workedOn, editionId }) => `${dayOf(workedOn)}/${editionId}`);
  return editions.flatMap(({ id, name }) =>
    [...days].flatMap(([key, { length: people }]) => {
      const [day = "", editionId] = key.split("/");
      return editionId === id ? [{ day, editionId, editionName: name, people }] : [];
    }),
  );
}
