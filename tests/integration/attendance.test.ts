import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { recordAttendance } from "#lib/attendance/actions/record.ts";
import { approveAttendance } from "#lib/attendance/actions/steps.ts";
import { loadRegister } from "#lib/attendance/loaders/register.ts";
import { loadSessions } from "#lib/attendance/loaders/sessions.ts";
import { registerSchema } from "#lib/attendance/schema.ts";
import type { Actor } from "#lib/platform/actor.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { demo } from "#prisma/demo/ids.ts";
import type { AttendanceStatus } from "#prisma/generated/client/enums.ts";
import { demoActor } from "#tests/support/actors.ts";
import { query, testDatabase } from "#tests/support/database.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

const edition = demo.ids.editions.kedzierzynRound2;
const clock = clockAt(new Date("2018-05-24T15:00:00+02:00"));

const socialWorker = demoActor("pracownik@mops-kedzierzyn.demo");
const coordinator = demoActor("koordynator@mops-kedzierzyn.demo");
const trainer = demoActor("prowadzacy@mops-kedzierzyn.demo");
const clerk = demoActor("urzednik@pup-kedzierzyn.demo");
const elsewhere = demoActor("pracownik@mops-kalisz.demo");

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

/** Session number `no` of round 2; the fourth was held on 17 May and has no register yet. */
async function sessionNo(no: number): Promise<string> {
  const [row] = await query<{ id: string }>(`SELECT "id" FROM "Session" WHERE "editionId" = $1 AND "number" = $2`, [edition, no]);
  return row?.id ?? "";
}
const storedOf = (sessionId: string) =>
  query<{ status: AttendanceStatus; minutes: number; note: string | null; version: number }>(
    `SELECT "status", "minutes", "note", "version" FROM "Attendance" WHERE "sessionId" = $1 ORDER BY "participationId"`,
    [sessionId],
  );
let session: string;
beforeEach(async () => {
  session = await sessionNo(4);
  for (const table of ["AttendanceVersion", "Attendance"]) await query(`DELETE FROM "${table}" WHERE "sessionId" = $1`, [session]);
  await query(`UPDATE "Session" SET "status" = 'PLANNED', "version" = 1, "enteredAt" = NULL, "enteredById" = NULL WHERE "id" = $1`, [
    session,
  ]);
});

const register = (actor: Actor, id = session, editionId: string = edition, at = clock) =>
  runLoader(loadRegister.definition, actor, { editionId, sessionId: id }, at);
async function seen(actor: Actor, id = session) {
  const page = await register(actor, id);
  if (!page) throw new Error("no register");
  return page;
}

type Answer = { status: AttendanceStatus; minutes?: number | string; note?: string };
/** The form of a whole register as the browser sends it: everybody present but the exceptions, by place in the list. */
async function form(exceptions: Record<number, Answer> = {}, actor = socialWorker, id = session) {
  const page = await seen(actor, id);
  const marks = page.people
    .filter(({ expected }) => expected)
    .map(({ participationId }, index) => {
      const { status, minutes = "", note = "" } = exceptions[index] ?? { status: "PRESENT" as const };
      return { participationId, status, minutes, note, reason: "Poprawiono według podpisów na liście." };
    });
  return registerSchema.parse({ requestId: newId(), editionId: edition, sessionId: id, version: page.session.version, marks });
}
const save = (input: Awaited<ReturnType<typeof form>>, actor = socialWorker, at = clock) =>
  runAction(recordAttendance.definition, actor, input, at);
async function refusalOf(saving: ReturnType<typeof save>) {
  const result = await saving;
  if (result.ok) throw new Error("was saved");
  return result.refusal;
}
const approve = async (actor: Actor, id = session) => {
  const { version } = (await seen(actor, id)).session;
  return runAction(
    approveAttendance.definition,
    actor,
    { requestId: newId(), editionId: edition, sessionId: id, version, reason: "" },
    clock,
  );
};

