import { afterAll, beforeAll, expect, test } from "vitest";
import { summaryPaper } from "#lib/documents/rules/summary.ts";
import { loadOverview } from "#lib/editions/loaders/overview.ts";
import type { Actor } from "#lib/platform/actor.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { approveSummary, recordConclusions } from "#lib/reports/actions.ts";
import { differenceText } from "#lib/reports/labels/approval.ts";
import { loadSummary, loadSummaryForPrint } from "#lib/reports/loaders/summary.ts";
import { noticeText } from "#lib/tasks/labels/notices.ts";
import { loadTasks } from "#lib/tasks/loaders/todo.ts";
import { demo } from "#prisma/demo/ids.ts";
import { withClient } from "#scripts/database.ts";
import { demoActor } from "#tests/support/actors.ts";
import { testDatabase } from "#tests/support/database.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

const editionId = demo.ids.editions.kedzierzynRound1;
const clock = clockAt(new Date("2018-05-24T10:00:00+02:00"));
const office = demoActor("dyrektor@pup-kedzierzyn.demo");
const centre = demoActor("dyrektor@mops-kedzierzyn.demo");
const coordinator = demoActor("koordynator@mops-kedzierzyn.demo");
const plain = (text: string) => text.replaceAll("\u00a0", " ");

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const query = (sql: string) => withClient(database.superuserUrl, (client) => client.query(sql, [editionId]));
async function summaryOf(actor: Actor) {
  const data = await runLoader(loadSummary.definition, actor, { editionId }, clock);
  if (!data) throw new Error("no summary");
  return data;
}
async function approve(actor: Actor, seen: { version?: number; reportVersion?: number } = {}) {
  const { edition, words } = await summaryOf(office);
  const input = { requestId: newId(), editionId, version: edition.version, reportVersion: words.version, ...seen };
  return runAction(approveSummary.definition, actor, input, clock);
}
/** Whether the edition's first page offers the approval. */
const offered = async (actor: Actor) => {
  const page = await runLoader(loadOverview.definition, actor, { editionId }, clock);
  return page?.way.steps.some(({ step, isMine }) => step === "report" && isMine);
};
const waitsFor = async (actor: Actor) => {
  const page = await runLoader(loadTasks.definition, actor, {}, clock);
  return page?.groups
    .flatMap(({ tasks }) => tasks)
    .filter(({ kind, editionId: id }) => kind.startsWith("APPROVE_SUMMARY") && id === editionId);
};

test.each([
  ["kalisz", "pup-kalisz", "mops-kalisz"],
  ["pultusk", "pup-pultusk", "mops-pultusk"],
  ["kampinos", "pup-blonie", "ops-kampinos"],
] as const)("the finished edition of the demo in %s is summed up by both sides, and nothing has changed since", async (key, ...sides) => {
  for (const slug of sides) {
    const actor = demoActor(`dyrektor@${slug}.demo`);
    const data = await runLoader(loadSummary.definition, actor, { editionId: demo.ids.editions[key] }, clock);
    expect([data?.phase, data?.differences, data?.sides.every(({ approvedOn }) => approvedOn !== null)]).toEqual(["REPORTED", [], true]);
  }
});

test("before the settlement is confirmed there is nothing to approve, and a coordinator never approves", async () => {
  await query(`UPDATE "Edition" SET "status" = 'ACTIVE', "settlementProposedOn" = NULL WHERE "id" = $1`);
  expect((await summaryOf(office)).mayApprove).toBe(false);
  expect(await approve(office)).toMatchObject({ ok: false, refusal: { kind: "stale" } });
  expect(await approve(coordinator)).toMatchObject({ ok: false, refusal: { kind: "permission" } });
});

test("a settled edition waits for both directors; the first approval leaves it settled and tells the other side", async () => {
  await query(`UPDATE "Edition" SET "status" = 'SETTLED', "settlementProposedOn" = '2018-05-21' WHERE "id" = $1`);
  for (const director of [office, centre]) expect(await waitsFor(director)).toHaveLength(1);
  expect(await approve(office)).toMatchObject({ ok: true, value: { count: 1 } });
  expect(await waitsFor(office)).toEqual([]);
  expect([await offered(office), await offered(centre)]).toEqual([false, true]);
  const data = await summaryOf(centre);
  expect([data.phase, data.mayApprove, data.sides.map(({ approvedOn }) => approvedOn)]).toEqual(["SETTLED", true, ["2018-05-24", null]]);
  const page = await runLoader(loadTasks.definition, centre, {}, clock);
  expect(page?.notices.map((notice) => noticeText(notice)?.text)).toContain("Podsumowanie zatwierdzono (1 z 2).");
});

test("nobody approves twice, nobody approves other words than they saw, and a stranger finds nothing", async () => {
  expect(await approve(office)).toMatchObject({ ok: false, refusal: { kind: "stale" } });
  expect(await approve(centre, { reportVersion: 99 })).toMatchObject({ ok: false, refusal: { kind: "stale" } });
  expect(await approve(demoActor("dyrektor@mops-kalisz.demo"))).toMatchObject({ ok: false, refusal: { kind: "notFound" } });
});

test("a change of the words takes the approval back, and the director gives it anew", async () => {
  const { words } = await summaryOf(coordinator);
  const changed = { requestId: newId(), editionId, version: words.version, conclusions: "Wnioski po rozmowie obu stron." };
  expect(await runAction(recordConclusions.definition, coordinator, changed, clock)).toMatchObject({ ok: true });
  expect((await summaryOf(office)).sides.map(({ approvedOn }) => approvedOn)).toEqual([null, null]);
  expect(await waitsFor(office)).toHaveLength(1);
  expect(await approve(office)).toMatchObject({ ok: true, value: { count: 1 } });
});

test("with the second approval the edition is summed up, its words are closed, and the paper says so", async () => {
  expect(await approve(centre)).toMatchObject({ ok: true, value: { count: 2 } });
  const data = await summaryOf(coordinator);
  expect([data.phase, data.mayWrite, data.mayApprove]).toEqual(["REPORTED", false, false]);
  const print = await runLoader(loadSummaryForPrint.definition, office, { editionId }, clock);
  if (!print) throw new Error("no paper");
  const paper = JSON.stringify(summaryPaper(print, { today: "2018-05-24", time: "10:00", demo: true }));
  expect(plain(paper)).toContain("zatwierdzono 24.05.2018");
  expect(await approve(centre)).toMatchObject({ ok: false, refusal: { kind: "stale" } });
});

test("what changes later is shown as a difference from what was approved, to either side", async () => {
  expect((await summaryOf(office)).differences).toEqual([]);
  await query(`UPDATE "WorkEntry" SET "minutes" = "minutes" - 120 WHERE "id" = (
    SELECT "id" FROM "WorkEntry" WHERE "editionId" = $1 AND "minutes" >= 180 ORDER BY "id" LIMIT 1)`);
  for (const director of [office, centre])
    expect((await summaryOf(director)).differences.map((one) => plain(differenceText(one)))).toContain(
      "Godziny prac: zatwierdzono 686 godz., teraz 684 godz.",
    );
});
