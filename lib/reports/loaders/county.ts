import { editionFigures } from "#lib/editions/repository.ts";
import { yearShown } from "#lib/editions/rules.ts";
import { staff } from "#lib/institutions/policy.ts";
import type { DateRange, IsoDate } from "#lib/platform/calendar.ts";
import { warsawTime } from "#lib/platform/clock.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { loader } from "#lib/platform/loader.ts";
import type { Given } from "#lib/platform/run-loader.ts";
import { countyLines, editionYears, ownRates, refundShares } from "#lib/reports/repository/county.ts";
import { sessionsByIds } from "#lib/reports/repository/county-list.ts";
import { participationFigures, sessionFigures, workFigures } from "#lib/reports/repository/figures.ts";
import { type CountyFacts, countyReport, mostBehindFirst } from "#lib/reports/rules/county.ts";

/** The county of a year in figures; a labour office gets its counties, a centre its own lines. */
export const loadCounty = loader({
  name: "reports.county",
  roles: [...staff, "COUNTY_VIEWER"],
  load: async (tx, { actor, clock, params }: Given<{ rok?: string }>) => {
    const { today } = clock;
    const years = await editionYears(tx);
    const year = yearShown(params.rok, years, today);
    const lines = countyReport(await countyFacts(tx, year, today));
    const behind = mostBehindFirst(lines);
    const opens = actor.role !== "COUNTY_VIEWER";
    const missing = behind.flatMap((line) => line.missing.map(({ sessionId }) => sessionId));
    return {
      ...{ year, years, today, lines, behind, opens },
      time: warsawTime(clock.now),
      institution: actor.institution.shortName,
      /** number and form of the sessions without an entry, for whoever may open them */
      registers: opens ? await sessionsByIds(tx, missing) : null,
    };
  },
});

export type CountyPage = NonNullable<Awaited<ReturnType<typeof loadCounty.definition.load>>>;

/** Everything the county's figures of a year are computed from, in the reader's scope. */
export async function countyFacts(tx: ScopedTx, year: number, today: IsoDate): Promise<CountyFacts> {
  const lines = await countyLines(tx, year);
  const range = spanOf(lines.flatMap(({ period }) => period ?? []));
  return {
    ...{ today, lines },
    people: await editionFigures(tx, today),
    sessions: await sessionFigures(tx, range),
    participations: await participationFigures(tx, range),
    work: await workFigures(tx, range),
    refundShares: await refundShares(tx),
    ownRates: await ownRates(tx),
  };
}

/** From the first day of the first to the last of the last. */
function spanOf(periods: readonly DateRange[]): DateRange {
  const from = periods.map((period) => period.from).sort()[0] ?? "1970-01-01";
  const to = periods.map((period) => period.to).sort();
  return { from, to: to.at(-1) ?? from };
}
