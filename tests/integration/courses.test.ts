import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { endEarly } from "#lib/courses/actions/end-early.ts";
import { confirmInterruption, reportInterruption, restoreParticipation } from "#lib/courses/actions/interruption.ts";
import { loadNoticeForPrint } from "#lib/courses/loaders/notice.ts";
import { loadCourses } from "#lib/courses/loaders/participants.ts";
import { confirmSchema, endEarlySchema, reportSchema, restoreSchema } from "#lib/courses/schema/ends.ts";
import { noticePaper } from "#lib/documents/rules/notice.ts";
import type { Actor } from "#lib/platform/actor.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import type { ActionResult } from "#lib/platform/result.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { renderPdf } from "#lib/platform/typst.ts";
import { demo, participationId } from "#prisma/demo/ids.ts";
import { demoActor } from "#tests/support/actors.ts";
import { query, testDatabase } from "#tests/support/database.ts";
import { codes } from "#tests/support/results.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

const editionId = demo.ids.editions.kedzierzynRound2;
const clock = clockAt(new Date("2018-05-24T10:00:00+02:00"));
const idOf = (name: string) => participationId("kedzierzyn-2018-2", name);
// The last two answers of the one are unexcused absences of 22 and 23 May; nothing of the other lies after 18 May but absences.
const zmyslony = idOf("Zmyślony Wieńczysław");
const bezimienna = idOf("Bezimienna Aldona");

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

beforeEach(async () => {
  await query(`DELETE FROM "Notice" WHERE "editionId" = $1`, [editionId]);
  await query(`DELETE FROM "OutboxEvent"`);
  await query(
    `UPDATE "Participation" SET "endKind" = NULL, "endReason" = NULL, "ownFault" = NULL, "lastDay" = '2018-06-30', "version" = 1
     WHERE "id" = ANY ($1)`,
    [[zmyslony, bezimienna]],
  );
});

const seen = (id: string) => ({ requestId: newId(), editionId, participationId: id, version: 1 });
const reportOf = (id: string, change: object = {}) => ({
  ...seen(id),
  ...{ event: "WORK_NOT_APPEARED", eventOn: "2018-05-23", circumstances: "Nie przyszedł do prac.", explanation: "" },
  ...{ noExplanation: true, evidence: "", lateReason: "", ...change },
});
const report = (actor: Actor, form: object) => runAction(reportInterruption.definition, actor, reportSchema.parse(form), clock);
const noticeOf = async (id: string) =>
  (
    await query<{ id: string; version: number; number: string; decision: string | null }>(
      `SELECT * FROM "Notice" WHERE "participationId" = $1`,
      [id],
    )
  )[0];
async function answerOf(id: string, change: object = {}) {
  const notice = await noticeOf(id);
  return { ...seen(id), noticeId: notice?.id, version: notice?.version, ...change };
}
const confirm = async (actor: Actor, id: string, change: object = {}) => {
  const form = { lastDay: "2018-05-23", ownFault: "UNKNOWN", explanation: "", noExplanation: true, ...change };
  return runAction(confirmInterruption.definition, actor, confirmSchema.parse(await answerOf(id, form)), clock);
};
const restore = async (actor: Actor, id: string) =>
  runAction(restoreParticipation.definition, actor, restoreSchema.parse(await answerOf(id, { reason: "Osoba wróciła do prac." })), clock);
const end = (actor: Actor, id: string, change: object = {}) =>
  runAction(
    endEarly.definition,
    actor,
    endEarlySchema.parse({ ...seen(id), lastDay: "2018-05-23", endReason: "MOVED_AWAY", note: "", ...change }),
    clock,
  );
const refused = (result: ActionResult<unknown>) => (result.ok ? "saved" : result.refusal.kind);
const rows = async (actor: Actor) => (await runLoader(loadCourses.definition, actor, { editionId }, clock))?.rows ?? [];
const told = async () =>
  (
    await query<{ kind: string; name: string }>(
      `SELECT o."kind", i."slug" AS name FROM "OutboxEvent" o JOIN "Institution" i ON i."id" = o."recipientId" ORDER BY 1, 2`,
    )
  ).map(({ kind, name }) => `${kind} → ${name}`);

