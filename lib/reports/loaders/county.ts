import { yearShown } from "#lib/editions/rules/phase.ts";
import { staff } from "#lib/institutions/policy.ts";
import { warsawTime } from "#lib/platform/clock.ts";
import { loader } from "#lib/platform/loader.ts";
import type { Given } from "#lib/platform/run-loader.ts";
import { countyFacts, editionYears } from "#lib/reports/repository/county.ts";
import { sessionsByIds } from "#lib/reports/repository/county-list.ts";
import { settledByCentre } from "#lib/reports/repository/settled.ts";
import { countyReport, mostBehindFirst } from "#lib/reports/rules/county.ts";
import { settledLines } from "#lib/reports/rules/settled.ts";
import { sharedFacts } from "#lib/tasks/repository/shared.ts";
import { matters } from "#lib/tasks/rules/matters.ts";
import { lateMatters, radarLines } from "#lib/tasks/rules/radar.ts";

/** The county of a year in figures, and what is late today whatever the year; a labour office gets its counties, a centre its own lines. */
export const loadCounty = loader({
  name: "reports.county",
  roles: [...staff, "COUNTY_VIEWER"],
  load: async (tx, { actor, clock, params }: Given<{ rok?: string }>) => {
    const { today } = clock;
    const years = await editionYears(tx);
    const year = yearShown(params.rok, years, today);
    const facts = await countyFacts(tx, year, today);
    const lines = countyReport(facts);
    const behind = mostBehindFirst(lines);
    const opens = actor.role !== "COUNTY_VIEWER";
    const missing = behind.flatMap((line) => line.missing.map(({ sessionId }) => sessionId));
    return {
      ...{ year, years, today, lines, behind, opens, minimumRates: facts.minimumRates },
      time: warsawTime(clock.now),
      radar: radarLines(lateMatters(matters(await sharedFacts(tx, actor, today), today), today)),
      institution: actor.institution.shortName,
      /** what the settlements of the year hold, beside what the hours cost */
      settled: settledLines(lines, await settledByCentre(tx, facts.lines, year)),
      /** number and form of the sessions without an entry, for whoever may open them */
      registers: opens ? await sessionsByIds(tx, missing) : null,
    };
  },
});

export type CountyPage = NonNullable<Awaited<ReturnType<typeof loadCounty.definition.load>>>;
