import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { closeOutcome } from "#lib/courses/actions/close.ts";
import { declineDecision, recordFollowUp, returnProposal } from "#lib/courses/actions/outcome-ways.ts";
import { agreeOutcomes, decideOutcomes, proposeOutcomes } from "#lib/courses/actions/outcomes.ts";
import { loadOpinionForPrint } from "#lib/courses/loaders/opinion.ts";
import { loadCourses } from "#lib/courses/loaders/participants.ts";
import { agreeSchema, closeSchema, decideSchema, followUpSchema, proposeSchema, sendBackSchema } from "#lib/courses/schema/outcomes.ts";
import { opinionPaper } from "#lib/documents/rules/opinion.ts";
import type { Actor } from "#lib/platform/actor.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import type { ActionResult } from "#lib/platform/result.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { renderPdf } from "#lib/platform/typst.ts";
import { loadCandidates } from "#lib/referrals/loaders/candidates.ts";
import { loadSummary } from "#lib/reports/loaders/summary.ts";
import { demo, participationId } from "#prisma/demo/ids.ts";
import { demoActor } from "#tests/support/actors.ts";
import { query, testDatabase } from "#tests/support/database.ts";
import { codes } from "#tests/support/results.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

const editionId = demo.ids.editions.kedzierzynRound1;
const next = demo.ids.editions.kedzierzynRound3;
const clock = clockAt(new Date("2018-05-24T10:00:00+02:00"));
const afterProfiles = clockAt(new Date("2019-06-20T10:00:00+02:00"));
const idOf = (name: string) => participationId("kedzierzyn-2018-1", name);
const miniona = idOf("Miniona Żaklina");
const kronikarska = idOf("Kronikarska-Zapomniana Apolonia");
const archiwalna = idOf("Archiwalna Bożena");
const interrupted = idOf("Odległy Ścibor");

const clerk = demoActor("urzednik@pup-kedzierzyn.demo");
const officeDirector = demoActor("dyrektor@pup-kedzierzyn.demo");
const socialWorker = demoActor("pracownik@mops-kedzierzyn.demo");
const coordinator = demoActor("koordynator@mops-kedzierzyn.demo");
const centreDirector = demoActor("dyrektor@mops-kedzierzyn.demo");

let database: TestDatabase;
let kept: Record<string, unknown>[] = [];
beforeAll(async () => {
  database = await testDatabase();
  kept = await query(`SELECT to_jsonb(o) AS row FROM "Outcome" o WHERE "editionId" = $1`, [editionId]);
});
afterAll(() => database.drop());

beforeEach(async () => {
  await query(`DELETE FROM "Outcome" WHERE "editionId" = $1`, [editionId]);
  for (const { row } of kept)
    await query(`INSERT INTO "Outcome" SELECT * FROM jsonb_populate_record(NULL::"Outcome", $1)`, [JSON.stringify(row)]);
  await query(`DELETE FROM "Nomination" WHERE "repeatOfId" IS NOT NULL`);
  await query(`DELETE FROM "OutboxEvent"`);
  await query(`UPDATE "Participation" SET "firstDay" = '2018-03-01' WHERE "id" = $1`, [miniona]);
});

const rows = async (actor: Actor) => (await runLoader(loadCourses.definition, actor, { editionId }, clock))?.rows ?? [];
const one = async (id: string) => (await rows(clerk)).find(({ course }) => course.participationId === id)?.course;
const base = () => ({ requestId: newId(), editionId });

async function proposalOf(id: string, change: object = {}) {
  const indicators = await query<{ id: string }>(`SELECT "id" FROM "Indicator" WHERE "editionId" = $1`, [editionId]);
  const results = indicators.map(({ id: indicatorId }) => ({ indicatorId, achievement: "ACHIEVED" }));
  const version = (await one(id))?.outcome?.version ?? 0;
  const opinion = { attitude: "Przychodziła punktualnie.", effects: "Napisała CV." };
  return { participationId: id, version, kind: "NO_FURTHER_REFERRAL", ...opinion, results, ...change };
}
const propose = (people: object[], actor = socialWorker, at = clock) =>
  runAction(proposeOutcomes.definition, actor, proposeSchema.parse({ ...base(), people }), at);
const proposeMiniona = async (change: object = {}, at = clock) => propose([await proposalOf(miniona, change)], socialWorker, at);
const seen = async (id: string) => ({ participationId: id, version: (await one(id))?.outcome?.version ?? 0 });
const decide = async (kind: string, reason = "", actor = clerk, at = clock) =>
  runAction(decideOutcomes.definition, actor, decideSchema.parse({ ...base(), people: [{ ...(await seen(miniona)), kind, reason }] }), at);
const sendBack = async (definition: typeof returnProposal.definition | typeof declineDecision.definition, id: string, actor: Actor) =>
  runAction(definition, actor, sendBackSchema.parse({ ...base(), ...(await seen(id)), reason: "Proszę opisać efekty." }), clock);
const agree = async (id: string, actor = centreDirector) =>
  runAction(agreeOutcomes.definition, actor, agreeSchema.parse({ ...base(), people: [await seen(id)] }), clock);
