import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { Actor } from "#lib/platform/actor.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { reportReferral } from "#lib/referrals/actions/report.ts";
import { confirmFirstDay } from "#lib/referrals/actions/take-up.ts";
import type { ReportKind } from "#lib/referrals/rules/report.ts";
import { loadTasks } from "#lib/tasks/loaders/todo.ts";
import { loadPlaceWeek } from "#lib/work/loaders/place-week.ts";
import { demo, nominationId } from "#prisma/demo/ids.ts";
import { connect, withEyes } from "#tests/isolation/eyes.ts";
import { demoActor } from "#tests/support/actors.ts";
import { copyCandidate } from "#tests/support/candidates.ts";
import { query, testDatabase } from "#tests/support/database.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

const editionId = demo.ids.editions.kedzierzynRound3;
const host = demoActor(demo.emails.host);
const coordinator = demoActor(demo.emails.coordinator);
const clock = clockAt(new Date("2018-09-04T10:00:00+02:00"));
const name = "Oczekiwana Jadwiga";

let database: TestDatabase;
let id = "";
const placeOf = async (own: boolean) => {
  const [row] = await query<{ id: string }>(
    `SELECT w."id" FROM "WorkPlace" w JOIN "Membership" m ON m."userId" = $1 AND m."role" = 'HOST_SUPERVISOR'
     WHERE w."welfareCentreId" = $2 AND (w."hostEntityId" = m."hostEntityId") = $3 ORDER BY w."name" LIMIT 1`,
    [host.userId, host.institution.id, own],
  );
  return row?.id ?? "";
};

/** A referral of 1 September to a place, as the labour office issues it. @returns its id */
async function refer(place: { own: boolean }): Promise<string> {
  const referralId = newId();
  await query(
    `INSERT INTO "Referral" ("id", "nominationId", "editionId", "labourOfficeId", "welfareCentreId", "personId", "number", "issuedOn",
       "startsOn", "endsOn", "groupId", "workPlaceId", "status")
     SELECT $2::uuid, n."id", n."editionId", n."labourOfficeId", n."welfareCentreId", n."personId", 'Test/2018', '2018-08-20', '2018-09-01',
       '2018-10-31', (SELECT "id" FROM "EditionGroup" WHERE "editionId" = n."editionId" LIMIT 1), $3, 'ISSUED' FROM "Nomination" n WHERE n."id" = $1`,
    [id, referralId, await placeOf(place.own)],
  );
  return referralId;
}

const confirm = (referralId: string, actor = host, change: object = {}) => {
  const form = { requestId: newId(), editionId, referralId, firstDay: "2018-09-03", safetyBriefingOn: "2018-09-03", warningReason: "" };
  return runAction(confirmFirstDay.definition, actor, { ...form, ...change }, clock);
};
/** The host tells of the referral; nothing is late. */
const tell = async (kind: ReportKind, change: object = {}) => {
  const [seen] = await query<{ version: number }>(`SELECT "version" FROM "Nomination" WHERE "id" = $1`, [id]);
  const form = { requestId: newId(), editionId, nominationId: id, version: seen?.version ?? 0, kind, eventOn: "2018-09-03" };
  const texts = { circumstances: "", explanation: "", noExplanation: true, justifiedReason: "UNKNOWN" as const, lateReason: "" };
  return runAction(reportReferral.definition, host, { ...form, ...texts, ...change }, clock);
};
const awaited = async () => {
  const page = await runLoader(loadPlaceWeek.definition, host, { editionId, workPlaceId: await placeOf(true) }, clock);
  return page?.awaited.map((one) => [one.name, ...one.steps.map(({ step }) => step)]);
};

beforeAll(async () => {
  database = await testDatabase();
  id = (await copyCandidate(database.superuserUrl, nominationId("kedzierzyn-2018-3", "Atrapowa Jadwiga"), "Oczekiwana")).nominationId;
});
afterAll(() => database.drop());
afterEach(async () => {
  const of = `IN (SELECT p."id" FROM "Participation" p JOIN "Referral" r ON r."id" = p."referralId" WHERE r."nominationId" = $1)`;
  await query(`DELETE FROM "Notice" WHERE "referralId" IN (SELECT "id" FROM "Referral" WHERE "nominationId" = $1)`, [id]);
  for (const table of ["GroupMembership", "WorkAssignment"]) await query(`DELETE FROM "${table}" WHERE "participationId" ${of}`, [id]);
  await query(`DELETE FROM "Participation" WHERE "id" ${of}`, [id]);
  await query(`DELETE FROM "Referral" WHERE "nominationId" = $1`, [id]);
});

