import { afterAll, beforeAll, expect, test } from "vitest";
import { monthlyListPaper } from "#lib/documents/rules/monthly-list.ts";
import type { Actor } from "#lib/platform/actor.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { renderPdf } from "#lib/platform/typst.ts";
import { sendMonthlyList } from "#lib/referrals/actions/monthly-lists.ts";
import { loadMonthlyList, loadMonthlyListForPrint, loadMonthlyLists } from "#lib/referrals/loaders/monthly-lists.ts";
import { noticeText } from "#lib/tasks/labels/notices.ts";
import { loadTasks } from "#lib/tasks/loaders/todo.ts";
import { institutionId } from "#prisma/demo/ids.ts";
import { withClient } from "#scripts/database.ts";
import { demoActor } from "#tests/support/actors.ts";
import { query, testDatabase } from "#tests/support/database.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

const clock = clockAt(new Date("2018-05-24T10:00:00+02:00"));
const clerk = demoActor("urzednik@pup-kedzierzyn.demo");
const coordinator = demoActor("koordynator@gops-zmyslona-gorna.demo");
const centreId = institutionId("gops-zmyslona-gorna");
const april = { centreId, month: "2018-04" };
const plain = (text: string) => text.replaceAll("\u00a0", " ");

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const listFor = (actor: Actor, asked = april) => runLoader(loadMonthlyList.definition, actor, asked, clock);
const send = (people: number, actor = clerk, asked = april) =>
  runAction(sendMonthlyList.definition, actor, { requestId: newId(), ...asked, people }, clock);
const waiting = async () => {
  const page = await runLoader(loadTasks.definition, clerk, {}, clock);
  const tasks = page?.groups.flatMap((group) => group.tasks) ?? [];
  return tasks
    .flatMap(({ kind, together }) => (kind === "SEND_MONTHLY_LIST" ? together : []))
    .map((one) => `${one.centreName} ${one.month}`);
};

test("the numbers of every list are the people it names", async () => {
  const lists = await runLoader(loadMonthlyLists.definition, clerk, {}, clock);
  expect(lists?.lists.length).toBeGreaterThan(2);
  for (const { centreId: id, month, people } of lists?.lists ?? [])
    expect((await listFor(clerk, { centreId: id, month }))?.people, `${id} ${month}`).toHaveLength(people);
});

test("R11: a list that was not sent is the clerk's alone, and waits", async () => {
  expect(await listFor(coordinator)).toBeNull();
  expect((await listFor(clerk))?.people).toHaveLength(10);
  expect(await waiting()).toContain("GOPS Zmyślona Górna 2018-04");
});

test("a list seen with other people is not sent, a running month has none, and nobody but the clerk sends", async () => {
  expect(await send(9)).toMatchObject({ ok: false, refusal: { kind: "stale", saved: { people: 10, sentOn: null } } });
  expect(await send(10, clerk, { centreId, month: "2018-05" })).toMatchObject({ ok: false, refusal: { kind: "notFound" } });
  for (const email of ["dyrektor@pup-kedzierzyn.demo", "koordynator@gops-zmyslona-gorna.demo"])
    expect(await send(10, demoActor(email))).toMatchObject({ ok: false, refusal: { kind: "permission" } });
  expect(await send(10, demoActor("urzednik@pup-kalisz.demo"))).toMatchObject({ ok: false, refusal: { kind: "notFound" } });
});

test("the clerk sends it once; the centre is told, reads it, and its reading is logged at each person", async () => {
  expect(await send(10)).toMatchObject({ ok: true, value: { people: 10 } });
  expect(await send(10)).toMatchObject({ ok: false, refusal: { kind: "stale", saved: { sentOn: "2018-05-24" } } });
  expect(await waiting()).not.toContain("GOPS Zmyślona Górna 2018-04");
  const page = await runLoader(loadTasks.definition, coordinator, {}, clock);
  const told = page?.notices.map((notice) => noticeText(notice)).find((text) => text?.href.startsWith("/osoby/wykazy"));
  expect([plain(told?.text ?? ""), told?.href]).toEqual([
    "Przekazano wykaz za kwiecień 2018. Osoby: 10.",
    `/osoby/wykazy/${centreId}/2018-04`,
  ]);
  expect((await listFor(coordinator))?.people).toHaveLength(10);
  expect(await listFor(demoActor("koordynator@mops-kedzierzyn.demo"))).toBeNull();
  const logged = await withClient(database.superuserUrl, async (client) => {
    const { rowCount } = await client.query(
      `SELECT 1 FROM "AccessEntry" WHERE "scope" = 'referrals.monthlyList' AND "institutionId" = $1`,
      [coordinator.institution.id],
    );
    return rowCount;
  });
  expect(logged).toBe(10);
});

test("D14: the paper names the provision, every person's number and what became of them, in one tagged file", async () => {
  await query(
    `UPDATE "Residence" SET "postalCode" = '30-123' WHERE "personId" IN (SELECT "personId" FROM "PersonCentre" WHERE "welfareCentreId" = $1)`,
    [centreId],
  );
  const list = await runLoader(loadMonthlyListForPrint.definition, coordinator, april, clock);
  if (!list) throw new Error("no list");
  const paper = monthlyListPaper(list, { today: "2018-05-24", time: "10:00", demo: true });
  const text = plain(JSON.stringify(paper));
  expect(text).toContain("§ 5 ust. 1 rozporządzenia");
  expect(text).toMatch(/"\d{11}"/);
  expect(text).toContain("skierowano, ");
  expect(text).toMatch(/"[^"]*30-123 [^"]+, ul\. Zmyślona \d+\/\d+"/);
  expect(new TextDecoder().decode(renderPdf("monthly-list.typ", paper, clock.now).slice(0, 5))).toBe("%PDF-");
});
