import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#lib/platform/actor.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { cancelSession, makeUpSession, moveSession } from "#lib/schedule/actions/changes.ts";
import { makeFeed, revokeFeed } from "#lib/schedule/actions/feeds.ts";
import { createSchedule } from "#lib/schedule/actions/planning.ts";
import { addSession, changeSession, removeSession } from "#lib/schedule/actions/sessions.ts";
import { loadPlanning, loadScheduledSession } from "#lib/schedule/loaders/planning.ts";
import { loadSchedule } from "#lib/schedule/loaders/schedule.ts";
import { meetingsOfFeed } from "#lib/schedule/repository/feeds.ts";
import { calendarText } from "#lib/schedule/rules/calendar.ts";
import {
  cancelSchema,
  changeSchema,
  feedSchema,
  makeUpSchema,
  moveSchema,
  planningSchema,
  removeSchema,
  sessionSchema,
} from "#lib/schedule/schema.ts";
import { demo } from "#prisma/demo/ids.ts";
import { demoActor } from "#tests/support/actors.ts";
import { query, testDatabase } from "#tests/support/database.ts";
import { codes, kind, value } from "#tests/support/results.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

const edition = demo.ids.editions.kedzierzynRound3;
const clock = clockAt(new Date("2018-05-24T15:00:00+02:00"));
const coordinator = demoActor("koordynator@mops-kedzierzyn.demo");
const trainer = demoActor("prowadzacy@mops-kedzierzyn.demo");
const clerk = demoActor("urzednik@pup-kedzierzyn.demo");
const elsewhere = demoActor("koordynator@mops-kalisz.demo");
const reason = "Awaria ogrzewania, ustalono z grupą inny dzień.";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

async function ground() {
  const found = await runLoader(loadPlanning.definition, coordinator, { editionId: edition }, clock);
  if (!found) throw new Error("no ground");
  return found;
}
async function schedule(actor: Actor = coordinator) {
  const found = await runLoader(loadSchedule.definition, actor, { editionId: edition }, clock);
  if (!found) throw new Error("no schedule");
  return found;
}
const sessionOf = (sessionId: string, actor: Actor = coordinator) =>
  runLoader(loadScheduledSession.definition, actor, { editionId: edition, sessionId }, clock);
/** The three forms of the source: workshops on Tuesdays, counselling then support on Thursdays. */
async function series(change: object = {}) {
  const { forms, groups, specialists } = await ground();
  let thursday = "2018-09-06";
  return forms.map((form, i) => {
    const isLong = form.sessionCount === 8;
    const firstDay = isLong ? "2018-09-04" : thursday;
    if (!isLong) thursday = "2018-10-04";
    return {
      ...{ formId: form.id, groupId: groups[0]?.id, weekdays: [isLong ? 1 : 3], startsAt: "8:30", room: "sala próbna" },
      ...{ specialistId: specialists[i]?.id ?? "", firstDay, count: form.sessionCount, leftOut: [], ...change },
    };
  });
}
/** The newest entry of the trail about a step. */
async function lastEntry(step: string) {
  const [entry] = await query<{ reason: string; ruleCodes: string[]; sharedWith: string[] }>(
    `SELECT "reason", "ruleCodes", "sharedWith" FROM "AuditEntry" WHERE "action" = $1 ORDER BY "systemAt" DESC, "id" DESC LIMIT 1`,
    [step],
  );
  return entry;
}
async function plan(lines: readonly object[], { actor = coordinator, why = "", editionId = edition as string } = {}) {
  const { version } = (await ground()).edition;
  const input = planningSchema.parse({ requestId: newId(), editionId, version, series: lines, reason: why });
  return runAction(createSchedule.definition, actor, input, clock);
}