test("4.3: the host sees who is referred to its own place, is reminded of them and confirms the first day", async () => {
  const referralId = await refer({ own: true });
  expect(await awaited()).toEqual([[name, "takeUp", "reportNotTakenUp", "reportRefused"]]);
  const tasks = await runLoader(loadTasks.definition, host, {}, clock);
  expect(tasks?.groups.flatMap(({ tasks: found }) => found).filter(({ kind }) => kind === "TAKE_UP")).toMatchObject([
    { people: 1, workPlaceId: await placeOf(true), dueOn: "2018-09-01" },
  ]);
  expect(await confirm(referralId)).toMatchObject({ ok: true });
  expect(await awaited()).toEqual([]);
  const [begun] = await query(
    `SELECT p."firstDay"::text AS "firstDay", p."lastDay"::text AS "lastDay", p."takenUpById" AS "by", a."briefedOn"::text AS "briefedOn",
       g."validFrom"::text AS "inGroupFrom" FROM "Participation" p JOIN "WorkAssignment" a ON a."participationId" = p."id"
     JOIN "GroupMembership" g ON g."participationId" = p."id" WHERE p."referralId" = $1`,
    [referralId],
  );
  expect(begun).toEqual({
    ...{ firstDay: "2018-09-03", lastDay: "2018-10-31", by: host.userId, briefedOn: "2018-09-03", inGroupFrom: "2018-09-03" },
  });
});

test("4.3: both institutions are told of a first day that a host confirmed, and the trail is both institutions'", async () => {
  const referralId = await refer({ own: true });
  await confirm(referralId);
  const told = await query<{ recipientId: string }>(
    `SELECT e."recipientId" FROM "OutboxEvent" e JOIN "Participation" p ON p."id" = e."subjectId" WHERE e."kind" = 'referrals.takenUp' AND p."referralId" = $1`,
    [referralId],
  );
  expect(told.map(({ recipientId }) => recipientId).sort()).toEqual([demo.ids.institutions.pupKedzierzyn, host.institution.id].sort());
  const [entry] = await query(`SELECT "role", "sharedWith" FROM "AuditEntry" WHERE "subjectId" = $1 ORDER BY "systemAt" DESC LIMIT 1`, [
    id,
  ]);
  expect(entry).toEqual({ role: "HOST_SUPERVISOR", sharedWith: [demo.ids.institutions.pupKedzierzyn] });
});

test("4.3: to a host a referral to another's place does not exist", async () => {
  const referralId = await refer({ own: false });
  expect(await awaited()).toEqual([]);
  expect(await confirm(referralId)).toMatchObject({ refusal: { kind: "notFound" } });
  expect(await confirm(referralId, coordinator)).toMatchObject({ ok: true });
});

test("R35, R37: the host tells that nobody came; both institutions learn of it, the office answers", async () => {
  const referralId = await refer({ own: true });
  expect(await tell("NOT_TAKEN_UP", { noExplanation: false })).toMatchObject({ refusal: { rules: [{ code: "R35_NOT_TAKEN_UP_RECORD" }] } });
  expect(await tell("NOT_TAKEN_UP")).toMatchObject({ ok: true });
  const told = await query<{ recipientId: string }>(
    `SELECT "recipientId" FROM "OutboxEvent" WHERE "kind" = 'referrals.report.NOT_TAKEN_UP' AND "subjectId" = $1`,
    [referralId],
  );
  expect(told.map(({ recipientId }) => recipientId).sort()).toEqual([demo.ids.institutions.pupKedzierzyn, host.institution.id].sort());
  expect(await awaited()).toEqual([[name]]);
  // It is news to the centre's staff, not to the host itself, whose page the candidates are not.
  const news = async (actor: Actor) => (await runLoader(loadTasks.definition, actor, {}, clock))?.notices.map(({ kind }) => kind);
  expect(await news(coordinator)).toContain("referrals.report.NOT_TAKEN_UP");
  expect(await news(host)).toEqual([]);
  expect(await confirm(referralId)).toMatchObject({ refusal: { kind: "stale" } });
  expect(await tell("REFUSED")).toMatchObject({ refusal: { kind: "stale" } });
});

