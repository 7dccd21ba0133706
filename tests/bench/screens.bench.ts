import { afterAll, beforeAll, test } from "vitest";
import { summaryPaper } from "#lib/documents/rules/summary.ts";
import { scopeOf } from "#lib/platform/actor.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { inReadScope } from "#lib/platform/db.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { renderPdf } from "#lib/platform/typst.ts";
import { loadCandidates } from "#lib/referrals/loaders/candidates.ts";
import { loadCounty } from "#lib/reports/loaders/county.ts";
import { loadSummaryForPrint } from "#lib/reports/loaders/summary.ts";
import { loadTasks } from "#lib/tasks/loaders/todo.ts";
import { loadWeek } from "#lib/work/loaders/week.ts";
import { demo } from "#prisma/demo/ids.ts";
import { againstFloor } from "#tests/bench/against-floor.ts";
import { demoActor } from "#tests/support/actors.ts";
import { testDatabase } from "#tests/support/database.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

const { kedzierzynRound1: round1, kedzierzynRound2: round2, kedzierzynRound3: round3 } = demo.ids.editions;
const clock = clockAt(new Date("2018-05-24T09:00:00+02:00"));
const coordinator = demoActor("koordynator@mops-kedzierzyn.demo");
const clerk = demoActor("urzednik@pup-kedzierzyn.demo");
const director = demoActor("dyrektor@pup-kedzierzyn.demo");

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

test("what a screen reads, against an empty read transaction with its scope", ({ bench }) =>
  againstFloor(bench, ["one empty scoped transaction", () => inReadScope(scopeOf(clerk), (tx) => tx.$queryRaw`SELECT 1 AS one`)], {
    "to do of a coordinator": () => runLoader(loadTasks.definition, coordinator, {}, clock),
    "candidates of round 3, clerk": () => runLoader(loadCandidates.definition, clerk, { editionId: round3 }, clock),
    "week of round 2": () => runLoader(loadWeek.definition, coordinator, { editionId: round2, week: "2018-W21" }, clock),
    "county of a director": () => runLoader(loadCounty.definition, director, {}, clock),
    "summary of round 1": () => runLoader(loadSummaryForPrint.definition, coordinator, { editionId: round1 }, clock),
  }));

test("the printed summary, against reading its figures", async ({ bench }) => {
  const read = () => runLoader(loadSummaryForPrint.definition, coordinator, { editionId: round1 }, clock);
  const data = await read();
  if (!data) throw new Error("no summary");
  const paper = summaryPaper(data, { today: data.today, time: "9:00", demo: true });
  await againstFloor(bench, ["its figures", read], {
    "its PDF from figures at hand": () => renderPdf("summary.typ", paper, data.printedAt),
  });
});
