import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addSessionNote } from "#lib/attendance/actions/notes.ts";
import { approveAttendance, markSessionHeld } from "#lib/attendance/actions/steps.ts";
import { loadRegisterForPrint } from "#lib/attendance/loaders/print.ts";
import { loadRegister } from "#lib/attendance/loaders/register.ts";
import { loadDay } from "#lib/attendance/loaders/sessions.ts";
import { correctionSchema } from "#lib/attendance/schema.ts";
import type { Actor } from "#lib/platform/actor.ts";
import { newId } from "#lib/platform/ids.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { demo } from "#prisma/demo/ids.ts";
import { demoActor } from "#tests/support/actors.ts";
import { query, testDatabase } from "#tests/support/database.ts";
import {
  answerOf,
  clock,
  coordinator,
  correct,
  editionId,
  emptyRegister,
  form,
  save,
  seen,
  sendBack,
  sessionId,
  socialWorker,
  step,
  why,
} from "#tests/support/registers.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

const director = demoActor(demo.emails.centreDirector);
const clerk = demoActor(demo.emails.clerk);
const trainer = demoActor(demo.emails.trainer);

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());
beforeEach(() => emptyRegister(query));

const stored = () =>
  query<{ status: string; minutes: number; arrivedAt: string | null; leftAt: string | null; enteredById: string; version: number }>(
    `SELECT * FROM "Attendance" WHERE "sessionId" = $1`,
    [sessionId],
  );
const approved = async () => {
  await save(await form());
  expect(answerOf(await step(approveAttendance, coordinator))).toBe("saved");
};

describe("what an answer said before", () => {
  test("is kept with every change, who made it and when, for both institutions; a changed note keeps nothing", async () => {
    await save(await form());
    await save(await form({ 3: { status: "EXCUSED" } }));
    const again = await form({ 3: { status: "EXCUSED" } });
    await save({ ...again, marks: again.marks.map((mark) => ({ ...mark, note: "telefon" })) });
    for (const actor of [coordinator, clerk]) {
      const { changes } = await seen(actor);
      expect(changes).toHaveLength(1);
      expect(changes[0]).toMatchObject({
        was: { status: "PRESENT", minutes: 300 },
        now: { status: "EXCUSED", minutes: 0 },
        atText: "24.05.2018, 15:00",
      });
    }
    const [version] = await query(`SELECT "version", "replacedById" FROM "AttendanceVersion" WHERE "sessionId" = $1`, [sessionId]);
    expect(version).toEqual({ version: 1, replacedById: socialWorker.userId });
  });

  test("a part keeps its times: who came late stays to the end, minutes alone have none", async () => {
    await save(
      await form({
        1: { status: "PARTIAL", minutes: "9:40–" },
        2: { status: "PARTIAL", minutes: "9:40–11:10" },
        3: { status: "PARTIAL", minutes: "1,5" },
      }),
    );
    const parts = (await stored())
      .filter(({ status }) => status === "PARTIAL")
      .map(({ minutes, arrivedAt, leftAt }) => [minutes, arrivedAt, leftAt]);
    expect(parts).toHaveLength(3);
    for (const part of [
      [260, "09:40", null],
      [90, "09:40", "11:10"],
      [90, null, null],
    ])
      expect(parts).toContainEqual(part);
    await save(await form({ 1: { status: "PARTIAL", minutes: "9:41–" } }));
    expect((await seen(coordinator)).changes.map(({ was }) => was.arrivedAt)).toContain("09:40");
  });

  test("times outside the session are refused at the person's field, and nothing is written", async () => {
    const result = await save(await form({ 3: { status: "PARTIAL", minutes: "8:00–10:00" } }));
    expect(result).toMatchObject({
      refusal: { kind: "fields", fields: { "marks.2.minutes": "Zajęcia trwały 9:00–14:00; wpisano inne godziny." } },
    });
    expect(await stored()).toEqual([]);
  });
});