describe("an interruption", () => {
  test("the coordinator reports it under the centre's next number; the labour office is told without a name", async () => {
    const result = await report(coordinator, reportOf(zmyslony));
    expect(result).toMatchObject({ ok: true });
    expect(await noticeOf(zmyslony)).toMatchObject({ kind: "INTERRUPTION", block: "ACTIVATION", decision: null });
    expect((await rows(clerk)).find(({ course }) => course.participationId === zmyslony)?.course.state).toBe("INTERRUPTION_REPORTED");
    expect(await told()).toEqual(["courses.interruptionReported → pup-kedzierzyn"]);
    expect(JSON.stringify(await query(`SELECT * FROM "OutboxEvent"`))).not.toContain("Zmyślony");
  });

  test("a host reports what happened at work and both institutions are told; of classes it reports nothing", async () => {
    const own = (await rows(host)).find(({ course }) => course.state === "ACTIVE")?.course.participationId ?? "";
    expect(refused(await report(host, reportOf(own, { event: "CLASS_LEFT" })))).toBe("permission");
    expect(await report(host, reportOf(own))).toMatchObject({ ok: true });
    expect(await told()).toEqual(["courses.interruptionReported → mops-kedzierzyn", "courses.interruptionReported → pup-kedzierzyn"]);
  });

  test("a host learns that classes were broken off, not what the person said of it; nor does it print the notice", async () => {
    await report(socialWorker, reportOf(bezimienna, { event: "CLASS_LEFT", explanation: "Sprawa rodzinna.", noExplanation: false }));
    const seenBy = async (actor: Actor) => (await rows(actor)).find(({ course }) => course.participationId === bezimienna)?.course;
    expect(await seenBy(host)).toMatchObject({ state: "INTERRUPTION_REPORTED", notices: [], openNotice: null });
    expect(await seenBy(clerk)).toMatchObject({ notices: [{ explanation: "Sprawa rodzinna." }] });
    const noticeId = (await noticeOf(bezimienna))?.id ?? "";
    expect(await runLoader(loadNoticeForPrint.definition, host, { editionId, noticeId }, clock)).toBeNull();
    expect(await runLoader(loadNoticeForPrint.definition, coordinator, { editionId, noticeId }, clock)).toMatchObject({
      notice: { id: noticeId },
    });
  });

  test("a host does not find the people of other places", async () => {
    const own = new Set((await rows(host)).map(({ course }) => course.participationId));
    const other = (await rows(coordinator)).find(({ course }) => !own.has(course.participationId))?.course.participationId ?? "";
    expect(refused(await report(host, reportOf(other)))).toBe("notFound");
  });

  test("R34: what lacks is named at once, and nothing is written", async () => {
    const result = await report(coordinator, reportOf(zmyslony, { event: "", circumstances: "", noExplanation: false }));
    expect(codes(result)).toEqual(["R34_INTERRUPTION_RECORD"]);
    expect(await noticeOf(zmyslony)).toBeUndefined();
  });

  test("R37: a notice later than a working day passes with its reason, which both institutions read", async () => {
    const late = { eventOn: "2018-05-21" };
    expect(codes(await report(coordinator, reportOf(zmyslony, late)))).toEqual(["R37_NOTICE_LATE"]);
    expect(await report(coordinator, reportOf(zmyslony, { ...late, lateReason: "Próby kontaktu trwały trzy dni." }))).toMatchObject({
      ok: true,
    });
    await restore(clerk, zmyslony);
    expect(await report(coordinator, reportOf(zmyslony, { ...late, event: "CLASS_NOT_APPEARED" }))).toMatchObject({ ok: true });
    const [entry] = await query<{ ruleCodes: string[]; sharedWith: string[] }>(
      `SELECT "ruleCodes", "sharedWith" FROM "AuditEntry" WHERE "action" = 'courses.report' AND "reason" IS NOT NULL ORDER BY "id" DESC LIMIT 1`,
    );
    expect(entry).toMatchObject({ ruleCodes: ["R37_NOTICE_LATE"], sharedWith: [demo.ids.institutions.pupKedzierzyn] });
  });

  test("R37: a reason typed where no notice was late is kept, and no rule is said to have asked for it", async () => {
    const lateReason = "Zgłoszono od razu.";
    expect(await report(coordinator, reportOf(zmyslony, { lateReason }))).toMatchObject({ ok: true });
    const entries = await query(`SELECT "ruleCodes" FROM "AuditEntry" WHERE "action" = 'courses.report' AND "reason" = $1`, [lateReason]);
    expect(entries).toEqual([{ ruleCodes: [] }]);
  });

  test("a day outside the participation or after today is refused at its field", async () => {
    for (const eventOn of ["2018-04-30", "2018-05-25"])
      expect(refused(await report(coordinator, reportOf(zmyslony, { eventOn })))).toBe("fields");
  });

  test("the labour office confirms it: the day counts, the place is free, the starosta decides elsewhere", async () => {
    await report(coordinator, reportOf(zmyslony));
    expect(await confirm(clerk, zmyslony)).toMatchObject({ ok: true });
    const [saved] = await query(`SELECT "endKind", "ownFault", "lastDay"::text AS "lastDay" FROM "Participation" WHERE "id" = $1`, [
      zmyslony,
    ]);
    expect(saved).toEqual({ endKind: "INTERRUPTED", ownFault: "UNKNOWN", lastDay: "2018-05-23" });
    expect(await noticeOf(zmyslony)).toMatchObject({ decision: "CONFIRMED" });
    expect(await told()).toContain("courses.interruptionConfirmed → mops-kedzierzyn");
    expect((await told()).filter((one) => one.startsWith("courses.placeFreed"))).toHaveLength(2);
    const [status] = await query<{ lost: string | null }>(
      `SELECT r."statusLostOn" AS lost FROM "RegisterRecord" r JOIN "Participation" p ON p."personId" = r."personId" WHERE p."id" = $1`,
      [zmyslony],
    );
    expect(status?.lost ?? null).toBeNull();
  });

  test("R34: own fault must be answered, if only as unknown", async () => {
    await report(coordinator, reportOf(zmyslony));
    expect(codes(await confirm(clerk, zmyslony, { ownFault: "" }))).toEqual(["R34_INTERRUPTION_RECORD"]);
    expect(codes(await confirm(clerk, zmyslony, { noExplanation: false }))).toEqual(["R34_INTERRUPTION_RECORD"]);
  });

  test("P: nothing recorded may lie after the last day", async () => {
    await report(coordinator, reportOf(zmyslony));
    expect(codes(await confirm(clerk, zmyslony, { lastDay: "2018-05-21" }))).toEqual(["P_ENTRIES_AFTER_END"]);
  });

  test("the labour office may restore the participation, with a reason the centre reads; it can then be reported again", async () => {
    await report(coordinator, reportOf(zmyslony));
    expect(await restore(clerk, zmyslony)).toMatchObject({ ok: true });
    expect(await noticeOf(zmyslony)).toMatchObject({ decision: "DISMISSED", decisionReason: "Osoba wróciła do prac." });
    expect(await told()).toContain("courses.interruptionDismissed → mops-kedzierzyn");
    expect(await report(socialWorker, reportOf(zmyslony))).toMatchObject({ ok: true });
  });

  test("a second report of the same person is stale, and says where the participation stands", async () => {
    await report(coordinator, reportOf(zmyslony));
    const result = await report(socialWorker, reportOf(zmyslony));
    expect(!result.ok && result.refusal).toMatchObject({ kind: "stale", saved: [{ state: "INTERRUPTION_REPORTED" }] });
  });

  test("two clerks confirm the same notice at once: one is served, the other learns of it", async () => {
    await report(coordinator, reportOf(zmyslony));
    const both = await Promise.all([confirm(clerk, zmyslony), confirm(clerk, zmyslony, { ownFault: "YES" })]);
    expect(both.map(refused).sort()).toEqual(["saved", "stale"]);
  });

  test("every other role is refused, whatever the state", async () => {
    await report(coordinator, reportOf(zmyslony));
    for (const actor of [socialWorker, coordinator, centreDirector, officeDirector, host, trainer]) {
      expect(refused(await confirm(actor, zmyslony)), actor.role).toBe("permission");
      expect(refused(await restore(actor, zmyslony)), actor.role).toBe("permission");
      expect(refused(await end(actor, zmyslony)), actor.role).toBe("permission");
    }
    for (const actor of [clerk, officeDirector, centreDirector])
      expect(refused(await report(actor, reportOf(bezimienna))), actor.role).toBe("permission");
  });

  test("another labour office and another centre find nothing", async () => {
    await report(coordinator, reportOf(zmyslony));
    expect(refused(await confirm(demoActor("urzednik@pup-kalisz.demo"), zmyslony))).toBe("notFound");
    expect(refused(await report(demoActor("koordynator@mops-kalisz.demo"), reportOf(bezimienna)))).toBe("notFound");
  });
});

