import type { Actor } from "#lib/platform/actor.ts";
import { type IsoDate, isoWeekOf, weekRange } from "#lib/platform/calendar.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { closingEditions } from "#lib/tasks/repository/closing.ts";
import { sessionsOfTasks } from "#lib/tasks/repository/matters.ts";
import { waitingFigures } from "#lib/tasks/repository/waiting.ts";
import { missingWorkPlans } from "#lib/tasks/repository/work-plans.ts";
import type { MatterFacts } from "#lib/tasks/rules/matters.ts";

/** What waits and names nobody: sessions, numbers by centre and day, last steps of editions, plans. A centre gets its own lines. */
export async function sharedFacts(tx: ScopedTx, { institution }: Actor, today: IsoDate) {
  const office = institution.kind === "LABOUR_OFFICE";
  const sessions = await sessionsOfTasks(tx, weekRange(isoWeekOf(today)), today);
  return {
    sessions: sessions.filter(({ centreId }) => office || centreId === institution.id),
    figures: await waitingFigures(tx, today),
    closing: await closingEditions(tx, today),
    workPlans: await missingWorkPlans(tx, Number(today.slice(0, 4))),
  } satisfies MatterFacts;
}

/** Short name of the labour office whose programme the actor carries out. */
export async function officeName(tx: ScopedTx, { institution }: Actor): Promise<string> {
  if (institution.kind === "LABOUR_OFFICE") return institution.shortName;
  const centre = await tx.welfareCentre.findUnique({ where: { id: institution.id }, select: { labourOfficeId: true } });
  const office = centre && (await tx.institution.findUnique({ where: { id: centre.labourOfficeId }, select: { shortName: true } }));
  return office?.shortName ?? "";
}