describe("from the plan to dated sessions", () => {
  test("sixteen meetings of eighty hours in one step, numbered in the order of time", async () => {
    // Two days of September and three of October lie in weeks of their own, without a class (R16).
    expect(codes(await plan(await series()))).toEqual(["R16_WEEK_BELOW_MINIMUM", "R16_WEEK_BELOW_MINIMUM"]);
    expect((await schedule()).sessions).toEqual([]);
    expect(value(await plan(await series(), { why: "Niepełne tygodnie na początku i na końcu tury." }))).toEqual({ created: 16 });
    expect(await lastEntry("schedule.create")).toMatchObject({ ruleCodes: ["R16_WEEK_BELOW_MINIMUM"] });
    const { sessions, totals } = await schedule();
    expect(sessions.map(({ number }) => number)).toEqual(Array.from({ length: 16 }, (_, i) => i + 1));
    expect(sessions[0]).toMatchObject({ heldOn: "2018-09-04", startsAt: "08:30", endsAt: "13:30", minutes: 300, status: "PLANNED" });
    expect(totals[0]).toMatchObject({ minutes: 80 * 60, planMinutes: 80 * 60 });
    expect(totals[0]?.weeks.filter(({ isPartial }) => !isPartial).every(({ minutes, minimum }) => minutes === minimum)).toBe(true);
  });
  test("the same plan once more meets with itself: group, specialist and room", async () => {
    expect(new Set(codes(await plan(await series())))).toEqual(new Set(["P_GROUP_BUSY", "P_SPECIALIST_BUSY", "P_ROOM_BUSY"]));
    expect((await schedule()).sessions).toHaveLength(16);
  });
  test("a room alone asks for a reason and is then shared; the reason stays in the trail for both institutions", async () => {
    // Somebody else of the same centre, in a round that overlaps by nothing but the room: moved here for the test.
    const [other] = await query<{ id: string }>(
      `UPDATE "Session" SET "heldOn" = '2018-09-05', "startsAt" = '10:00', "endsAt" = '12:00', "room" = ' Sala  próbna', "specialistId" = NULL
       WHERE "id" = $1 RETURNING "id"`,
      [demo.ids.sessions.future],
    );
    expect(other).toBeDefined();
    const [line] = await series();
    const one = { ...line, weekdays: [2], specialistId: "", firstDay: "2018-09-05", count: 1 };
    expect(codes(await plan([one]))).toEqual(["P_ROOM_BUSY"]);
    expect(value(await plan([one], { why: "Sala dzielona parawanem." }))).toEqual({ created: 1 });
    expect(await lastEntry("schedule.create")).toMatchObject({
      reason: "Sala dzielona parawanem.",
      ruleCodes: ["P_ROOM_BUSY"],
      sharedWith: [clerk.institution.id],
    });
    await query(`DELETE FROM "SessionGroup" WHERE "sessionId" IN (SELECT "id" FROM "Session" WHERE "editionId" = $1 AND "number" = 17)`, [
      edition,
    ]);
    await query(`DELETE FROM "Session" WHERE "editionId" = $1 AND "number" = 17`, [edition]);
  });
  test("meetings for which no day is left are said, and nothing is saved", async () => {
    const result = await plan([{ ...(await series())[0], weekdays: [5], count: 9 }]);
    expect(result.ok === false && result.refusal).toMatchObject({
      kind: "fields",
      fields: { "series.0.count": expect.stringMatching(/brakuje dni dla 1\sspotkania/) },
    });
  });
  test("a form of another edition, a stranger and the labour office plan nothing", async () => {
    const [line] = await series();
    expect(kind(await plan([{ ...line, formId: newId() }]))).toBe("notFound");
    expect(kind(await plan([line ?? {}], { actor: elsewhere }))).toBe("notFound");
    expect(kind(await plan([line ?? {}], { actor: clerk }))).toBe("permission");
    expect(kind(await plan([line ?? {}], { actor: trainer }))).toBe("permission");
  });
  test("the plan changed meanwhile: nothing is planned over it", async () => {
    const input = planningSchema.parse({ requestId: newId(), editionId: edition, version: 99, series: await series(), reason: "" });
    expect(kind(await runAction(createSchedule.definition, coordinator, input, clock))).toBe("stale");
  });
});

const on = (heldOn: string, more: object = {}) => ({ heldOn, startsAt: "8:30", endsAt: "13:30", room: "", specialistId: "", ...more });
const seen = (sessionId: string, version = 1) => ({ requestId: newId(), editionId: edition, sessionId, version });
const idOf = async (number: number) => (await schedule()).sessions.find((one) => one.number === number)?.id ?? "";