describe("the notice as a paper (D15)", () => {
  const print = async (actor: Actor, noticeId: string) => runLoader(loadNoticeForPrint.definition, actor, { editionId, noticeId }, clock);

  test("tells the facts in both institutions' name, is a tagged PDF, and its printing is logged", async () => {
    await report(coordinator, reportOf(zmyslony));
    const notice = await noticeOf(zmyslony);
    const data = await print(clerk, notice?.id ?? "");
    if (!data) throw new Error("not readable");
    const paper = noticePaper(data, { today: clock.today, time: "10:00", demo: true });
    expect(JSON.stringify(paper).replaceAll("\u00a0", " ")).toContain("Zawiadomienie opisuje fakty. O skutkach rozstrzyga starosta.");
    expect(paper.frame).toMatchObject({ title: expect.stringContaining("Niezgłoszenie się do wykonywania prac") });
    const pdf = Buffer.from(renderPdf("notice.typ", paper, clock.now)).toString("latin1");
    expect(pdf.slice(0, 5)).toBe("%PDF-");
    expect(pdf).toContain("/StructTreeRoot");
    const logged = await query(`SELECT 1 FROM "AccessEntry" WHERE "scope" = 'courses.notice.pdf' AND "userId" = $1`, [clerk.userId]);
    expect(logged).toHaveLength(1);
  });

  test("is not there for another institution", async () => {
    await report(coordinator, reportOf(zmyslony));
    const notice = await noticeOf(zmyslony);
    for (const email of ["urzednik@pup-kalisz.demo", "koordynator@gops-przykladow.demo", "starosta@pup-kedzierzyn.demo"])
      expect(await print(demoActor(email), notice?.id ?? ""), email).toBeNull();
  });
});

