import { weekMinimum } from "#lib/law/rules/r16-integration-minimum.ts";
import type { Verdict } from "#lib/law/verdict.ts";
import { type DateRange, type IsoDate, isoWeekOf } from "#lib/platform/calendar.ts";
import type { SupportFormKind } from "#prisma/generated/client/enums.ts";
import type { Slot } from "./conflicts.ts";
import { minutesBetween } from "./series.ts";
import { type CountedMeeting, groupForms, groupTotals, type PlanLine, type WeekTotal } from "./totals.ts";

/** What the weeks of a schedule are held against; `hourMinutes`: of the labour office's hour of integration. */
type Terms = {
  readonly edition: DateRange;
  readonly forms: readonly (PlanLine & { readonly kind: SupportFormKind })[];
  readonly hourMinutes: number;
};
type Group = { readonly id: string; readonly name: string };

/** Of a plan with counselling of single persons a group's meetings alone do not tell how full a week is. */
const isOfGroups = ({ forms }: Terms) => groupForms(forms).length === forms.length;
const verdicts = (weeks: readonly WeekTotal[], { edition, hourMinutes }: Terms): Verdict[] =>
  weeks.flatMap(({ week, minutes }) => weekMinimum({ edition, week, minutes, hourMinutes }) ?? []);

/**
 * R16 week by week, asked of each group whose plan the proposed meetings complete. Before that a schedule is being built, piece by
 * piece, and its short weeks are only shown; afterwards they have been answered for.
 */
export function plansShort(
  { groups, planned, ...terms }: Terms & { readonly groups: readonly Group[]; readonly planned: readonly CountedMeeting[] },
  proposed: readonly CountedMeeting[],
) {
  const totals = (id: string, meetings: readonly CountedMeeting[]) =>
    groupTotals(id, meetings, terms.forms, terms.edition, terms.hourMinutes);
  const isWhole = ({ minutes, planMinutes }: { minutes: number; planMinutes: number }) => minutes >= planMinutes;
  if (!isOfGroups(terms)) return [];
  return groups.flatMap(({ id, name }) => {
    const after = totals(id, [...planned, ...proposed]);
    const isCompleted = isWhole(after) && !isWhole(totals(id, planned));
    return isCompleted ? [{ group: name, verdicts: verdicts(after.weeks, terms) }] : [];
  });
}

/** R16 of the week that loses a meeting of a group. `taken`: everything that is left, what stands in for the meeting included. */
export function weekLeftShort(groupId: string, lostOn: IsoDate, taken: readonly Slot[], terms: Terms): Verdict[] {
  if (!isOfGroups(terms)) return [];
  const meetings = taken.map((slot) => ({ ...slot, formId: "", minutes: minutesBetween(slot.startsAt, slot.endsAt) }));
  const { weeks } = groupTotals(groupId, meetings, [], terms.edition, terms.hourMinutes);
  const ofMeeting = weeks.filter(({ week }) => week === isoWeekOf(lostOn));
  return verdicts(ofMeeting, terms);
}
