import type { z } from "zod";
import { newId } from "#lib/platform/ids.ts";
import type { PlanningPage } from "#lib/schedule/loaders/planning.ts";
import { type Proposed, propose } from "#lib/schedule/rules/proposals.ts";
import type { Series } from "#lib/schedule/rules/series.ts";
import { groupForms } from "#lib/schedule/rules/totals.ts";
import { type planningSchema, seriesSchema } from "#lib/schedule/schema.ts";

export type BuilderValues = z.input<typeof planningSchema>;
export type SeriesValues = BuilderValues["series"][number];

const FIRST_START = "8:30";

/** A series still to be filled in, of one form with one group. */
export const emptySeries = (planning: PlanningPage, formId: string, groupId: string, count: number): SeriesValues => ({
  ...{ formId, groupId, weekdays: [], startsAt: FIRST_START, room: "", specialistId: "" },
  ...{ firstDay: planning.period.from, count: String(Math.max(1, count)), leftOut: [] },
});

/** Every form × group that lacks meetings, with how many; counselling with one person is planned one by one. */
export function startingValues(planning: PlanningPage): BuilderValues {
  const { edition, forms, groups, planned } = planning;
  const series = groups.flatMap((group) =>
    groupForms(forms).flatMap((form) => {
      const there = planned.filter(({ formId, groupIds }) => formId === form.id && groupIds.includes(group.id)).length;
      return there < form.sessionCount ? [emptySeries(planning, form.id, group.id, form.sessionCount - there)] : [];
    }),
  );
  return { requestId: newId(), editionId: edition.id, version: edition.version, series, reason: "" };
}

/** What the series give as they are typed; one that is not yet filled in gives nothing. Index of a line → its place among them. */
export function proposedOf(
  lines: readonly SeriesValues[],
  planning: PlanningPage,
): Proposed & { readonly ofLine: readonly (number | null)[] } {
  const { forms, ground } = planning;
  const series: Series[] = [];
  const ofLine = lines.map((line) => {
    const parsed = seriesSchema.safeParse(line);
    const form = forms.find(({ id }) => id === line.formId);
    if (!parsed.success || !form) return null;
    series.push({ ...parsed.data, form: form.name, minutes: form.sessionMinutes });
    return series.length - 1;
  });
  return { ...propose(series, ground), ofLine };
}
