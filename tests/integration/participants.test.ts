import { afterAll, beforeAll, expect, test } from "vitest";
import { loadCourses } from "#lib/courses/loaders/participants.ts";
import type { Actor } from "#lib/platform/actor.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { demo } from "#prisma/demo/ids.ts";
import { demoActor } from "#tests/support/actors.ts";
import { query, testDatabase } from "#tests/support/database.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

const editionId = demo.ids.editions.kedzierzynRound2;
const clock = clockAt(new Date("2018-05-24T10:00:00+02:00"));
const clerk = demoActor("urzednik@pup-kedzierzyn.demo");
const officeDirector = demoActor("dyrektor@pup-kedzierzyn.demo");
const socialWorker = demoActor("pracownik@mops-kedzierzyn.demo");
const coordinator = demoActor("koordynator@mops-kedzierzyn.demo");
const centreDirector = demoActor("dyrektor@mops-kedzierzyn.demo");
const host = demoActor("organizator@mops-kedzierzyn.demo");
const trainer = demoActor("prowadzacy@mops-kedzierzyn.demo");

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const rows = async (actor: Actor) => (await runLoader(loadCourses.definition, actor, { editionId }, clock))?.rows ?? [];

test("both institutions see ten people, who lacks contact among them", async () => {
  for (const actor of [clerk, officeDirector, socialWorker, coordinator, centreDirector]) {
    const list = await rows(actor);
    expect(list).toHaveLength(10);
    expect(list.filter(({ isAtRisk }) => isAtRisk).map(({ course }) => course.name)).toEqual(["Zmyślony Wieńczysław"]);
  }
});

test("the threshold is the centre's own setting where it has one", async () => {
  const centreId = demo.ids.institutions.mopsKedzierzyn;
  await query(
    `INSERT INTO "Setting" ("id", "labourOfficeId", "welfareCentreId", "key", "value", "validFrom", "reason", "setOn", "setAt", "setById")
     SELECT gen_random_uuid(), "labourOfficeId", "id", 'atRiskUnexcused', '3', '2018-01-01', 'test', '2018-01-01', now(), $2
     FROM "WelfareCentre" WHERE "id" = $1`,
    [centreId, coordinator.userId],
  );
  expect((await rows(coordinator)).some(({ isAtRisk }) => isAtRisk)).toBe(false);
  await query(`DELETE FROM "Setting" WHERE "key" = 'atRiskUnexcused'`);
});

test("a host sees the people of its places and their work, a trainer those of its meetings, and neither an outcome", async () => {
  const all = (await rows(coordinator)).map(({ course }) => course.participationId);
  const atWork = await rows(host);
  expect(atWork.length).toBeGreaterThan(0);
  expect(atWork.length).toBeLessThan(all.length);
  expect(atWork.every(({ course }) => course.sessions.length === 0 && course.outcome === null)).toBe(true);
  expect((await rows(trainer)).every(({ course }) => course.work.length === 0 && course.outcome === null)).toBe(true);
});

test("the labour office's reading is logged for each person (R41), the centre's own is not", async () => {
  const logged = async () =>
    Number((await query<{ n: string }>(`SELECT count(*) AS n FROM "AccessEntry" WHERE "scope" = 'participants'`))[0]?.n);
  const before = await logged();
  await rows(coordinator);
  expect(await logged()).toBe(before);
  await rows(clerk);
  expect(await logged()).toBe(before + 10);
});