const close = async (id: string, repeatEditionId = "", actor = clerk) =>
  runAction(closeOutcome.definition, actor, closeSchema.parse({ ...base(), ...(await seen(id)), repeatEditionId }), clock);

const refused = (result: ActionResult<unknown>) => (result.ok ? "saved" : result.refusal.kind);
const told = async () => (await query<{ kind: string }>(`SELECT "kind" FROM "OutboxEvent" ORDER BY "id"`)).map(({ kind }) => kind);
const missing = async () => (await runLoader(loadSummary.definition, coordinator, { editionId }, clock))?.summary.missing;

describe("a proposal", () => {
  test("carries the opinion and an answer for every measure; it is no outcome before the labour office decides", async () => {
    expect(await proposeMiniona()).toMatchObject({ ok: true, value: { proposed: 1 } });
    expect((await one(miniona))?.outcomeState).toBe("PROPOSED");
    expect(await missing()).toEqual([{ kind: "OUTCOMES", count: 1 }]);
    expect(await told()).toEqual(["courses.outcomesProposed"]);
  });

  test("without an answer for a measure nothing is written", async () => {
    expect(refused(await proposeMiniona({ results: [] }))).toBe("fields");
    expect((await one(miniona))?.outcomeState).toBe("NONE");
  });

  test("is made of completed participations only", async () => {
    expect(refused(await propose([await proposalOf(interrupted)]))).toBe("stale");
  });

  test("of several people is saved for all or for nobody", async () => {
    await query(`DELETE FROM "Outcome" WHERE "participationId" = $1`, [archiwalna]);
    const both = [await proposalOf(archiwalna), await proposalOf(miniona, { kind: "" })];
    expect(codes(await propose(both))).toEqual(["R19_ONE_OUTCOME"]);
    expect((await one(archiwalna))?.outcomeState).toBe("NONE");
    expect(await propose([await proposalOf(archiwalna), await proposalOf(miniona)])).toMatchObject({ ok: true, value: { proposed: 2 } });
  });
});

test("the opinion is a paper (D17) once it is written, with sums and measures and no topic of a session", async () => {
  const print = (actor: Actor) => runLoader(loadOpinionForPrint.definition, actor, { editionId, participationId: miniona }, clock);
  expect(await print(socialWorker)).toBeNull();
  await proposeMiniona();
  const data = await print(socialWorker);
  if (!data) throw new Error("not readable");
  expect(data.attendance.attended).toBeLessThanOrEqual(data.attendance.meetings);
  const paper = opinionPaper(data, { today: clock.today, time: "10:00", demo: true });
  expect(JSON.stringify(paper)).toContain("Przychodziła punktualnie.");
  expect(Buffer.from(renderPdf("opinion.typ", paper, clock.now)).toString("latin1")).toContain("/StructTreeRoot");
  expect(await print(demoActor("dyrektor@mops-kalisz.demo"))).toBeNull();
});

describe("a decision", () => {
  test("as proposed needs no reason, another one does, and both institutions read it", async () => {
    await proposeMiniona();
    expect(refused(await decide("REPEAT_REFERRAL"))).toBe("fields");
    expect(await decide("REPEAT_REFERRAL", "Uczestniczka prosi o drugi cykl.")).toMatchObject({
      ok: true,
      value: { decided: 1, toAgree: 0 },
    });
    expect(await missing()).toEqual([]);
    const [entry] = await query<{ reason: string; sharedWith: string[] }>(
      `SELECT "reason", "sharedWith" FROM "AuditEntry" WHERE "action" = 'courses.decide' ORDER BY "id" DESC LIMIT 1`,
    );
    expect(entry).toEqual({ reason: "Uczestniczka prosi o drugi cykl.", sharedWith: [demo.ids.institutions.mopsKedzierzyn] });
  });

  test("R20: follows the law of its day: re-profiling passes in 2018 and not after 13 June 2019", async () => {
    await proposeMiniona({ kind: "REPROFILING" });
    expect(codes(await decide("REPROFILING", "", clerk, afterProfiles))).toEqual(["R20_REPROFILING_REPEALED"]);
    expect(codes(await decide("", "", clerk, afterProfiles))).toEqual(["R20_ONE_OUTCOME"]);
    expect(await decide("REPROFILING")).toMatchObject({ ok: true });
  });

  test("R17: a repeat referral that would pass six months is refused", async () => {
    await proposeMiniona();
    await query(`UPDATE "Participation" SET "firstDay" = '2017-12-01' WHERE "id" = $1`, [miniona]);
    expect(codes(await decide("REPEAT_REFERRAL", "Uczestniczka prosi o drugi cykl."))).toEqual(["R17_SIX_MONTHS"]);
  });

  test("two clerks decide at once: one is served, the other learns of it", async () => {
    await proposeMiniona();
    const people = [{ ...(await seen(miniona)), kind: "NO_FURTHER_REFERRAL", reason: "" }];
    const both = await Promise.all(
      [1, 2].map(() => runAction(decideOutcomes.definition, clerk, decideSchema.parse({ ...base(), people }), clock)),
    );
    expect(both.map(refused).sort()).toEqual(["saved", "stale"]);
  });

  test("a proposal may go back with a reason, and come again", async () => {
    await proposeMiniona();
    expect(await sendBack(returnProposal.definition, miniona, clerk)).toMatchObject({ ok: true });
    expect((await one(miniona))?.outcomeState).toBe("RETURNED");
    expect(refused(await decide("NO_FURTHER_REFERRAL"))).toBe("stale");
    expect(await proposeMiniona({ effects: "Napisała CV i była na rozmowie." })).toMatchObject({ ok: true });
    expect((await one(miniona))?.outcomeState).toBe("PROPOSED");
  });
});

