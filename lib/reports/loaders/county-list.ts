import { staff } from "#lib/institutions/policy.ts";
import type { Actor } from "#lib/platform/actor.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { loader } from "#lib/platform/loader.ts";
import { comparePolish } from "#lib/platform/polish.ts";
import type { Given } from "#lib/platform/run-loader.ts";
import { countyFacts } from "#lib/reports/repository/county.ts";
import { peopleOfPlaces, sessionsByIds, workersOfPlaces } from "#lib/reports/repository/county-list.ts";
import { type CountyFacts, countyReport, type LineReport } from "#lib/reports/rules/county.ts";
import {
  type CountyFilter,
  type CountyQuery,
  isPeopleList,
  isSessionList,
  linesWithin,
  peopleLists,
  readFilter,
} from "#lib/reports/rules/county-list.ts";
import { activationCost } from "#lib/settlements/rules/cost.ts";

/** The very rows that a number of the county counts, by the same filter; for whoever may see persons. */
export const loadCountyList = loader({
  name: "reports.countyList",
  roles: staff,
  load: async (tx, { actor, clock, params }: Given<CountyQuery>) => {
    const filter = readFilter(params);
    if (!filter) return null;
    const facts = await countyFacts(tx, filter.year, clock.today);
    const lines = linesWithin(countyReport(facts), filter);
    if (lines.length === 0) return null;
    const office = actor.institution.kind === "LABOUR_OFFICE";
    const places = new Map(lines.map((line) => [`${line.editionId}/${line.centreId}`, line]));
    return {
      office,
      filter,
      lines,
      places,
      today: clock.today,
      rows: await rowsOf(tx, { filter, lines, facts, actor, today: clock.today }),
    };
  },
  // R41: what the centres entered about their people is read by another institution.
  access: ({ office, rows, filter }) =>
    office
      ? personsIn(rows).map((personId) => ({
          scope: `reports.countyList/${filter.list}`,
          subjectType: "Person",
          subjectId: personId,
          purpose: `przegląd powiatu, rok ${filter.year}`,
        }))
      : [],
});

export type CountyListPage = NonNullable<Awaited<ReturnType<typeof loadCountyList.definition.load>>>;
export type CountyRows = CountyListPage["rows"];

function personsIn(rows: Awaited<ReturnType<typeof rowsOf>>): string[] {
  if (rows.kind === "sessions") return [];
  return [...new Set((rows.kind === "people" ? rows.people : rows.workers).map(({ personId }) => personId))];
}

type Asked = { filter: CountyFilter; lines: readonly LineReport[]; facts: CountyFacts; actor: Actor; today: IsoDate };

async function rowsOf(tx: ScopedTx, { filter, lines, facts, actor, today }: Asked) {
  const { list } = filter;
  if (isPeopleList(list)) {
    const people = await peopleOfPlaces(tx, lines, actor.institution.id);
    return { kind: "people", people: people.filter((person) => peopleLists[list](person, today)).sort(byName) } as const;
  }
  if (isSessionList(list)) return { kind: "sessions", sessions: await sessionRows(tx, lines, filter) } as const;
  const workers = await workersOfPlaces(tx, lines);
  return {
    kind: "work",
    workers: workers.map(({ worked, ...worker }) => ({ ...worker, cost: costOf(worked, facts) })).sort(byName),
  } as const;
}

async function sessionRows(tx: ScopedTx, lines: readonly LineReport[], { list, week }: CountyFilter) {
  const counted = lines.flatMap(({ sessions, missing, editionId, centreId }) =>
    (list === "bez-wpisu" ? missing : sessions)
      .filter((session) => week === null || session.week === week)
      .map((session) => ({ ...session, editionId, centreId })),
  );
  const known = await sessionsByIds(
    tx,
    counted.map(({ sessionId }) => sessionId),
  );
  return counted
    .map((session) => ({ ...session, number: known.get(session.sessionId)?.number ?? 0, form: known.get(session.sessionId)?.form ?? "" }))
    .sort((a, b) => a.heldOn.localeCompare(b.heldOn) || a.number - b.number);
}

const costOf = (worked: Parameters<typeof activationCost>[0]["worked"], facts: CountyFacts) => activationCost({ ...facts, worked }).total;

const byName = (a: { name: string; editionId: string }, b: { name: string; editionId: string }) =>
  comparePolish(a.name, b.name) || a.editionId.localeCompare(b.editionId);
