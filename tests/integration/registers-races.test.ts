import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { loadRegister } from "#lib/attendance/loaders/register.ts";
import { newId } from "#lib/platform/ids.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { sessionId as sessionIdOf } from "#prisma/demo/ids.ts";
import { query, testDatabase } from "#tests/support/database.ts";
import {
  answerOf,
  clock,
  coordinator,
  editionId,
  emptyRegister,
  form,
  save,
  seen,
  sessionId,
  socialWorker,
  why,
} from "#tests/support/registers.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

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
describe("what is said plainly", () => {
  test("P_TWO_PLACES: presence while at work asks for a reason, which the log keeps; an absence asks nothing", async () => {
    const { people } = await seen(socialWorker);
    const first = people.find(({ listNo }) => listNo === 1)?.participationId;
    const moved = await query(
      `UPDATE "WorkEntry" SET "workedOn" = '2018-05-17', "startsAt" = '13:00', "minutes" = 120
       WHERE "id" = (SELECT "id" FROM "WorkEntry" WHERE "participationId" = $1 ORDER BY "workedOn" LIMIT 1) RETURNING 1`,
      [first],
    );
    expect(moved).toHaveLength(1);
    expect(await save(await form())).toMatchObject({
      refusal: { kind: "rules", rules: [{ code: "P_TWO_PLACES", severity: "warning", subject: first }] },
    });
    expect(answerOf(await save(await form({ 1: { status: "PARTIAL", minutes: "–13:00" } })))).toBe("saved");
    expect(answerOf(await save(await form({ 1: { status: "PRESENT", reason: why } })))).toBe("saved");
    const [entry] = await query<{ reason: string }>(
      `SELECT * FROM "AuditEntry" WHERE 'P_TWO_PLACES' = ANY("ruleCodes") ORDER BY "id" DESC LIMIT 1`,
    );
    expect(entry?.reason).toBe(why);
    await query(`UPDATE "WorkEntry" SET "startsAt" = NULL WHERE "participationId" = $1`, [first]);
  });

  test("P_TWO_PLACES: two registers of the same hours, entered at once by two people, do not both pass unasked", async () => {
    const other = sessionIdOf("kedzierzyn-2018-2", 6);
    await query(`UPDATE "Session" SET "heldOn" = '2018-05-17' WHERE "id" = $1`, [other]);
    await query(`DELETE FROM "Attendance" WHERE "sessionId" = $1`, [other]);
    const input = await form();
    const page = await runLoader(loadRegister.definition, coordinator, { editionId, sessionId: other }, clock);
    const shared = page?.people.find(({ expected, listNo }) => expected && listNo === 2);
    const marks = input.marks.filter(({ participationId }) => participationId === shared?.participationId);
    const theirs = { ...input, requestId: newId(), sessionId: other, version: page?.session.version ?? 0, marks };
    const answers = (await Promise.all([save({ ...input, marks }), save(theirs, coordinator)])).map(answerOf);
    expect(answers.sort()).toEqual(["P_TWO_PLACES", "saved"]);
    await query(`DELETE FROM "Attendance" WHERE "sessionId" = $1`, [other]);
    await query(`UPDATE "Session" SET "heldOn" = '2018-05-24', "status" = 'PLANNED', "version" = 1 WHERE "id" = $1`, [other]);
  });

  test("P_DAY_OFF: a register of a Sunday asks once why", async () => {
    await query(`UPDATE "Session" SET "heldOn" = '2018-05-20' WHERE "id" = $1`, [sessionId]);
    expect((await seen(socialWorker)).dayOff).toMatchObject({ code: "P_DAY_OFF" });
    expect(answerOf(await save(await form()))).toBe("P_DAY_OFF");
    expect(answerOf(await save(await form({}, { reason: why })))).toBe("saved");
    expect(answerOf(await save(await form({ 2: { status: "EXCUSED" } })))).toBe("saved");
  });

  test("P_OUTSIDE_EDITION: an answer before the person's first day", async () => {
    const input = await form();
    const first = input.marks[0]?.participationId;
    const days = await query<{ firstDay: string }>(`SELECT "firstDay"::text FROM "Participation" WHERE "id" = $1`, [first]);
    await query(`UPDATE "Participation" SET "firstDay" = '2018-05-18' WHERE "id" = $1`, [first]);
    expect(answerOf(await save(input))).toBe("P_OUTSIDE_EDITION");
    await query(`UPDATE "Participation" SET "firstDay" = $2::date WHERE "id" = $1`, [first, days[0]?.firstDay]);
  });
});

describe("at once", () => {
  test("a register sent three times at the same moment counts once", async () => {
    const input = await form({ 5: { status: "PARTIAL", minutes: "1:30" } });
    const answers = await Promise.all([save(input), save(input), save(input)]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(answers[1]).toEqual(answers[0]);
    expect((await seen(socialWorker)).session.version).toBe(2);
    expect(new Set((await stored()).map(({ version }) => version))).toEqual(new Set([1]));
    expect((await seen(socialWorker)).changes).toEqual([]);
  });

  test("of twenty saves one wins, nineteen are shown what it saved, and nothing is mixed", async () => {
    const kinds = ["PRESENT", "EXCUSED", "UNEXCUSED", "NOT_APPLICABLE"] as const;
    const forms = await Promise.all(Array.from({ length: 20 }, (_, index) => form({}, { all: kinds[index % 4] ?? "PRESENT" })));
    const results = await Promise.all(forms.map((input, index) => save(input, index % 2 === 0 ? socialWorker : coordinator)));
    expect(results.map(answerOf).sort()).toEqual(["saved", ...Array(19).fill("stale")].sort());
    const rows = await stored();
    const winner = forms[results.findIndex(({ ok }) => ok)];
    expect(new Set(rows.map(({ status }) => status))).toEqual(new Set([winner?.marks[0]?.status]));
    expect(new Set(rows.map(({ enteredById }) => enteredById)).size).toBe(1);
    const [lost] = results.filter(({ ok }) => !ok);
    const saved = lost?.ok === false && lost.refusal.kind === "stale" ? (lost.refusal.saved as { marks: { status: string }[] }) : null;
    expect(new Set(saved?.marks.map(({ status }) => status))).toEqual(new Set([winner?.marks[0]?.status]));
  });
});
