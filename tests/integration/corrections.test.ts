import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { recordAttendance } from "#lib/attendance/actions/record.ts";
import { loadRegister } from "#lib/attendance/loaders/register.ts";
import { printed } from "#lib/attendance/repository/view.ts";
import { registerSchema } from "#lib/attendance/schema.ts";
import type { Actor } from "#lib/platform/actor.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { recordWeek } from "#lib/work/actions/week.ts";
import { loadWeek } from "#lib/work/loaders/week.ts";
import { weekHoursSchema } from "#lib/work/schema/week.ts";
import { demo, participationId, sessionId } from "#prisma/demo/ids.ts";
import type { AttendanceStatus } from "#prisma/generated/client/enums.ts";
import { demoActor } from "#tests/support/actors.ts";
import { query, testDatabase } from "#tests/support/database.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

const editionId = demo.ids.editions.kedzierzynRound2;
const slug = "kedzierzyn-2018-2";
const soon = clockAt(new Date("2018-05-24T15:00:00+02:00"));
const late = clockAt(new Date("2018-06-20T15:00:00+02:00"));
const reason = "Pomyłka w liście, jest podpis na papierze.";

const socialWorker = demoActor(demo.emails.socialWorker);
const coordinator = demoActor(demo.emails.coordinator);
const director = demoActor(demo.emails.centreDirector);
const clerk = demoActor(demo.emails.clerk);

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());
const answered = async <T>(result: Promise<{ ok: true; value: T } | { ok: false; refusal: unknown }>) => {
  const { ok, ...rest } = await result;
  return ok ? "saved" : (rest as { refusal: unknown }).refusal;
};

test("the hour of an entry is printed as every other hour is, without a leading zero", () => {
  expect(printed(new Date("2018-05-24T08:05:00+02:00"))).toBe("24.05.2018, 8:05");
  expect(printed(null)).toBeNull();
});

describe("a register", () => {
  const session = sessionId(slug, 2);
  const seen = async (actor: Actor, clock = soon) => {
    const page = await runLoader(loadRegister.definition, actor, { editionId, sessionId: session }, clock);
    if (!page) throw new Error("no register");
    return page;
  };
  /** Sends the whole register as it stands, with one person's answer changed. */
  async function send(actor: Actor, status: AttendanceStatus, { why = "", clock = soon, at = 0 } = {}) {
    const { people, session: of } = await seen(actor, clock);
    const marks = people
      .filter(({ expected }) => expected)
      .flatMap(({ participationId: id, mark }) => (mark ? [{ participationId: id, mark }] : []))
      .map(({ participationId: id, mark }, index) => ({
        participationId: id,
        status: index === at ? status : mark.status,
        minutes: mark.status === "PARTIAL" ? mark.minutes : "",
        note: mark.note,
        reason: index === at ? why : "",
      }));
    const input = registerSchema.parse({ requestId: newId(), editionId, sessionId: session, version: of.version, marks });
    return runAction(recordAttendance.definition, actor, input, clock);
  }
  const first = async () => (await seen(coordinator)).people.find(({ expected }) => expected);

  test("an answer of an earlier day is changed with a reason, which both institutions read", async () => {
    await query(`UPDATE "Session" SET "status" = 'ATTENDANCE_ENTERED' WHERE "id" = $1`, [session]);
    const before = (await first())?.mark;
    expect(await answered(send(socialWorker, "UNEXCUSED"))).toMatchObject({
      kind: "rules",
      rules: [{ code: "P_CORRECTION", severity: "warning", subject: (await first())?.participationId }],
    });
    expect(await answered(send(socialWorker, "UNEXCUSED", { why: reason }))).toBe("saved");
    expect((await first())?.mark).toMatchObject({ status: "UNEXCUSED", corrected: true });
    for (const actor of [socialWorker, clerk]) {
      const [line] = (await seen(actor)).changes;
      const was = { status: before?.status, minutes: before?.minutes };
      expect(line).toMatchObject({ reason, now: { status: "UNEXCUSED", minutes: 0 }, was });
    }
    expect((await seen(clerk)).changes[0]?.who).toBe("MOPS Kędzierzyn-Koźle");
    expect((await seen(coordinator)).changes[0]?.who).not.toContain("MOPS");
  });

  test("the same day, what was corrected is corrected again with a reason, never silently", async () => {
    expect(await answered(send(coordinator, "PRESENT"))).toMatchObject({ kind: "rules", rules: [{ code: "P_CORRECTION" }] });
  });

  test("a changed note is no correction", async () => {
    const { people, session: of } = await seen(socialWorker);
    const marks = people.flatMap(({ participationId: id, mark }) =>
      mark ? [{ participationId: id, status: mark.status, minutes: mark.minutes, note: "telefon w środę" }] : [],
    );
    const input = registerSchema.parse({ requestId: newId(), editionId, sessionId: session, version: of.version, marks });
    expect(await answered(runAction(recordAttendance.definition, socialWorker, input, soon))).toBe("saved");
    expect((await seen(socialWorker)).people.every(({ mark }) => !mark || mark.note === "telefon w środę")).toBe(true);
    expect(await answered(send(socialWorker, "UNEXCUSED", { at: 3 }))).toMatchObject({ kind: "rules", rules: [{ code: "P_CORRECTION" }] });
  });

  test("after the deadline the social worker is refused with the date, the director corrects with a reason", async () => {
    expect(await answered(send(socialWorker, "EXCUSED", { why: reason, clock: late, at: 1 }))).toMatchObject({
      kind: "rules",
      rules: [{ code: "P_CORRECTION_LATE", fix: "Korektę tworzy koordynator PAI albo dyrektor ośrodka." }],
    });
    expect(await seen(director, soon)).toMatchObject({ mayRecord: false, lateSince: null });
    expect(await seen(director, late)).toMatchObject({ mayRecord: true, terms: { onlyLate: true } });
    expect(await answered(send(director, "EXCUSED", { clock: late, at: 1 }))).toMatchObject({ kind: "rules" });
    expect(await answered(send(director, "EXCUSED", { why: reason, clock: late, at: 1 }))).toBe("saved");
    expect(await answered(send(director, "UNEXCUSED", { why: reason, clock: soon, at: 2 }))).toMatchObject({ kind: "permission" });
    expect(await answered(send(clerk, "PRESENT", { why: reason, clock: late, at: 2 }))).toMatchObject({ kind: "permission" });
  });

  test("a first answer after the deadline is no correction", async () => {
    const someone = (await first())?.participationId;
    await query(`DELETE FROM "Attendance" WHERE "sessionId" = $1 AND "participationId" = $2`, [session, someone]);
    const { session: of } = await seen(socialWorker, late);
    const marks = [{ participationId: someone, status: "PRESENT", minutes: "", note: "" }];
    const input = registerSchema.parse({ requestId: newId(), editionId, sessionId: session, version: of.version, marks });
    expect(await answered(runAction(recordAttendance.definition, director, { ...input, requestId: newId() }, late))).toMatchObject({
      kind: "permission",
    });
    expect(await answered(runAction(recordAttendance.definition, socialWorker, input, late))).toBe("saved");
  });

  test("the centre's own number of days holds, for its trainers too", async () => {
    await query(
      `INSERT INTO "Setting" ("id", "labourOfficeId", "welfareCentreId", "key", "value", "validFrom", "reason", "setOn", "setAt", "setById")
       VALUES ($1, $2, $3, 'correctionDays', '3', '2018-01-01', 'na potrzeby testu', '2018-01-01', '2018-01-01', $4)`,
      [newId(), clerk.institution.id, coordinator.institution.id, coordinator.userId],
    );
    expect((await seen(socialWorker)).terms.days).toBe(3);
    const trainer = demoActor(demo.emails.trainer);
    const rows = await query<{ id: string; editionId: string }>(
      `SELECT s."id" FROM "Session" s JOIN "Membership" m ON m."specialistId" = s."specialistId" WHERE m."userId" = $1 AND s."editionId" = $2`,
      [trainer.userId, editionId],
    );
    const page = await runLoader(loadRegister.definition, trainer, { editionId, sessionId: rows[0]?.id ?? "" }, soon);
    expect(page?.terms.days).toBe(3);
    await query(`DELETE FROM "Setting" WHERE "key" = 'correctionDays'`);
  });
});