describe("a register is saved", () => {
  test("everybody in one request: present whole, in part with minutes, absent with a note that may hold emoji", async () => {
    const saved = await save(
      await form({ 3: { status: "PARTIAL", minutes: "3:00" }, 4: { status: "EXCUSED", note: `${"ż".repeat(299)}🙂` } }),
    );
    expect(saved).toMatchObject({ ok: true, value: { version: 2, recorded: 10 } });
    const rows = await storedOf(session);
    expect(rows.filter(({ status, minutes }) => status === "PRESENT" && minutes === 300)).toHaveLength(8);
    expect(rows.filter(({ status, minutes }) => status === "PARTIAL" && minutes === 180)).toHaveLength(1);
    expect(rows.find(({ status }) => status === "EXCUSED")).toMatchObject({ minutes: 0, note: `${"ż".repeat(299)}🙂` });
    expect(await seen(socialWorker)).toMatchObject({ state: "entered", session: { status: "ATTENDANCE_ENTERED" } });
  });

  test("a part of the people may wait; the register then says so", async () => {
    const whole = await form();
    await save({ ...whole, marks: whole.marks.slice(0, 4) });
    expect(await seen(socialWorker)).toMatchObject({ state: "partial", session: { status: "HELD" } });
  });

  test("a second post of the same form changes nothing", async () => {
    const input = await form({ 2: { status: "UNEXCUSED" } });
    const answers = [await save(input), await save(input)];
    expect(answers[1]).toEqual(answers[0]);
    expect((await storedOf(session)).map(({ version }) => version)).toEqual(Array(10).fill(1));
    expect((await seen(socialWorker)).session.version).toBe(2);
  });

  test("only the rows that changed get a new version", async () => {
    await save(await form());
    await save(await form({ 0: { status: "UNEXCUSED" } }));
    expect((await storedOf(session)).map(({ version }) => version).sort()).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 2]);
  });

  test("the audit tells how many, never who", async () => {
    await save(await form({ 1: { status: "UNEXCUSED", note: "Zmyślony powód" } }));
    const [entry] = await query<{ values: object; text: string }>(
      `SELECT "values", "AuditEntry"::text AS text FROM "AuditEntry" WHERE "subjectId" = $1 ORDER BY "id" DESC LIMIT 1`,
      [session],
    );
    expect(entry?.values).toMatchObject({ PRESENT: 9, UNEXCUSED: 1, changed: 10, missing: 0 });
    expect(entry?.text).not.toContain("Zmyślony");
  });
});

describe("a register is refused", () => {
  test("minutes from the session's length on, at the person's field, and nothing is written", async () => {
    const refusal = await refusalOf(save(await form({ 2: { status: "PARTIAL", minutes: 300 } })));
    expect(refusal).toMatchObject({ kind: "fields", fields: { "marks.2.minutes": expect.stringContaining("Zajęcia trwały") } });
    expect(await storedOf(session)).toEqual([]);
  });

  test("a session of tomorrow, with the rule of the application", async () => {
    const input = await form({}, socialWorker, await sessionNo(7));
    expect(await refusalOf(save(input))).toMatchObject({ kind: "rules", rules: [{ code: "P_FUTURE", basis: "Zasada aplikacji" }] });
  });

  test("a person whose participation had ended, and one who was never in the group", async () => {
    const today = await sessionNo(6);
    const page = await seen(socialWorker, today);
    const ended = page.people.find(({ expected }) => !expected);
    const input = await form({}, socialWorker, today);
    const with1 = (participationId: string) => ({
      ...input,
      marks: [{ participationId, status: "PRESENT" as const, part: null, note: "", reason: "" }],
    });
    expect(await refusalOf(save(with1(ended?.participationId ?? "")))).toMatchObject({
      kind: "rules",
      rules: [{ code: "P_OUTSIDE_EDITION" }],
    });
    expect(await refusalOf(save(with1(newId())))).toEqual({ kind: "notFound" });
    expect(await storedOf(today)).toEqual([]);
  });

  test("a session under another edition's address, or of another tenant", async () => {
    const input = await form();
    const foreign = demo.ids.editions.kedzierzynRound1;
    expect(await refusalOf(save({ ...input, editionId: foreign }))).toEqual({ kind: "notFound" });
    expect(await refusalOf(save(input, elsewhere))).toEqual({ kind: "notFound" });
    expect(await register(socialWorker, session, foreign)).toBeNull();
    expect(await register(elsewhere)).toBeNull();
    expect(await register(socialWorker, "not-an-id")).toBeNull();
  });

  test("the labour office and a director read and do not write", async () => {
    const input = await form();
    expect(await refusalOf(save(input, clerk))).toMatchObject({ kind: "permission" });
    expect(await refusalOf(save(input, demoActor("dyrektor@mops-kedzierzyn.demo")))).toMatchObject({ kind: "permission" });
  });
});

