import type { PlanTerm } from "#lib/people/rules/action-plan.ts";
import { addDays, type IsoDate } from "#lib/platform/calendar.ts";
import type { Matter } from "#lib/tasks/rules/matter.ts";

/** The terms of one person's running action plan; the person is an id and nothing more. */
export type PlanOfTask = { readonly personId: string; readonly terms: readonly PlanTerm[] };

/** A term is told a week before it passes: the application's own notice, no provision names one. */
const NOTICE_DAYS = 7;

/** Whether a term is near enough to be told. */
export const isNear = ({ dueOn }: PlanTerm, today: IsoDate): boolean => dueOn <= addDays(today, NOTICE_DAYS);

/** R4: a contact that should be made, a plan that reaches its length. It belongs to a person, not to an edition. */
export const ofActionPlans = (plans: readonly PlanOfTask[], today: IsoDate): Matter[] =>
  plans.flatMap(({ personId, terms }) =>
    terms
      .filter((term) => isNear(term, today))
      .map(({ kind, since, dueOn, verdict }) => ({
        ...{ kind: `PLAN_${kind}` as const, key: `PLAN_${kind}/${personId}`, personId, since, dueOn, verdict },
        ...{
          editionId: "",
          editionName: "Indywidualne plany działania",
          centreId: "",
          centreName: "",
          people: 1,
          listNumber: null,
          session: null,
        },
      })),
  );