describe("a week", () => {
  const name = "Zmyślony Wieńczysław";
  const week = "2018-W20";
  const sheet = async (actor: Actor, clock = soon) => runLoader(loadWeek.definition, actor, { editionId, week }, clock);
  async function cell() {
    const row = (await sheet(coordinator))?.sheet?.rows.find((one) => one.participationId === participationId(slug, name));
    const [line] = row?.lines.filter(({ saved }) => Object.keys(saved).length > 0) ?? [];
    const [on, saved] = Object.entries(line?.saved ?? {})[0] ?? [];
    if (!row || !line || !on || !saved) throw new Error("no saved hours");
    return { participationId: row.participationId, workPlaceId: line.workPlaceId, on, version: saved.version, minutes: saved.minutes };
  }
  async function send(actor: Actor, typed: number | string, { why = "", clock = soon } = {}) {
    const { minutes: _, ...of } = await cell();
    const reasons = why ? [{ participationId: of.participationId, text: why }] : [];
    const input = weekHoursSchema.parse({ requestId: newId(), editionId, week, cells: [{ ...of, typed }], reasons });
    return runAction(recordWeek.definition, actor, input, clock);
  }

  test("lower hours of an earlier day are saved with a reason, which both institutions read", async () => {
    const { minutes } = await cell();
    expect(await answered(send(socialWorker, minutes - 60))).toMatchObject({ kind: "rules", rules: [{ code: "P_CORRECTION" }] });
    expect(await answered(send(socialWorker, minutes - 60, { why: reason }))).toBe("saved");
    for (const actor of [coordinator, clerk]) {
      const [line] = (await sheet(actor))?.corrections ?? [];
      expect(line).toMatchObject({ reason, name, was: minutes, minutes: minutes - 60 });
    }
    expect((await sheet(clerk))?.corrections[0]?.who).toBe("MOPS Kędzierzyn-Koźle");
    expect((await sheet(demoActor(demo.emails.foreignSocialWorker)))?.corrections ?? []).toEqual([]);
  });

  test("after the deadline only coordinator and director, and the director nothing else", async () => {
    const { minutes } = await cell();
    expect(await answered(send(socialWorker, minutes - 30, { why: reason, clock: late }))).toMatchObject({
      kind: "rules",
      rules: [{ code: "P_CORRECTION_LATE" }],
    });
    expect((await sheet(director))?.sheet).toMatchObject({ editable: false });
    expect(await answered(send(director, minutes - 30, { why: reason }))).toMatchObject({ kind: "permission" });
    expect((await sheet(director, late))?.sheet).toMatchObject({ editable: true, facts: { terms: { onlyLate: true } } });
    expect(await answered(send(director, minutes - 30, { why: reason, clock: late }))).toBe("saved");
    expect(await answered(send(coordinator, "", { why: reason, clock: late }))).toBe("saved");
    expect((await sheet(clerk))?.corrections[0]).toMatchObject({ minutes: null, was: minutes - 30 });
  });
});