describe("one meeting", () => {
  test("is added by hand; a Sunday and a holiday ask for a reason, a day outside the edition blocks", async () => {
    const { forms, groups } = await ground();
    const add = (day: object, why = "") =>
      runAction(
        addSession.definition,
        coordinator,
        sessionSchema.parse({
          ...{ requestId: newId(), editionId: edition, formId: forms[0]?.id, groupIds: [groups[0]?.id], participationIds: [] },
          ...{ topic: "Praca w grupie", reason: why, ...day },
        }),
        clock,
      );
    expect(codes(await add(on("2018-09-09")))).toEqual(["P_DAY_OFF"]);
    expect(codes(await add(on("2018-11-01")))).toEqual(["P_SESSION_OUTSIDE", "P_DAY_OFF"]);
    const [sessionId = ""] = value(await add(on("2018-09-09"), "Rodzinny piknik, zgoda całej grupy.")).sessionIds;
    expect((await sessionOf(sessionId))?.session).toMatchObject({ number: 17, topic: "Praca w grupie" });
    expect((await sessionOf(sessionId, clerk))?.session).toMatchObject({ topic: null, specialist: null });
    const removed = await runAction(removeSession.definition, coordinator, removeSchema.parse(seen(sessionId)), clock);
    expect(value(removed)).toEqual({ removed: 1 });
    expect(await sessionOf(sessionId)).toBeNull();
  });
  test("changes its time and room; a second change over the same version shows both", async () => {
    const id = await idOf(1);
    const change = (version: number) =>
      runAction(
        changeSession.definition,
        coordinator,
        changeSchema.parse({
          ...seen(id, version),
          startsAt: "9:00",
          endsAt: "14:00",
          room: "świetlica",
          specialistId: "",
          topic: "",
          reason: "",
        }),
        clock,
      );
    expect(value(await change(1))).toEqual({ version: 2 });
    expect(await change(1)).toMatchObject({ refusal: { kind: "stale", saved: { startsAt: "09:00", room: "świetlica", version: 2 } } });
  });
  test("is moved: it stays as moved, another one stands in, the labour office is told and the hours count once", async () => {
    const id = await idOf(2);
    const before = (await schedule()).totals[0]?.minutes;
    const why = { changeKind: "BREAKDOWN", reason };
    const move = (day: string, version = 1) =>
      runAction(moveSession.definition, coordinator, moveSchema.parse({ ...seen(id, version), ...on(day), ...why }), clock);
    expect(codes(await move("2018-09-11"))).toEqual(["P_GROUP_BUSY"]);
    const { sessionId } = value(await move("2018-09-07"));
    expect((await lastEntry("schedule.move"))?.ruleCodes).toEqual([]);
    const moved = await sessionOf(id);
    expect(moved?.session).toMatchObject({ status: "MOVED", changeKind: "BREAKDOWN", replacedBy: { id: sessionId, heldOn: "2018-09-07" } });
    expect(moved?.steps).toEqual([]);
    expect((await schedule()).totals[0]?.minutes).toBe(before);
    expect(kind(await move("2018-09-08", 2))).toBe("stale");
    const events = await query(`SELECT 1 FROM "OutboxEvent" WHERE "kind" = 'schedule.changed' AND "subjectId" = $1`, [id]);
    expect(events).toHaveLength(1);
    // What stands in for a moved one is called off, not taken out.
    expect(codes(await runAction(removeSession.definition, coordinator, removeSchema.parse(seen(sessionId)), clock))).toEqual([
      "P_SESSION_RECORDED",
    ]);
  });
  test("is called off with a reason, its hours count nowhere, and it is made up once", async () => {
    const id = await idOf(3);
    const before = (await schedule()).totals[0]?.minutes ?? 0;
    const input = cancelSchema.parse({ ...seen(id), changeKind: "SPECIALIST_ABSENT", reason });
    value(await runAction(cancelSession.definition, coordinator, input, clock));
    expect((await schedule()).totals[0]?.minutes).toBe(before - 300);
    expect(await lastEntry("schedule.cancel")).toMatchObject({ reason, ruleCodes: ["R16_WEEK_BELOW_MINIMUM"] });
    const makeUp = (day: string) =>
      runAction(makeUpSession.definition, coordinator, makeUpSchema.parse({ ...seen(id, 2), ...on(day), reason: "" }), clock);
    expect((await sessionOf(id))?.steps).toEqual(["makeUp"]);
    value(await makeUp("2018-09-12"));
    expect((await schedule()).totals[0]?.minutes).toBe(before);
    expect(kind(await makeUp("2018-09-13"))).toBe("stale");
  });
});

