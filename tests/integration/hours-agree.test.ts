import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hoursPaper, hoursSheet } from "#lib/documents/rules/hours.ts";
import { cycleTable, type HoursTable, weekTable } from "#lib/documents/rules/hours-table.ts";
import { scopeOf } from "#lib/platform/actor.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { inReadScope } from "#lib/platform/db.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { renderPdf } from "#lib/platform/typst.ts";
import { loadSummary } from "#lib/reports/loaders/summary.ts";
import { sessionFigures, workFigures } from "#lib/reports/repository/figures.ts";
import { readBook } from "#lib/settlements/repository/book.ts";
import { loadCycle, loadCycleExport } from "#lib/work/loaders/cycle.ts";
import { loadWeek } from "#lib/work/loaders/week.ts";
import { loadWeekExport } from "#lib/work/loaders/week-export.ts";
import { cycleTotals } from "#lib/work/rules/cycle.ts";
import { type HoursFilter, readFilter } from "#lib/work/rules/filter.ts";
import { rowView } from "#lib/work/rules/view.ts";
import { demo } from "#prisma/demo/ids.ts";
import { withClient } from "#scripts/database.ts";
import { demoActor } from "#tests/support/actors.ts";
import { testDatabase } from "#tests/support/database.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

const clock = clockAt(new Date("2018-05-24T10:00:00+02:00"));
const everybody: HoursFilter = { group: null, place: null, only: null };
const coordinator = demoActor("koordynator@mops-kedzierzyn.demo");
const { kedzierzynRound1, kedzierzynRound2, kalisz, jerzmanowice2015 } = demo.ids.editions;

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const must = <Value>(value: Value | null | undefined): Value => {
  if (value === null || value === undefined) throw new Error("not readable");
  return value;
};
const sum = <Item>(items: readonly Item[], of: (item: Item) => number) => items.reduce((done, item) => done + of(item), 0);

describe("the same hours everywhere", () => {
  test.each([
    ["Kędzierzyn-Koźle, tura 1", kedzierzynRound1, "koordynator@mops-kedzierzyn.demo"],
    ["Kędzierzyn-Koźle, tura 2", kedzierzynRound2, "koordynator@mops-kedzierzyn.demo"],
    ["Kalisz", kalisz, "koordynator@mops-kalisz.demo"],
    ["Jerzmanowice-Przeginia 2015", jerzmanowice2015, "koordynator@gops-jerzmanowice.demo"],
  ])("%s: weeks, the whole cycle, the summary, the county and the settlements add up to the same", async (_, editionId, email) => {
    const actor = demoActor(email);
    const cycle = must(must(await runLoader(loadCycle.definition, actor, { editionId, filter: everybody }, clock)).cycle);
    const totals = cycleTotals(cycle);
    expect(totals.work + totals.classes).toBeGreaterThan(0);

    for (const [i, { week }] of cycle.weeks.entries()) {
      const sheet = must(must(await runLoader(loadWeek.definition, actor, { editionId, week }, clock)).sheet);
      const views = sheet.rows.map((row) => rowView(sheet, row, {}, ""));
      expect({ week, work: sum(views, (view) => view.week.here), classes: sum(views, (view) => view.classes?.minutes ?? 0) }).toEqual({
        week,
        ...totals.weeks[i],
      });
    }
    expect(sum(totals.weeks, ({ work }) => work)).toBe(totals.work);
    expect(sum(totals.weeks, ({ classes }) => classes)).toBe(totals.classes);

    const { summary } = must(await runLoader(loadSummary.definition, actor, { editionId }, clock));
    expect(sum(summary.people, ({ workMinutes }) => workMinutes)).toBe(totals.work);
    expect(sum(summary.integration.forms, ({ doneMinutes }) => doneMinutes)).toBe(totals.classes);

    const own = { editionId, centre: actor.institution.id };
    await inReadScope(scopeOf(actor), async (tx) => {
      const whole = { from: "2010-01-01", to: "2030-12-31" };
      const ofEdition = <Row extends { editionId: string; welfareCentreId: string }>(rows: readonly Row[]) =>
        rows.filter((row) => row.editionId === own.editionId && row.welfareCentreId === own.centre);
      expect(sum(ofEdition(await workFigures(tx, whole)), ({ minutes }) => minutes)).toBe(totals.work);
      expect(sum(ofEdition(await sessionFigures(tx, whole)), ({ attendedMinutes }) => attendedMinutes)).toBe(totals.classes);

      const place = await tx.editionCentre.findFirst({ where: { editionId, welfareCentreId: own.centre } });
      const book = place?.communityWorkAgreementId ? await readBook(tx, place.communityWorkAgreementId, "2018-12") : null;
      const people = new Set(cycle.rows.map(({ participationId }) => participationId));
      const settled = must(book).days.filter(({ participationId }) => people.has(participationId));
      expect(sum(settled, ({ minutes }) => minutes)).toBe(totals.work);
    });
  });
});

