import { courseState, outcomeState } from "#lib/courses/rules/state.ts";
import { addDays, type IsoDate } from "#lib/platform/calendar.ts";
import { columnOf, dayOf, dayOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import type { CourseOfTask } from "#lib/tasks/rules/courses.ts";

/** Participations with a report that nobody has answered, and completed ones whose outcome waits for a step. */
export async function coursesOfTasks(tx: ScopedTx, today: IsoDate): Promise<CourseOfTask[]> {
  const rows = await tx.participation.findMany({
    where: {
      endKind: null,
      OR: [
        { notices: { some: { kind: "INTERRUPTION", decision: null } } },
        { lastDay: { lt: columnOf(today) }, outcome: null },
        { lastDay: { lt: columnOf(today) }, outcome: { status: { in: ["PROPOSED", "DECIDED"] } } },
      ],
    },
    select: {
      editionId: true,
      welfareCentreId: true,
      endKind: true,
      lastDay: true,
      outcome: true,
      notices: { where: { kind: "INTERRUPTION", decision: null }, select: { reportedOn: true } },
    },
    orderBy: [{ lastDay: "asc" }, { id: "asc" }],
  });
  if (rows.length === 0) return [];
  const editions = await tx.edition.findMany({
    where: { id: { in: [...new Set(rows.map(({ editionId }) => editionId))] }, status: { not: "CANCELLED" } },
    select: { id: true, name: true },
  });
  const centres = await tx.institution.findMany({
    where: { id: { in: [...new Set(rows.map(({ welfareCentreId }) => welfareCentreId))] } },
    select: { id: true, shortName: true },
  });
  return rows.flatMap(({ editionId, welfareCentreId, endKind, notices, outcome: saved, ...row }) => {
    const edition = editions.find(({ id }) => id === editionId);
    if (!edition) return [];
    const lastDay = dayOf(row.lastDay);
    const outcome = saved && { ...saved, decidedOn: dayOrNull(saved.decidedOn) };
    const since = notices[0] ? dayOf(notices[0].reportedOn) : (outcome?.decidedOn ?? dayOrNull(saved?.proposedOn ?? null));
    return [
      {
        editionId,
        editionName: edition.name,
        centreId: welfareCentreId,
        centreName: centres.find(({ id }) => id === welfareCentreId)?.shortName ?? "",
        state: courseState({ endKind, lastDay, isReported: notices.length > 0 }, today),
        outcome: outcomeState(outcome),
        since: since ?? addDays(lastDay, 1),
      },
    ];
  });
}
