import { staff } from "#lib/institutions/policy.ts";
import { loader } from "#lib/platform/loader.ts";
import type { Given } from "#lib/platform/run-loader.ts";
import { officeName, sharedFacts } from "#lib/tasks/repository/shared.ts";
import { matters } from "#lib/tasks/rules/matters.ts";
import { lateMatters, type RadarQuery, readRadarFilter, within } from "#lib/tasks/rules/radar.ts";

/** The very matters that a number of the radar counts, each with whose step it is and where; for whoever may open the places. */
export const loadRadar = loader({
  name: "tasks.radar",
  roles: staff,
  load: async (tx, { actor, clock, params }: Given<RadarQuery>) => {
    const filter = readRadarFilter(params);
    if (!filter) return null;
    const { today } = clock;
    const late = within(lateMatters(matters(await sharedFacts(tx, actor, today), today), today), filter);
    if (filter.centreId && late.length === 0) return null;
    return { today, filter, late, office: await officeName(tx, actor) };
  },
});

export type RadarPage = NonNullable<Awaited<ReturnType<typeof loadRadar.definition.load>>>;
