import type { PlanningPage } from "#lib/schedule/loaders/planning.ts";
import type { Proposal } from "#lib/schedule/rules/proposals.ts";
import { groupForms, groupTotals } from "#lib/schedule/rules/totals.ts";
import { GroupTotalsTable } from "../totals-table.tsx";

/** The running total while building: what is in the schedule and what is proposed, against the plan and against R16. */
export function BuilderTotals({ planning, proposals }: { planning: PlanningPage; proposals: readonly Proposal[] }) {
  const { groups, forms, planned, period, hourMinutes } = planning;
  const meetings = [...planned, ...proposals];
  return groups.map((group) => (
    <section key={group.id} aria-label={`Suma: ${group.name}`} className="mb-5">
      <h3 className="mb-1">{group.name}: razem z proponowanymi</h3>
      <GroupTotalsTable totals={{ ...group, ...groupTotals(group.id, meetings, groupForms(forms), period, hourMinutes) }} />
    </section>
  ));
}