describe("steps of a register", () => {
  test("marked as held it lacks its register; a planned one of tomorrow cannot be", async () => {
    expect(answerOf(await step(markSessionHeld, trainer).catch(() => ({ ok: false, refusal: { kind: "notFound" } }) as const))).toMatch(
      /saved|notFound/,
    );
    await query(`UPDATE "Session" SET "status" = 'PLANNED' WHERE "id" = $1`, [sessionId]);
    expect(answerOf(await step(markSessionHeld, socialWorker))).toBe("saved");
    expect(await seen(socialWorker)).toMatchObject({ state: "unrecorded", session: { status: "HELD" } });
    expect(answerOf(await step(markSessionHeld, socialWorker))).toBe("stale");
    await query(`UPDATE "Session" SET "status" = 'PLANNED', "heldOn" = '2018-05-25' WHERE "id" = $1`, [sessionId]);
    expect(answerOf(await step(markSessionHeld, socialWorker))).toBe("P_FUTURE");
  });

  test("sent back with a reason that whoever enters it reads, and the labour office does not; a new save clears it", async () => {
    await save(await form());
    expect(answerOf(await sendBack(socialWorker))).toBe("permission");
    expect(answerOf(await sendBack(coordinator))).toBe("saved");
    expect(await seen(socialWorker)).toMatchObject({ state: "returned", mayRecord: true, session: { returnReason: why } });
    expect((await seen(clerk)).session.returnReason).toBeNull();
    expect(answerOf(await step(approveAttendance, coordinator))).toBe("fields");
    await save(await form({ 2: { status: "UNEXCUSED" } }));
    expect(await seen(socialWorker)).toMatchObject({ state: "entered", session: { returnReason: null } });
  });

  test("nothing is entered at a session that was moved or called off", async () => {
    const input = await form();
    for (const status of ["MOVED", "CANCELLED"]) {
      await query(`UPDATE "Session" SET "status" = $2::"SessionStatus" WHERE "id" = $1`, [sessionId, status]);
      expect(await save(input)).toMatchObject({ refusal: { kind: "stale", saved: { closed: true } } });
    }
  });
});

describe("a correction of an approved register", () => {
  test("by the coordinator, as a new version with a reason; the labour office reads it and is told of the day", async () => {
    await approved();
    const input = await form({ 3: { status: "UNEXCUSED" } }, { reason: why });
    expect(answerOf(await correct(input, director))).toBe("permission");
    expect(answerOf(await correct(input, socialWorker))).toBe("permission");
    expect(answerOf(await correct(input))).toBe("saved");
    const page = await seen(clerk);
    expect(page).toMatchObject({ state: "corrected", session: { status: "CORRECTED", version: 4 } });
    expect(page.changes).toMatchObject([{ reason: why, was: { status: "PRESENT" }, now: { status: "UNEXCUSED" } }]);
    const [event] = await query<{ payload: object; recipientId: string }>(
      `SELECT * FROM "OutboxEvent" WHERE "kind" = 'attendance.corrected'`,
    );
    expect(event).toMatchObject({ recipientId: clerk.institution.id, payload: { on: "2018-05-17" } });
    const told = await query(`SELECT 1 FROM "AuditEntry" WHERE "reason" = $1 AND $2::uuid = ANY("sharedWith")`, [
      why,
      clerk.institution.id,
    ]);
    expect(told.length).toBeGreaterThan(0);
    expect(answerOf(await save(await form(), socialWorker))).toBe("stale");
    expect(answerOf(await correct(await form({ 4: { status: "UNEXCUSED" } }, { reason: why })))).toBe("saved");
  });

  test("without a reason, with nothing changed and over a stale version it is refused", async () => {
    await approved();
    expect(correctionSchema.safeParse(await form()).error?.issues[0]?.message).toBe("Wpisz uzasadnienie.");
    expect(await correct(await form({}, { reason: why }))).toMatchObject({ refusal: { kind: "fields" } });
    const [mine, theirs] = [
      await form({ 1: { status: "EXCUSED" } }, { reason: why }),
      await form({ 2: { status: "EXCUSED" } }, { reason: why }),
    ];
    expect((await Promise.all([correct(mine), correct(theirs)])).map(answerOf).sort()).toEqual(["saved", "stale"]);
  });

  test("by the director alone once the edition is settled", async () => {
    await approved();
    await query(`UPDATE "Edition" SET "status" = 'SETTLED' WHERE "id" = $1`, [editionId]);
    const input = await form({ 3: { status: "UNEXCUSED" } }, { reason: why });
    expect([(await seen(coordinator)).mayCorrect, (await seen(director)).mayCorrect]).toEqual([false, true]);
    expect(answerOf(await correct(input))).toBe("permission");
    expect(answerOf(await correct(input, director))).toBe("saved");
    await query(`UPDATE "Edition" SET "status" = 'ACTIVE' WHERE "id" = $1`, [editionId]);
  });
});

