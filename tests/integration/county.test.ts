import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "#lib/platform/actor.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { outcomeList } from "#lib/reports/labels/county.ts";
import { loadCounty } from "#lib/reports/loaders/county.ts";
import { loadCountyList } from "#lib/reports/loaders/county-list.ts";
import type { LineReport } from "#lib/reports/rules/county.ts";
import { type CountyList, type CountyQuery, listHref } from "#lib/reports/rules/county-list.ts";
import { completion, countyTotals, outcomesOf } from "#lib/reports/rules/county-totals.ts";
import { ownerText } from "#lib/tasks/labels/radar.ts";
import { taskText } from "#lib/tasks/labels/tasks.ts";
import { loadRadar } from "#lib/tasks/loaders/radar.ts";
import { type RadarQuery, radarColumnNames, radarHref } from "#lib/tasks/rules/radar.ts";
import { demo } from "#prisma/demo/ids.ts";
import { demoActor } from "#tests/support/actors.ts";
import { testDatabase } from "#tests/support/database.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

const clock = clockAt(new Date("2018-05-24T10:00:00+02:00"));

const director = demoActor("dyrektor@pup-kedzierzyn.demo");
const viewer = demoActor("starosta@pup-kedzierzyn.demo");
const coordinator = demoActor("koordynator@gops-zmyslona-gorna.demo");

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

async function county(actor: Actor, rok = "2018") {
  const page = await runLoader(loadCounty.definition, actor, { rok }, clock);
  if (!page) throw new Error("no county");
  return page;
}
const listAt = (actor: Actor, href: string) =>
  runLoader(loadCountyList.definition, actor, Object.fromEntries(new URL(href, "http://pai").searchParams) as CountyQuery, clock);

type Numbers = [CountyList, number][];

/** Every number of people, registers, minutes and grosze that the page shows for these lines, by its list. */
function numbersOf(lines: readonly LineReport[]): Numbers {
  const totals = countyTotals(lines);
  const { kinds, none } = outcomesOf(lines, clock.today);
  return [
    ["wytypowano", totals.nominated],
    ["czeka", totals.waiting],
    ["odrzucono", totals.rejected],
    ["wycofano", totals.withdrawn],
    ["sprawdzono", totals.checked],
    ["rezerwa", totals.reserve],
    ["skierowano", totals.referred],
    ["niepodjeto", totals.notTakenUp],
    ["podjeto", totals.takenUp],
    ["uczestniczy", totals.active],
    ["przerwano", totals.interrupted],
    ["zakonczono", totals.endedEarly],
    ["ukonczono", totals.completed],
    ["bez-wpisu", totals.missing],
    ["bez-rezultatu", none],
    ...kinds.map(({ kind, people }): [CountyList, number] => [outcomeList[kind], people]),
    ["zajecia", totals.integration.minutes],
    ["prace", totals.activation.minutes],
    ["koszt", totals.cost.amountGrosz],
  ];
}

/** What a list amounts to: its length, or the sum where the number is hours or money. */
async function amountOf(actor: Actor, href: string): Promise<number> {
  const page = await listAt(actor, href);
  if (!page) throw new Error(`no list ${href}`);
  const { rows } = page;
  if (rows.kind === "people") return rows.people.length;
  if (rows.kind === "sessions") {
    const { sessions } = rows;
    return page.filter.list === "bez-wpisu" ? sessions.length : sessions.reduce((sum, { attendedMinutes }) => sum + attendedMinutes, 0);
  }
  return rows.workers.reduce((sum, { cost }) => sum + (page.filter.list === "koszt" ? cost.amountGrosz : cost.minutes), 0);
}

test.each([
  [director, "2018"],
  [director, "2017"],
  [coordinator, "2018"],
] as const)("behind every number of the year stands a list of just as many rows, minutes and grosze (%#)", async (actor, year) => {
  const { lines } = await county(actor, year);
  for (const [list, number] of numbersOf(lines))
    expect([list, await amountOf(actor, listHref({ year: Number(year), list }))]).toEqual([list, number]);
});

test("the same holds for every line of the table, and for the week of a cell", async () => {
  const { lines } = await county(director);
  for (const line of lines) {
    const place = { year: 2018, editionId: line.editionId, centreId: line.centreId };
    for (const [list, number] of numbersOf([line]).filter((one) => one[1] > 0))
      expect([list, await amountOf(director, listHref({ ...place, list }))], line.editionName).toEqual([list, number]);
    for (const { week, missing } of line.weeks.filter((one) => one.missing > 0))
      expect(await amountOf(director, listHref({ ...place, list: "bez-wpisu", week }))).toBe(missing);
  }
});

