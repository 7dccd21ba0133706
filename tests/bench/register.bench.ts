import pg from "pg";
import { afterAll, beforeAll, test } from "vitest";
import { recordAttendance } from "#lib/attendance/actions/record.ts";
import { loadRegister } from "#lib/attendance/loaders/register.ts";
import { registerSchema } from "#lib/attendance/schema.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { demo } from "#prisma/demo/ids.ts";
import { withClient } from "#scripts/database.ts";
import { againstFloor } from "#tests/bench/against-floor.ts";
import { demoActor } from "#tests/support/actors.ts";
import { testDatabase } from "#tests/support/database.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

const editionId = demo.ids.editions.kedzierzynRound2;
const clock = clockAt(new Date("2018-05-24T15:00:00+02:00"));
const socialWorker = demoActor("pracownik@mops-kedzierzyn.demo");

let database: TestDatabase;
let bare: pg.Client;
beforeAll(async () => {
  database = await testDatabase();
  bare = new pg.Client({ connectionString: database.superuserUrl });
  await bare.connect();
});
afterAll(async () => {
  await bare.end();
  await database.drop();
});

/** The register of the session of 17 May with all ten present, in the version that is saved now. */
async function register(sessionId: string) {
  const page = await runLoader(loadRegister.definition, socialWorker, { editionId, sessionId }, clock);
  if (!page) throw new Error("no register");
  const marks = page.people.map(({ participationId }, i) => ({
    participationId,
    status: "PRESENT",
    minutes: "",
    note: `${Date.now() + i}`,
  }));
  return registerSchema.parse({ requestId: newId(), editionId, sessionId, version: page.session.version, marks });
}

test("saving a register through the action, against the same rows in bare SQL", async ({ bench }) => {
  const [session] = await withClient(database.superuserUrl, async (client) => {
    const sql = `SELECT "id" FROM "Session" WHERE "editionId" = $1 AND "number" = 4`;
    return (await client.query<{ id: string }>(sql, [editionId])).rows;
  });
  const sessionId = session?.id ?? "";
  const first = await runAction(recordAttendance.definition, socialWorker, await register(sessionId), clock);
  if (!first.ok) throw new Error(`not saved: ${first.refusal.kind}`);
  const bareSql = async () => {
    await bare.query("BEGIN");
    await bare.query(`UPDATE "Attendance" SET "version" = "version" + 1, "note" = $2 WHERE "sessionId" = $1`, [sessionId, newId()]);
    await bare.query(
      `INSERT INTO "AuditEntry" ("id", "businessAt", "systemAt", "userId", "institutionId", "role", "action", "subjectType", "subjectId", "values")
       VALUES ($1, now(), now(), $2, $3, 'OPS_SOCIAL_WORKER', 'bench', 'Session', $4, '{}')`,
      [newId(), socialWorker.userId, socialWorker.institution.id, sessionId],
    );
    await bare.query("COMMIT");
  };
  await againstFloor(bench, ["the rows of a register and an audit row, bare SQL", bareSql], {
    "reading the register": () => register(sessionId),
    "reading the register and saving it through the action": async () => {
      const saved = await runAction(recordAttendance.definition, socialWorker, await register(sessionId), clock);
      if (!saved.ok) throw new Error(`not saved: ${saved.refusal.kind}`);
    },
  });
});