describe("a trainer", () => {
  const ownSessions = async () =>
    (
      await query<{ id: string; heldOn: string }>(
        `SELECT s."id", s."heldOn"::text FROM "Session" s JOIN "Membership" m ON m."specialistId" = s."specialistId"
         WHERE m."userId" = $1 AND s."editionId" = $2 ORDER BY s."heldOn"`,
        [trainer.userId, editionId],
      )
    ).map(({ id, heldOn }) => ({ id, heldOn }));

  test("has of a day only own registers, and remarks about them alone", async () => {
    const own = await ownSessions();
    const days = await query<{ day: string }>(`SELECT DISTINCT "heldOn"::text AS day FROM "Session" WHERE "editionId" = $1`, [editionId]);
    for (const { day } of days) {
      const page = await runLoader(loadDay.definition, trainer, { editionId, day }, clock);
      const seenIds = page?.registers.map(({ session }) => session.id) ?? [];
      expect(seenIds.sort()).toEqual(
        own
          .filter(({ heldOn }) => heldOn === day)
          .map(({ id }) => id)
          .sort(),
      );
    }
    const note = (id: string) =>
      runAction(addSessionNote.definition, trainer, { requestId: newId(), editionId, sessionId: id, text: "Zmieniono salę." }, clock);
    const all = await query<{ id: string }>(`SELECT "id" FROM "Session" WHERE "editionId" = $1`, [editionId]);
    const foreign = all.find(({ id }) => !own.some((one) => one.id === id))?.id ?? "";
    expect(answerOf(await note(foreign))).toBe("notFound");
    expect(answerOf(await note(own[0]?.id ?? ""))).toBe("saved");
    const read = (actor: Actor) => runLoader(loadRegister.definition, actor, { editionId, sessionId: own[0]?.id ?? "" }, clock);
    expect((await read(trainer))?.notes).toMatchObject([{ text: "Zmieniono salę.", who: trainer.displayName }]);
    expect((await read(coordinator))?.notes).toHaveLength(1);
    expect((await read(clerk))?.notes).toEqual([]);
    expect(await runLoader(loadRegisterForPrint.definition, trainer, { editionId, sessionId: foreign }, clock)).toBeNull();
  });
});

test("the list on paper is the centre's: each print is logged, the labour office gets none", async () => {
  const print = (actor: Actor) => runLoader(loadRegisterForPrint.definition, actor, { editionId, sessionId }, clock);
  const paper = await print(socialWorker);
  expect(paper?.people.map(({ listNo }) => listNo)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(paper?.session.topic).toBeNull();
  const log = await query(`SELECT 1 FROM "AccessEntry" WHERE "scope" = 'attendance.pdf' AND "subjectId" = $1`, [sessionId]);
  expect(log).toHaveLength(1);
  expect(await print(clerk)).toBeNull();
});