describe("an early end", () => {
  test("has a reason and nobody's fault; the centre is told and the place is free", async () => {
    expect(await end(clerk, zmyslony, { endReason: "TOOK_UP_WORK" })).toMatchObject({ ok: true });
    const [saved] = await query(`SELECT "endKind", "endReason", "ownFault" FROM "Participation" WHERE "id" = $1`, [zmyslony]);
    expect(saved).toEqual({ endKind: "ENDED_EARLY", endReason: "TOOK_UP_WORK", ownFault: null });
    expect(await told()).toContain("courses.endedEarly → mops-kedzierzyn");
    expect((await rows(clerk)).find(({ course }) => course.participationId === zmyslony)?.course.state).toBe("ENDED_EARLY");
  });

  test("waits while an interruption is reported, and is final", async () => {
    await report(coordinator, reportOf(zmyslony));
    expect(refused(await end(clerk, zmyslony))).toBe("stale");
    await restore(clerk, zmyslony);
    expect(await end(clerk, zmyslony)).toMatchObject({ ok: true });
    expect(refused(await report(coordinator, { ...reportOf(zmyslony), version: 2 }))).toBe("stale");
  });

  test("P: lies on or after the last entry", async () => {
    expect(codes(await end(clerk, bezimienna, { lastDay: "2018-05-10" }))).toEqual(["P_ENTRIES_AFTER_END"]);
    expect(refused(await end(clerk, bezimienna, { lastDay: "2018-05-25" }))).toBe("fields");
  });
});
