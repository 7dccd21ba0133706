import { planOfNeedsDue } from "#lib/law/rules/r31-yearly-plan.ts";
import type { Matter } from "#lib/tasks/rules/matter.ts";

/** A centre whose municipality has an agreement on community work for the year and no plan of needs. */
export type MissingWorkPlan = {
  readonly centreId: string;
  readonly centreName: string;
  readonly municipality: string;
  readonly year: number;
};

/** R31: the plan of a year waits from its first day, and is due on 31 January. It belongs to no edition. */
export const ofWorkPlans = (missing: readonly MissingWorkPlan[]): Matter[] =>
  missing.map(({ centreId, centreName, municipality, year }) => ({
    ...{ kind: "WORK_PLAN", key: `WORK_PLAN/${centreId}/${year}`, editionId: "", editionName: municipality, centreId, centreName },
    ...{ since: `${year}-01-01`, dueOn: planOfNeedsDue(year), people: 0, listNumber: null, session: null },
  }));
