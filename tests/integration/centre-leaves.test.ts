import { afterAll, beforeAll, expect, test } from "vitest";
import { createEditions } from "#lib/editions/actions/create.ts";
import { takeCentreOut } from "#lib/editions/actions/leave.ts";
import { loadEditionContext } from "#lib/editions/loaders/editions.ts";
import { loadPlan } from "#lib/editions/loaders/plan.ts";
import { createSchema, leaveSchema } from "#lib/editions/schema.ts";
import type { Actor } from "#lib/platform/actor.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { noticeText } from "#lib/tasks/labels/notices.ts";
import { loadTasks } from "#lib/tasks/loaders/todo.ts";
import { demo } from "#prisma/demo/ids.ts";
import { programmeId } from "#prisma/demo/programmes.ts";
import { withClient } from "#scripts/database.ts";
import { demoActor } from "#tests/support/actors.ts";
import { testDatabase } from "#tests/support/database.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

const clock = clockAt(new Date("2018-05-24T10:00:00+02:00"));
const clerk = demoActor("urzednik@pup-kedzierzyn.demo");
const coordinator = demoActor("koordynator@gops-przykladow.demo");
const { gopsZmyslonaGorna: gorna, gopsPrzykladow: przykladow } = demo.ids.institutions;
const reason = "Gmina przesunęła swoją edycję na wiosnę.";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());
const query = (sql: string, values: unknown[]) => withClient(database.superuserUrl, (client) => client.query(sql, values));

async function sharedEdition(): Promise<string> {
  const rounds = [{ name: "Tura wspólna", roundNo: "", plannedFrom: "2018-11", plannedTo: "2018-12" }];
  const centres = [gorna, przykladow].map((centreId) => ({ centreId, capacity: "5" }));
  const input = createSchema.parse({ requestId: newId(), programmeId: programmeId("gminy-zmyslone-2018"), rounds, centres });
  const result = await runAction(createEditions.definition, clerk, input, clock);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value.editionIds[0] ?? "";
}
const planOf = async (editionId: string) => {
  const plan = await runLoader(loadPlan.definition, clerk, { editionId }, clock);
  if (!plan) throw new Error("no plan");
  return plan;
};
async function leave(editionId: string, centreId: string, actor: Actor = clerk, version?: number) {
  const seen = version ?? (await planOf(editionId)).edition.version;
  const input = leaveSchema.parse({ requestId: newId(), editionId, centreId, version: seen, reason });
  return runAction(takeCentreOut.definition, actor, input, clock);
}
const refused = (why: string) => ({ ok: false, refusal: { kind: "fields", fields: { centreId: why } } });

test("a centre that has built nothing leaves; it no longer sees the edition, and every side is told why", async () => {
  const id = await sharedEdition();
  expect((await planOf(id)).leaving.map(({ why }) => why)).toEqual([[], []]);
  expect(await leave(id, przykladow, coordinator)).toMatchObject({ refusal: { kind: "permission" } });
  expect(leaveSchema.safeParse({ requestId: newId(), editionId: id, centreId: przykladow, version: 1, reason: "bo tak" }).success).toBe(
    false,
  );
  expect(await leave(id, przykladow)).toMatchObject({ ok: true, value: { version: 2 } });
  expect(await runLoader(loadEditionContext.definition, coordinator, { editionId: id }, clock)).toBeNull();
  const tasks = await runLoader(loadTasks.definition, coordinator, {}, clock);
  expect(tasks?.notices.map((notice) => noticeText(notice)?.text)).toContain(
    `Ośrodek wyłączono z edycji: GOPS Przykładów, Tura wspólna. Powód: ${reason}`,
  );
  expect(await leave(id, gorna, clerk, 1)).toMatchObject({ refusal: { kind: "stale" } });
  expect(await leave(id, gorna)).toMatchObject(refused("To jedyny ośrodek edycji. Edycję, która się nie odbędzie, odwołuje dyrektor."));
  expect(await leave(id, przykladow)).toMatchObject({ refusal: { kind: "notFound" } });
});

test("candidates keep a centre in, also those in a file that the labour office does not see", async () => {
  const built = "Ośrodek ma w edycji kandydatów albo przygotowuje ich listę.";
  const { leaving } = await planOf(demo.ids.editions.sharedAutumn);
  expect(leaving.map(({ why }) => why)).toEqual([[built], [built]]);
  expect(await leave(demo.ids.editions.sharedAutumn, przykladow)).toMatchObject(refused(built));
  const id = await sharedEdition();
  await query(
    `INSERT INTO "ImportBatch" ("id", "editionId", "labourOfficeId", "welfareCentreId", "status", "header", "columns", "rowCount", "addedOn", "addedById", "keptUntil")
     SELECT $1, "editionId", "labourOfficeId", "welfareCentreId", 'OPEN', '{nazwisko}', '{}', 1, '2018-05-24', $1, '2018-06-24'
     FROM "EditionCentre" WHERE "editionId" = $2 AND "welfareCentreId" = $3`,
    [newId(), id, przykladow],
  );
  expect(await leave(id, przykladow)).toMatchObject(refused(built));
  expect((await planOf(id)).centres).toHaveLength(2);
});

test("an edition that has begun keeps its centres", async () => {
  const id = await sharedEdition();
  await query(`UPDATE "Edition" SET "status" = 'ACTIVE', "startsOn" = '2018-05-01', "endsOn" = '2018-06-30' WHERE "id" = $1`, [id]);
  expect(await leave(id, przykladow)).toMatchObject(refused("Plan jest zamknięty. Ośrodek wyłącza się do rozpoczęcia edycji."));
});