describe("the centre's agreement", () => {
  test("is asked for a cooperative; without it the labour office cannot close", async () => {
    expect((await one(kronikarska))?.outcomeState).toBe("TO_AGREE");
    expect(refused(await close(kronikarska))).toBe("stale");
    expect(await agree(kronikarska)).toMatchObject({ ok: true });
    expect(await close(kronikarska)).toMatchObject({ ok: true });
    expect((await one(kronikarska))?.outcomeState).toBe("CLOSED");
  });

  test("may be declined with a reason: the labour office decides anew", async () => {
    expect(await sendBack(declineDecision.definition, kronikarska, centreDirector)).toMatchObject({ ok: true });
    expect((await one(kronikarska))?.outcomeState).toBe("PROPOSED");
    expect(await told()).toEqual(["courses.outcomesDeclined"]);
  });

  test("is not asked for a repeat referral", async () => {
    expect(refused(await agree(archiwalna))).toBe("stale");
  });
});

describe("closing a repeat referral", () => {
  test("makes the person a candidate of the next edition, whose months count there", async () => {
    await query(
      `UPDATE "Nomination" SET "phone" = '600 000 016' WHERE "id" = (SELECT r."nominationId" FROM "Referral" r
       JOIN "Participation" p ON p."referralId" = r."id" WHERE p."id" = $1)`,
      [archiwalna],
    );
    expect(refused(await close(archiwalna))).toBe("fields");
    expect(await close(archiwalna, next)).toMatchObject({ ok: true });
    const list = await runLoader(loadCandidates.definition, clerk, { editionId: next }, clock);
    const row = list?.side === "PUP" ? list.rows.find(({ candidate }) => candidate.surname === "Archiwalna") : undefined;
    expect(row?.candidate).toMatchObject({ nomination: { status: "SENT_TO_PUP" }, phone: "600 000 016", remarks: null });
    expect(row?.candidate.facts.participations).toEqual([{ from: "2018-03-01", to: "2018-04-30" }]);
    expect(await told()).toEqual(expect.arrayContaining(["courses.outcomesClosed", "courses.repeated"]));
    expect(refused(await close(archiwalna, next))).toBe("stale");
  });

  test("into an edition of another centre or one that does not recruit is refused", async () => {
    for (const other of [demo.ids.editions.kedzierzynRound2, demo.ids.editions.kalisz])
      expect(refused(await close(archiwalna, other)), other).toBe("fields");
  });

  test("twice into one edition is refused and nothing is closed", async () => {
    await close(archiwalna, next);
    await query(`UPDATE "Outcome" SET "status" = 'DECIDED' WHERE "participationId" = $1`, [archiwalna]);
    expect(refused(await close(archiwalna, next))).toBe("fields");
    expect((await one(archiwalna))?.outcomeState).toBe("DECIDED");
  });
});

test("every other role is refused, whatever the state", async () => {
  const everybody = [clerk, officeDirector, socialWorker, coordinator, centreDirector];
  await proposeMiniona();
  const person = await proposalOf(miniona);
  for (const actor of everybody) {
    if (actor !== socialWorker) expect(refused(await propose([person], actor)), `propose ${actor.role}`).toBe("permission");
    if (actor !== clerk) expect(refused(await decide("NO_FURTHER_REFERRAL", "", actor)), `decide ${actor.role}`).toBe("permission");
    if (actor !== clerk)
      expect(refused(await sendBack(returnProposal.definition, miniona, actor)), `return ${actor.role}`).toBe("permission");
    if (actor !== centreDirector) expect(refused(await agree(kronikarska, actor)), `agree ${actor.role}`).toBe("permission");
    if (actor !== clerk) expect(refused(await close(archiwalna, next, actor)), `close ${actor.role}`).toBe("permission");
  }
});

test("what happened afterwards is written by either institution, over the version that was read", async () => {
  const note = async (actor: Actor, version: number) =>
    runAction(
      recordFollowUp.definition,
      actor,
      followUpSchema.parse({ ...base(), participationId: archiwalna, version, followUp: "Praca od 1 czerwca." }),
      clock,
    );
  const version = (await one(archiwalna))?.outcome?.version ?? 0;
  expect(await note(clerk, version)).toMatchObject({ ok: true });
  expect(refused(await note(socialWorker, version))).toBe("stale");
  expect(await note(socialWorker, version + 1)).toMatchObject({ ok: true });
});
