import { editionFigures } from "#lib/editions/repository.ts";
import { staff } from "#lib/institutions/policy.ts";
import type { DateRange } from "#lib/platform/calendar.ts";
import { loader } from "#lib/platform/loader.ts";
import type { Given } from "#lib/platform/run-loader.ts";
import { countyLines, editionYears, ownRates, refundShares } from "#lib/reports/repository/county.ts";
import { participationFigures, sessionFigures, workFigures } from "#lib/reports/repository/figures.ts";
import { countyReport } from "#lib/reports/rules/county.ts";

/** The county of a year in figures; without a year, the business year or else the last one that has editions. */
export const loadCounty = loader({
  name: "reports.county",
  roles: [...staff, "COUNTY_VIEWER"],
  load: async (tx, { actor, clock, params }: Given<{ year: number | null }>) => {
    const years = await editionYears(tx);
    const thisYear = Number(clock.today.slice(0, 4));
    const year = params.year ?? (years.includes(thisYear) ? thisYear : (years[0] ?? thisYear));
    const lines = await countyLines(tx, year);
    const range = spanOf(lines.flatMap(({ period }) => period ?? []));
    const facts = {
      today: clock.today,
      lines,
      people: await editionFigures(tx, clock.today),
      sessions: await sessionFigures(tx, range),
      participations: await participationFigures(tx, range),
      work: await workFigures(tx, range),
      refundShares: await refundShares(tx),
      ownRates: await ownRates(tx),
    };
    return { year, years, now: clock.now, today: clock.today, role: actor.role, lines: countyReport(facts) };
  },
});

/** From the first day of the first to the last of the last. */
function spanOf(periods: readonly DateRange[]): DateRange {
  const from = periods.map((period) => period.from).sort()[0] ?? "1970-01-01";
  return {
    from,
    to:
      periods
        .map((period) => period.to)
        .sort()
        .at(-1) ?? from,
  };
}