describe("a calendar for other programs", () => {
  const key = "a".repeat(43);
  const make = (actor: Actor, one = key) =>
    runAction(makeFeed.definition, actor, feedSchema.parse({ requestId: newId(), institutionId: actor.institution.id, key: one }), clock);
  const text = async (one = key) => {
    const meetings = await meetingsOfFeed(one, clock);
    return meetings && calendarText(meetings, clock.now);
  };
  test("carries times, forms, groups and rooms, and neither people nor topics nor who leads", async () => {
    value(await make(coordinator));
    const calendar = (await text()) ?? "";
    expect(calendar).toMatch(/^BEGIN:VCALENDAR/);
    expect(calendar).toContain("DTSTART:20180907T063000Z");
    const people = await query<{
      text: string;
    }>(`SELECT "surname" AS text FROM "Person" UNION SELECT "topic" FROM "Session" WHERE "topic" IS NOT NULL
      UNION SELECT "displayName" FROM "Specialist" UNION SELECT "displayName" FROM "User"`);
    const unfolded = calendar.replaceAll("\r\n ", "");
    expect(people.filter((one) => unfolded.includes(one.text)).map((one) => one.text)).toEqual([]);
  });
  test("a moved or called-off meeting is not in it", async () => {
    const gone = await query<{ id: string }>(`SELECT "id" FROM "Session" WHERE "status" IN ('MOVED', 'CANCELLED')`);
    const calendar = (await text()) ?? "";
    expect(gone.length).toBeGreaterThan(1);
    expect(gone.filter(({ id }) => calendar.includes(id))).toEqual([]);
  });
  test("of its key only the hash is kept", async () => {
    const [row] = await query<{ hash: string }>(`SELECT encode("keyHash", 'hex') AS hash FROM "CalendarFeed"`);
    expect(row?.hash).toMatch(/^[0-9a-f]{64}$/);
    const kept = await query<{ found: string }>(
      `SELECT "result"::text AS found FROM "FormRequest" WHERE "action" = 'schedule.makeFeed' UNION ALL SELECT "values"::text FROM "AuditEntry" WHERE "action" = 'schedule.makeFeed'`,
    );
    expect(kept.filter(({ found }) => found.includes(key))).toEqual([]);
  });
  test("a trainer's has own meetings only, the labour office's those of its editions, another centre's none of them", async () => {
    const trainers = "t".repeat(43);
    const offices = "o".repeat(43);
    const others = "k".repeat(43);
    value(await make(trainer, trainers));
    value(await make(clerk, offices));
    value(await make(elsewhere, others));
    const ids = async (one: string) => new Set((await meetingsOfFeed(one, clock))?.map(({ id }) => id));
    const [mine, office, other, centre] = [await ids(trainers), await ids(offices), await ids(others), await ids(key)];
    expect(mine.size).toBeGreaterThan(0);
    expect([...mine].every((id) => centre.has(id))).toBe(true);
    expect(mine.size).toBeLessThan(centre.size);
    expect([...centre].every((id) => office.has(id))).toBe(true);
    expect([...other].some((id) => centre.has(id))).toBe(false);
  });
  test("a new address takes the place of the old one; a revoked, an unknown and a former user's open nothing", async () => {
    const second = "b".repeat(43);
    const { feedId } = value(await make(coordinator, second));
    expect(await text()).toBeNull();
    expect(await text(second)).not.toBeNull();
    expect(kind(await runAction(revokeFeed.definition, clerk, { requestId: newId(), feedId }, clock))).toBe("notFound");
    expect(value(await runAction(revokeFeed.definition, coordinator, { requestId: newId(), feedId }, clock))).toEqual({ revoked: 1 });
    expect(await text(second)).toBeNull();
    expect(await text("z".repeat(43))).toBeNull();
    await query(`UPDATE "Membership" SET "validTo" = '2018-05-23' WHERE "userId" = $1`, [clerk.userId]);
    expect(await text("o".repeat(43))).toBeNull();
  });
});
