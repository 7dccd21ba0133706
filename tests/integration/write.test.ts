import type pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import type { Actor } from "#lib/platform/actor.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { type inReadScope, inScope } from "#lib/platform/db.ts";
import { newId } from "#lib/platform/ids.ts";
import { refuse } from "#lib/platform/result.ts";
import { type ActionDefinition, runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { actorOf } from "#tests/isolation/entrances.ts";
import { everyEyes, oracle } from "#tests/isolation/eyes.ts";
import { testDatabase } from "#tests/support/database.ts";

const clock = clockAt(new Date("2018-05-24T10:00:00+02:00"), new Date());
const schema = z.object({ requestId: z.uuid(), editionId: z.uuid(), words: z.string(), fate: z.enum(["save", "refuse", "throw"]) });

let owner: pg.Client;
let drop: () => Promise<void>;
let coordinator: Actor;
let editionId: string;

beforeAll(async () => {
  const database = await testDatabase();
  drop = database.drop;
  owner = await oracle(database.ownerUrl);
  const eyes = (await everyEyes(owner)).find(({ slug, role }) => slug === "mops-kedzierzyn" && role === "OPS_COORDINATOR");
  if (!eyes) throw new Error("no coordinator in the demo data");
  coordinator = actorOf(eyes);
  const { rows } = await owner.query(`SELECT "editionId" FROM "EditionCentre" WHERE "welfareCentreId" = $1 LIMIT 1`, [eyes.institutionId]);
  editionId = rows[0].editionId;
});

afterAll(async () => {
  await owner.end();
  await drop();
});

/** Writes an event first, and only then refuses or throws: what the builder must undo. */
const note: ActionDefinition<typeof schema, { id: string; labourOfficeId: string }, { saved: number }> = {
  name: "test.note",
  input: schema,
  roles: ["OPS_COORDINATOR"],
  subject: (tx, { input }) => tx.edition.findUnique({ where: { id: input.editionId }, select: { id: true, labourOfficeId: true } }),
  may: () => true,
  rule: () => {},
  write: async (tx, { input, actor, subject }) => {
    const sender = {
      institutionId: actor.institution.id,
      recipientId: subject.labourOfficeId,
      businessAt: clock.now,
      systemAt: clock.system,
    };
    await tx.outboxEvent.createMany({
      data: [{ id: newId(), ...sender, kind: input.words, subjectType: "Edition", subjectId: subject.id, payload: {} }],
    });
    if (input.fate === "throw") throw new Error("after the first write");
    if (input.fate === "refuse") refuse({ kind: "notFound" });
    return {
      value: { saved: 1 },
      audit: [{ action: "test.note", subjectType: "Edition", subjectId: subject.id, changedFields: ["words"] }],
    };
  },
  revalidate: () => [],
};

const input = (words: string, fate: z.output<typeof schema>["fate"] = "save") => ({ requestId: newId(), editionId, words, fate });
const written = async (words: string) => (await owner.query(`SELECT 1 FROM "OutboxEvent" WHERE "kind" = $1`, [words])).rowCount;

test("a write leaves its row, its audit and its request together", async () => {
  const sent = input("together");
  expect(await runAction(note, coordinator, sent, clock)).toEqual({ ok: true, value: { saved: 1 } });
  expect(await written("together")).toBe(1);
  const audit = await owner.query(`SELECT "changedFields", "role" FROM "AuditEntry" WHERE "action" = 'test.note' AND "userId" = $1`, [
    coordinator.userId,
  ]);
  expect(audit.rows).toMatchObject([{ changedFields: ["words"], role: "OPS_COORDINATOR" }]);
  expect((await owner.query(`SELECT 1 FROM "FormRequest" WHERE "requestId" = $1`, [sent.requestId])).rowCount).toBe(1);
});

test("an action that throws after its first write leaves no row", async () => {
  await expect(runAction(note, coordinator, input("thrown", "throw"), clock)).rejects.toThrow("after the first write");
  expect(await written("thrown")).toBe(0);
});

test("an action that refuses after its first write leaves no row", async () => {
  expect(await runAction(note, coordinator, input("refused", "refuse"), clock)).toMatchObject({ ok: false });
  expect(await written("refused")).toBe(0);
});

test("a form sent twice writes once and gets the first result twice, also when both arrive at the same moment", async () => {
  const sent = input("twice");
  const results = await Promise.all(Array.from({ length: 6 }, () => runAction(note, coordinator, sent, clock)));
  expect(new Set(results.map((result) => JSON.stringify(result)))).toEqual(new Set([JSON.stringify({ ok: true, value: { saved: 1 } })]));
  expect(await written("twice")).toBe(1);
});

test("a request id belongs to its user: somebody else's form with the same id is another form", async () => {
  const sent = input("own id");
  const other = (await everyEyes(owner)).find(({ slug, role }) => slug === "mops-kalisz" && role === "OPS_COORDINATOR");
  if (!other) throw new Error("no second coordinator");
  await runAction(note, coordinator, sent, clock);
  expect(await runAction(note, actorOf(other), sent, clock)).toMatchObject({ ok: false, refusal: { kind: "notFound" } });
});

test("a loader cannot write, whatever its author tried", async () => {
  const sly = {
    name: "test.sly",
    roles: ["OPS_COORDINATOR"] as const,
    load: async (tx: Parameters<Parameters<typeof inReadScope>[1]>[0]) =>
      tx.formRequest.createMany({
        data: [{ userId: coordinator.userId, requestId: newId(), action: "sly", result: {}, systemAt: clock.system }],
      }),
  };
  await expect(runLoader(sly, coordinator, {}, clock)).rejects.toThrow(/read-only/);
});

test("a scope ends with its transaction: the next one on the same connection sees nothing", async () => {
  const scope = { institutionId: coordinator.institution.id, userId: coordinator.userId, role: coordinator.role };
  expect(await inScope(scope, (tx) => tx.edition.count())).toBeGreaterThan(0);
  const nobody = { institutionId: null, userId: null, role: null };
  for (let connection = 0; connection < 12; connection++) expect(await inScope(nobody, (tx) => tx.edition.count())).toBe(0);
});

test("reading that must be logged is logged before it is shown, and a log that fails fails the page", async () => {
  const subjectId = newId();
  const reading = {
    name: "test.reading",
    roles: ["OPS_COORDINATOR"] as const,
    load: async () => ({ subjectId }),
    access: (data: { subjectId: string }, { purpose }: { purpose: string }) => [
      { scope: "test", subjectType: "Test", subjectId: data.subjectId, purpose },
    ],
  };
  expect(await runLoader(reading, coordinator, { purpose: "realizacja edycji" }, clock)).toEqual({ subjectId });
  const rows = await owner.query(`SELECT "purpose" FROM "AccessEntry" WHERE "subjectId" = $1`, [subjectId]);
  expect(rows.rows).toEqual([{ purpose: "realizacja edycji" }]);
  const broken = { ...reading, access: () => [{ scope: "test", subjectType: "Test", subjectId: "not an id", purpose: "?" }] };
  await expect(runLoader(broken, coordinator, { purpose: "" }, clock)).rejects.toThrow();
});
