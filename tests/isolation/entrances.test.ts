import type pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clockAt } from "#lib/platform/clock.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { tenancy } from "#prisma/tenancy.ts";
import { actorOf, everyAction, everyLoader } from "#tests/isolation/entrances.ts";
import { columnsOf, type Eyes, everyEyes, oracle } from "#tests/isolation/eyes.ts";
import { actionSamples, loaderSamples, type Samples, sampleIds } from "#tests/isolation/samples.ts";
import { belongs } from "#tests/isolation/truth.ts";
import { testDatabase } from "#tests/support/database.ts";

const clock = clockAt(new Date("2018-05-24T10:00:00+02:00"), new Date());

let owner: pg.Client;
let all: Eyes[];
let drop: () => Promise<void>;
let ids: Samples;
const foreignIds = new Map<string, Set<string>>();

beforeAll(async () => {
  const database = await testDatabase();
  drop = database.drop;
  owner = await oracle(database.ownerUrl);
  all = await everyEyes(owner);
  ids = await sampleIds(owner);
});

afterAll(async () => {
  await owner.end();
  await drop();
});

/** Ids of every row that the truth does not give to these eyes. */
async function idsForeignTo(eyes: Eyes): Promise<Set<string>> {
  const known = foreignIds.get(`${eyes.institutionId}/${eyes.userId}`);
  if (known) return known;
  const found = new Set<string>();
  for (const table of Object.keys(tenancy)) {
    const columns = await columnsOf(owner, table);
    const mine = belongs(table, columns, eyes);
    if (mine === null || !columns.includes("id") || table === "User") continue;
    const { rows } = await owner.query<{ id: string }>(
      `SELECT t."id" FROM "${table}" t WHERE ($1::uuid IS NOT NULL AND $2::uuid IS NOT NULL) AND NOT (${mine})`,
      [eyes.institutionId, eyes.userId],
    );
    for (const { id } of rows) found.add(id);
  }
  foreignIds.set(`${eyes.institutionId}/${eyes.userId}`, found);
  return found;
}

const idsIn = (data: unknown): string[] => JSON.stringify(data ?? null).match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [];
const ofSampleTenant = ({ slug }: Eyes) => slug === ids.labourOffice || slug === ids.centre;

test("every loader and action has a sample, and no sample is left over", async () => {
  expect((await everyLoader()).map(({ name }) => name).sort()).toEqual(Object.keys(loaderSamples).sort());
  expect((await everyAction()).map(({ name }) => name).sort()).toEqual(Object.keys(actionSamples).sort());
});

test("a loader answers 'not found' to a role that may not, whatever it asks for", async () => {
  for (const loader of await everyLoader())
    for (const eyes of all.filter(({ role }) => !loader.roles.includes(role))) {
      const data = await runLoader(loader, actorOf(eyes), loaderSamples[loader.name]?.(ids) ?? {}, clock);
      expect(data, `${loader.name} as ${eyes.role}@${eyes.slug}`).toBeNull();
    }
});

test("a loader shows its own tenant something, and nobody a row of a foreign tenant", async () => {
  for (const loader of await everyLoader()) {
    const params = loaderSamples[loader.name]?.(ids) ?? {};
    let isShown = false;
    for (const eyes of all.filter(({ role }) => loader.roles.includes(role))) {
      const data = await runLoader(loader, actorOf(eyes), params, clock);
      if (ofSampleTenant(eyes) && data !== null) isShown = true;
      const asksById = Object.values(params).some((value) => typeof value === "string" && ids.values.has(value));
      if (asksById && !ofSampleTenant(eyes)) expect(data, `${loader.name} as ${eyes.role}@${eyes.slug}`).toBeNull();
      const foreign = await idsForeignTo(eyes);
      expect(
        idsIn(data).filter((id) => foreign.has(id)),
        `${loader.name} as ${eyes.role}@${eyes.slug}`,
      ).toEqual([]);
    }
    expect(isShown, `${loader.name}: the sample shows its own tenant nothing`).toBe(true);
  }
});

test("an action refuses a role that may not, before it looks at anything", async () => {
  for (const action of await everyAction())
    for (const eyes of all.filter(({ role }) => !action.roles.includes(role))) {
      const input = action.input.parse(actionSamples[action.name]?.(ids));
      const result = await runAction(action, actorOf(eyes), input, clock);
      expect(result, `${action.name} as ${eyes.role}@${eyes.slug}`).toMatchObject({ ok: false, refusal: { kind: "permission" } });
    }
});

test("an action answers 'not found' about the rows of a foreign tenant, and knows its own", async () => {
  for (const action of await everyAction()) {
    for (const eyes of all.filter((one) => action.roles.includes(one.role) && !ofSampleTenant(one))) {
      const input = action.input.parse(actionSamples[action.name]?.(ids));
      const result = await runAction(action, actorOf(eyes), input, clock);
      expect(result, `${action.name} as ${eyes.role}@${eyes.slug}`).toMatchObject({ ok: false, refusal: { kind: "notFound" } });
    }
    const own = all.find((one) => action.roles.includes(one.role) && ofSampleTenant(one));
    if (!own) throw new Error(`${action.name}: nobody in the sample tenant may do it`);
    const result = await runAction(action, actorOf(own), action.input.parse(actionSamples[action.name]?.(ids)), clock);
    expect(result.ok ? "saved" : result.refusal.kind, `${action.name} as ${own.role}@${own.slug}`).not.toBe("notFound");
  }
});