describe("whom a filter leaves", () => {
  const cycleOf = async (filter: HoursFilter) =>
    must(await runLoader(loadCycle.definition, coordinator, { editionId: kedzierzynRound2, filter }, clock));
  const weekOf = async (filter: HoursFilter) =>
    must(await runLoader(loadWeek.definition, coordinator, { editionId: kedzierzynRound2, week: "2018-W21", filter }, clock));

  test("a place leaves its people, on the week and on the cycle; people left out stay in the sheet of the week", async () => {
    const { choices } = await cycleOf(everybody);
    const place = must(choices.places[0]);
    const cycle = await cycleOf({ ...everybody, place: place.id });
    const week = await weekOf({ ...everybody, place: place.id });
    const sheet = must(week.sheet);
    expect(must(cycle.cycle).rows.length).toBeGreaterThan(0);
    expect(week.shownIds.length).toBeLessThanOrEqual(sheet.rows.length);
    for (const id of week.shownIds) {
      expect(sheet.rows.find(({ participationId }) => participationId === id)?.lines.map(({ workPlaceId }) => workPlaceId)).toContain(
        place.id,
      );
    }
  });

  test("below the minimum counts classes still to come; a place nobody knows leaves nobody", async () => {
    const week = await weekOf(readFilter({ tylko: "ponizej" }));
    const sheet = must(week.sheet);
    for (const row of sheet.rows) {
      const { classes } = rowView(sheet, row, {}, "");
      const isBelow = classes !== null && classes.minutes + classes.ahead < classes.minimum;
      expect([row.name, week.shownIds.includes(row.participationId)]).toEqual([row.name, isBelow]);
    }
    expect((await weekOf({ ...everybody, place: "nie-ma" })).shownIds).toEqual([]);
  });
});

describe("files and papers", () => {
  const given = { editionId: kedzierzynRound2, filter: readFilter({ tylko: "ponizej" }), purpose: "kontrola" } as const;
  const weekExport = async (filter: HoursFilter = given.filter) =>
    must(await runLoader(loadWeekExport.definition, coordinator, { ...given, week: "2018-W21", filter }, clock));
  const cycleExport = async () => must(await runLoader(loadCycleExport.definition, coordinator, { ...given, filter: everybody }, clock));

  /** Lines of single places repeat their person's; a missing entry is said beside the hours. */
  const columnsAddUp = ({ rows, sums, texts }: HoursTable, lines: number) => {
    const people = rows.filter(([name]) => !String(name).includes(": "));
    const minutes = (value: unknown) =>
      typeof value === "number" ? value : 60 * Number(/^([\d,]+), brak/.exec(String(value))?.[1]?.replace(",", ".") ?? 0);
    for (const [x, expected] of (sums[0] ?? []).entries()) {
      if (x < texts || typeof expected !== "number") continue;
      expect([
        x,
        sum(
          people.filter((_, i) => i % lines === 0),
          (row) => minutes(row[x]),
        ),
      ]).toEqual([x, expected]);
    }
  };

  test("the columns of the week and of the cycle add up to their last line", async () => {
    columnsAddUp(weekTable(await weekExport(everybody)), 1);
    columnsAddUp(cycleTable(await cycleExport()), 2);
  });

  test("a workbook says its filter and its purpose, hours are numbers, and nothing in it is a formula", async () => {
    const source = await weekExport();
    const sheet = hoursSheet(weekTable(source), source, "kontrola");
    const cells = sheet.flat().flatMap((cell) => (cell && typeof cell === "object" && "type" in cell ? [cell] : []));
    expect(sheet.flat().map((cell) => (cell as { value?: unknown } | null)?.value)).toContain("tylko: za mało godzin zajęć");
    expect(cells.map(({ value }) => value)).toContain("kontrola albo audyt");
    for (const { type, value } of cells) expect(type).toBe(typeof value === "number" ? Number : String);
  });

  test("a paper of the week and of the cycle is a PDF with the same table", async () => {
    const [week, cycle] = [await weekExport(everybody), await cycleExport()];
    for (const [table, source] of [[weekTable(week), week] as const, [cycleTable(cycle), cycle] as const]) {
      const paper = hoursPaper(table, source, "edycja", true);
      expect(JSON.stringify(paper)).toContain("bez filtru, wszyscy uczestnicy");
      expect(
        Buffer.from(renderPdf("hours.typ", paper, source.now))
          .subarray(0, 5)
          .toString(),
      ).toBe("%PDF-");
    }
  });

  test("each person's reading is logged with its purpose; a host gets no file", async () => {
    const logged = () =>
      withClient(
        database.superuserUrl,
        async (client) =>
          (await client.query<{ purpose: string }>(`SELECT "purpose" FROM "AccessEntry" WHERE "scope" = 'work.export'`)).rows,
      );
    const before = (await logged()).length;
    const { personIds } = await weekExport();
    const rows = await logged();
    expect(rows.length - before).toBe(personIds.length);
    expect(rows.at(-1)?.purpose).toContain("kontrola albo audyt");
    const host = demoActor(demo.emails.host);
    expect(await runLoader(loadWeekExport.definition, host, { ...given, week: "2018-W21" }, clock)).toBeNull();
  });
});