test("completed of taken up is counted over editions that are over: eight of ten in round 1", async () => {
  const { lines } = await county(director);
  expect(completion(lines)).toEqual({ takenUp: 10, completed: 8, editions: 1 });
  expect(await amountOf(director, listHref({ year: 2018, list: "ukonczono", ended: true }))).toBe(8);
});

test("the most behind is Zmyślona Górna with five registers, the oldest sixteen days late; today's is nobody's delay", async () => {
  const { behind } = await county(director);
  expect(behind.map(({ municipality, missing }) => [municipality, missing.length, missing[0]?.daysLate ?? 0])).toEqual([
    ["Zmyślona Górna", 5, 16],
    ["Kędzierzyn-Koźle", 2, 7],
    ["Przykładów", 0, 0],
  ]);
});

const radarAt = (actor: Actor, href: string) =>
  runLoader(loadRadar.definition, actor, Object.fromEntries(new URL(href, "http://pai").searchParams) as RadarQuery, clock);

test("behind every number of late matters stand just as many, each with an owner and a place", async () => {
  const { radar } = await county(director);
  expect(radar.map(({ centreName }) => centreName).sort()).toEqual(["GOPS Przykładów", "GOPS Zmyślona Górna", "MOPS Kędzierzyn-Koźle"]);
  for (const { centreId, counts, total } of radar) {
    for (const column of radarColumnNames) {
      const list = counts[column] > 0 ? await radarAt(director, radarHref({ centreId, column })) : null;
      expect([column, list?.late.length ?? 0]).toEqual([column, counts[column]]);
    }
    const list = await radarAt(director, radarHref({ centreId, column: null }));
    expect(list?.late).toHaveLength(total);
    for (const matter of list?.late ?? []) {
      expect(ownerText(matter, list?.office ?? "")).toMatch(/^.+: .+$/);
      expect(taskText(matter).href).toMatch(/^\/\w+/);
    }
  }
});

test("Zmyślona Górna is late with registers, a week of work, absences, a month of hours and the labour office's list", async () => {
  const line = (await county(director)).radar.find(({ centreName }) => centreName === "GOPS Zmyślona Górna");
  expect(line).toMatchObject({ counts: { obecnosc: 5, prace: 2, zawiadomienia: 1, skierowania: 0, pisma: 1 } });
});

test("the starosta counts the same matters and opens none; a centre counts its own", async () => {
  expect((await county(viewer)).radar).toEqual((await county(director)).radar);
  expect(await radarAt(viewer, "/powiat/sprawy")).toBeNull();
  expect((await county(coordinator)).radar.map(({ centreName }) => centreName)).toEqual(["GOPS Zmyślona Górna"]);
  const foreign = (await county(director)).radar.find(({ centreName }) => centreName === "GOPS Przykładów");
  expect(await radarAt(coordinator, radarHref({ centreId: foreign?.centreId ?? "", column: null }))).toBeNull();
});

test("whoever may see no person gets the same numbers, no link to a register and no list", async () => {
  const [own, plain] = [await county(director), await county(viewer)];
  expect(numbersOf(plain.lines)).toEqual(numbersOf(own.lines));
  expect(plain.opens).toBe(false);
  expect(plain.registers).toBeNull();
  expect(await listAt(viewer, listHref({ year: 2018, list: "skierowano" }))).toBeNull();
});

test("a centre sees its own lines only, and a list of another centre's line is not there", async () => {
  const { lines } = await county(coordinator);
  expect(new Set(lines.map(({ centreName }) => centreName))).toEqual(new Set(["GOPS Zmyślona Górna"]));
  const foreign = { year: 2018, list: "skierowano", editionId: demo.ids.editions.kedzierzynRound2 } as const;
  expect(await listAt(coordinator, listHref(foreign))).toBeNull();
  expect(await listAt(director, listHref(foreign))).not.toBeNull();
});

test("an address that cannot be one of ours is not there", async () => {
  for (const query of [
    "rok=2018",
    "rok=abc&co=skierowano",
    "rok=2018&co=constructor",
    "rok=2018&co=czeka&edycja=1",
    "rok=2018&co=czeka&etap=x",
  ])
    expect(await listAt(director, `/powiat/lista?${query}`), query).toBeNull();
});

test("an administrator has no county, and a year without editions is an empty one", async () => {
  expect(await runLoader(loadCounty.definition, demoActor("administrator@pup-kedzierzyn.demo"), {}, clock)).toBeNull();
  expect((await county(director, "2031")).lines).toEqual([]);
});
