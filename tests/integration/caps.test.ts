import { afterAll, beforeAll, expect, test } from "vitest";
import { clockAt } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { recordWeek } from "#lib/work/actions/week.ts";
import { weekHoursSchema } from "#lib/work/schema/week.ts";
import { demo, institutionId, participationId } from "#prisma/demo/ids.ts";
import { withClient } from "#scripts/database.ts";
import { actorOf } from "#tests/isolation/entrances.ts";
import { everyEyes, oracle } from "#tests/isolation/eyes.ts";
import { testDatabase } from "#tests/support/database.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

const clock = clockAt(new Date("2018-05-24T10:00:00+02:00"));
const moved = participationId("kedzierzyn-2018-2", "Ćwiczebny Bogusław");

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

/** The person leaves one centre on Tuesday and works six hours for another on Wednesday of the same week. */
async function moveToAnotherCentre(): Promise<void> {
  await withClient(database.superuserUrl, async (client) => {
    const there = [institutionId("gops-zmyslona-gorna"), moved];
    await client.query(
      `UPDATE "Participation" SET "lastDay" = '2018-05-22', "endKind" = 'ENDED_EARLY', "endReason" = 'MOVED_AWAY' WHERE "id" = $1`,
      [moved],
    );
    const { rows } = await client.query(
      `SELECT p."id", p."referralId" FROM "Participation" p WHERE p."welfareCentreId" = $1 AND p."endKind" IS NULL AND p."lastDay" > '2018-05-24'
       AND p."id" <> $2 AND EXISTS (SELECT 1 FROM "WorkEntry" w WHERE w."participationId" = p."id") LIMIT 1`,
      there,
    );
    const [other] = rows;
    await client.query(`UPDATE "Participation" SET "firstDay" = '2018-05-23' WHERE "id" = $1`, [other.id]);
    await client.query(`UPDATE "Referral" SET "personId" = (SELECT "personId" FROM "Participation" WHERE "id" = $1) WHERE "id" = $2`, [
      moved,
      other.referralId,
    ]);
    await client.query(
      `UPDATE "WorkEntry" SET "workedOn" = '2018-05-23', "minutes" = 360, "status" = 'PRESENT'
       WHERE "id" = (SELECT "id" FROM "WorkEntry" WHERE "participationId" = $1 LIMIT 1)`,
      [other.id],
    );
  });
}

async function saveTuesday(minutes: number) {
  const owner = await oracle(database.ownerUrl);
  const eyes = (await everyEyes(owner)).find(({ slug, role }) => slug === "mops-kedzierzyn" && role === "OPS_SOCIAL_WORKER");
  const places = await owner.query(`SELECT "workPlaceId" AS id FROM "WorkAssignment" WHERE "participationId" = $1 LIMIT 1`, [moved]);
  await owner.end();
  if (!eyes) throw new Error("no social worker");
  const cell = { participationId: moved, workPlaceId: places.rows[0].id, on: "2018-05-22", typed: minutes, version: null };
  const form = { requestId: newId(), editionId: demo.ids.editions.kedzierzynRound2, week: "2018-W21", cells: [cell], reasons: [] };
  return runAction(recordWeek.definition, actorOf(eyes), weekHoursSchema.parse(form), clock);
}

test("R14: hours at another centre, which this one cannot see, count into the same ten of the week", async () => {
  await moveToAnotherCentre();
  // seven hours of the person's own here and six there: not a minute is left
  const overWeek = expect.objectContaining({ code: "R14_WEEKLY_WORK_CAP", severity: "blocked" });
  expect(await saveTuesday(60)).toMatchObject({ ok: false, refusal: { kind: "rules", rules: expect.arrayContaining([overWeek]) } });
});