describe("two people save at once", () => {
  test("one wins, the other is shown what was saved, by whom, and loses nothing", async () => {
    const mine = await form({ 0: { status: "UNEXCUSED" } });
    const theirs = await form({ 0: { status: "EXCUSED" } }, coordinator);
    const results = await Promise.all([save(mine), save(theirs, coordinator)]);
    const [won, lost] = [...results].sort((a, b) => Number(b.ok) - Number(a.ok));
    expect(won?.ok).toBe(true);
    if (!lost || lost.ok || lost.refusal.kind !== "stale") throw new Error("no conflict was shown");
    const winner = results[0]?.ok ? "UNEXCUSED" : "EXCUSED";
    expect(lost.refusal.savedBy).not.toBe("");
    expect(lost.refusal.savedAt).toBe("24.05.2018, 15:00");
    expect(lost.refusal.saved).toMatchObject({ version: 2, closed: false });
    const first = mine.marks[0]?.participationId;
    const saved = lost.refusal.saved as { marks: { participationId: string; status: string }[] };
    expect(saved.marks.find(({ participationId }) => participationId === first)?.status).toBe(winner);
  });

  test("ten at once: one version, nine conflicts", async () => {
    const forms = await Promise.all(Array.from({ length: 10 }, () => form()));
    const results = await Promise.all(forms.map((input) => save(input)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await seen(socialWorker)).session.version).toBe(2);
  });

  test("what was typed here can be saved over the version that was shown", async () => {
    const input = await form({ 0: { status: "UNEXCUSED" } });
    await save(await form({}, coordinator), coordinator);
    expect(await refusalOf(save(input))).toMatchObject({ kind: "stale" });
    expect(await save({ ...input, requestId: newId(), version: 2 })).toMatchObject({ ok: true, value: { version: 3 } });
  });
});

describe("a register is approved", () => {
  test("by a coordinator who did not enter it, and is locked from then on", async () => {
    const late = await form();
    await save(late);
    expect(await approve(coordinator)).toMatchObject({ ok: true });
    expect(await seen(coordinator)).toMatchObject({ state: "approved", mayRecord: false });
    expect(await refusalOf(save({ ...late, requestId: newId(), version: 3 }))).toMatchObject({ kind: "stale", saved: { closed: true } });
  });

  test("never by who entered it", async () => {
    await save(await form({}, coordinator), coordinator);
    expect(await approve(coordinator)).toMatchObject({ ok: false, refusal: { kind: "rules", rules: [{ code: "P_FOUR_EYES" }] } });
  });

  test("not while somebody lacks an answer", async () => {
    const whole = await form();
    await save({ ...whole, marks: whole.marks.slice(1) });
    expect(await approve(coordinator)).toMatchObject({ ok: false, refusal: { kind: "fields" } });
  });
});

describe("who sees what", () => {
  test("the labour office sees answers and minutes, no note, topic or specialist, and the reading is logged", async () => {
    await save(await form({ 0: { status: "EXCUSED", note: "Tylko dla ośrodka" } }));
    const page = await seen(clerk);
    expect(page.people[0]?.mark).toMatchObject({ status: "EXCUSED", note: "" });
    expect(page.session).toMatchObject({ topic: null, specialist: null });
    expect(page).toMatchObject({ mayRecord: false, mayApprove: false });
    const log = await query(`SELECT 1 FROM "AccessEntry" WHERE "subjectId" = $1 AND "userId" = $2`, [session, clerk.userId]);
    expect(log.length).toBeGreaterThan(0);
  });

  test("a trainer sees and saves own sessions only, with an audit row", async () => {
    const list = await runLoader(loadSessions.definition, trainer, { editionId: edition }, clock);
    const own = list?.sessions.map(({ number }) => number) ?? [];
    expect(own.length).toBeGreaterThan(0);
    expect(own.length).toBeLessThan(16);
    const foreign = await sessionNo([1, 2, 3, 4, 5, 6].find((no) => !own.includes(no)) ?? 0);
    expect(await register(trainer, foreign)).toBeNull();
    const open = list?.sessions.find(({ state }) => state === "unrecorded" || state === "partial" || state === "today");
    const input = await form({}, trainer, open?.id);
    expect(await save(input, trainer)).toMatchObject({ ok: true });
  });

  test("starosta and administrator see no register", async () => {
    const administrator = demoActor("administrator@mops-kedzierzyn.demo");
    for (const role of ["COUNTY_VIEWER", "TENANT_ADMIN"] as const) expect(await register({ ...administrator, role })).toBeNull();
  });

  test("the list of sessions counts who is expected that day, and who has an answer", async () => {
    const list = await runLoader(loadSessions.definition, socialWorker, { editionId: edition }, clock);
    const line = (no: number) => list?.sessions.find(({ number }) => number === no);
    expect(line(4)).toMatchObject({ state: "unrecorded", expected: 10, recorded: 0 });
    expect(line(6)).toMatchObject({ expected: 9 });
    expect(line(7)).toMatchObject({ state: "planned" });
  });
});
