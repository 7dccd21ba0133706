import { listWorkPlans, worksOfYear } from "#lib/agreements/repository/programme-papers.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import type { MissingWorkPlan } from "#lib/tasks/rules/work-plans.ts";

/** Centres with an agreement on community work for a year whose municipality has no plan of needs for it, each once (R31). */
export async function missingWorkPlans(tx: ScopedTx, year: number): Promise<MissingWorkPlan[]> {
  const plans = await listWorkPlans(tx, year);
  const works = (await worksOfYear(tx, year)).filter(({ centreId }) => !plans.some(({ welfareCentreId }) => welfareCentreId === centreId));
  const byCentre = new Map(
    works.map(({ centreId, centre, municipality }) => [centreId, { centreId, centreName: centre, municipality, year }]),
  );
  return [...byCentre.values()];
}