test("R33: a refusal is told before the first day too; a referral is sent back by the centre alone", async () => {
  await refer({ own: true });
  await query(`UPDATE "Referral" SET "startsOn" = '2018-09-10', "endsOn" = '2018-11-09' WHERE "nominationId" = $1`, [id]);
  expect(await awaited()).toEqual([[name, "reportRefused"]]);
  expect(await tell("REFERRAL_RETURNED", { circumstances: "Zła grupa zajęć." })).toMatchObject({ refusal: { kind: "permission" } });
  expect(await tell("REFUSED", { eventOn: "2018-08-19", lateReason: "Telefon dopiero dzisiaj." })).toMatchObject({
    refusal: { fields: { eventOn: expect.any(String) } },
  });
  expect(await tell("REFUSED")).toMatchObject({ ok: true });
});

test("4.3: of somebody referred to another's place a host tells nothing", async () => {
  await refer({ own: false });
  expect(await tell("NOT_TAKEN_UP")).toMatchObject({ refusal: { kind: "notFound" } });
});

test("R42: a host who names no day of the instruction is asked why; a day outside the referral is told at its field", async () => {
  const referralId = await refer({ own: true });
  expect(await confirm(referralId, host, { safetyBriefingOn: null })).toMatchObject({
    refusal: { rules: [{ code: "R42_SAFETY_BRIEFING" }] },
  });
  expect(await confirm(referralId, host, { firstDay: "2018-08-31" })).toMatchObject({
    refusal: { fields: { firstDay: expect.any(String) } },
  });
  expect(await confirm(referralId, host, { firstDay: "2018-09-05" })).toMatchObject({
    refusal: { fields: { firstDay: expect.any(String) } },
  });
});

test("4.3: of the host and the coordinator one confirms, the other learns that it was done", async () => {
  const referralId = await refer({ own: true });
  const [first, second] = await Promise.all([confirm(referralId), confirm(referralId, coordinator)]);
  const [done, refused] = first.ok ? [first, second] : [second, first];
  expect(done.ok).toBe(true);
  expect(refused).toMatchObject({ refusal: { kind: "stale", saved: [{ state: "TAKEN_UP" }] } });
});

test("the database itself lets nobody but the coordinator and the host of the place begin a participation", async () => {
  const [own, foreign] = [await refer({ own: true }), newId()];
  const app = await connect(database.appUrl);
  const begin = async (email: string, referralId: string, role?: string) => {
    const { userId, institution, role: held } = demoActor(email);
    const eyes = { userId, institutionId: institution.id, role: (role as typeof held) ?? held };
    const begun = (sql: string, values: unknown[]) => withEyes(app, eyes, async () => (await app.query(sql, values)).rowCount);
    return begun("SELECT * FROM begin_participation($1, $2, '2018-09-03', NULL)", [newId(), referralId]);
  };
  const outcomes = {
    host: await begin(demo.emails.host, own),
    coordinator: await begin(demo.emails.coordinator, own),
    socialWorker: await begin(demo.emails.socialWorker, own),
    trainer: await begin(demo.emails.trainer, own),
    clerk: await begin(demo.emails.clerk, own),
    foreignCentre: await begin(demo.emails.foreignSocialWorker, own, "OPS_COORDINATOR"),
    hostOfNothing: await begin(demo.emails.socialWorker, own, "HOST_SUPERVISOR"),
    unknownReferral: await begin(demo.emails.host, foreign),
  };
  await app.end();
  expect(outcomes).toEqual({
    ...{ host: 1, coordinator: 1, socialWorker: 0, trainer: 0, clerk: 0, foreignCentre: 0, hostOfNothing: 0, unknownReferral: 0 },
  });
});
