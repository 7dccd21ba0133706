import type pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clockAt } from "#lib/platform/clock.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { tenancy } from "#prisma/tenancy.ts";
import { actorOf, everyAction, everyLoader } from "#tests/isolation/entrances.ts";
import { columnsOf, type Eyes, everyEyes, oracle } from "#tests/isolation/eyes.ts";
import { type Samples, sampleIds } from "#tests/isolation/sample-ids.ts";
import { actionSamples, loaderSamples } from "#tests/isolation/samples.ts";
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

/** Ids of every row of the programmes that the truth does not give to an institution. */
async function idsForeignTo(eyes: Eyes): Promise<Set<string>> {
  const known = foreignIds.get(eyes.institutionId);
  if (known) return known;
  const found = new Set<string>();
  for (const table of Object.keys(tenancy)) {
    const columns = await columnsOf(owner, table);
    const mine = belongs(table, columns, eyes);
    if (mine === null || !columns.includes("id") || !columns.includes("labourOfficeId")) continue;
    const { rows } = await owner.query<{ id: string }>(
      `SELECT t."id" FROM "${table}" t WHERE ($1::uuid IS NOT NULL AND $2::uuid IS NOT NULL) AND NOT (${mine})`,
      [eyes.institutionId, eyes.userId],
    );
    for (const { id } of rows) found.add(id);
  }
  foreignIds.set(eyes.institutionId, found);
  return found;
}

const idsIn = (data: unknown): string[] => JSON.stringify(data ?? null).match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [];
const ofSampleTenant = ({ slug }: Eyes) => slug === ids.labourOffice || slug === ids.centre;
const named = ({ role, slug }: Eyes) => `${role}@${slug}`;

const loaders = (await everyLoader()).map((loader) => [loader.name, loader] as const);
const actions = (await everyAction()).map((action) => [action.name, action] as const);

test("every loader and action has a sample, and no sample is left over", () => {
  expect(loaders.map(([name]) => name).sort()).toEqual(Object.keys(loaderSamples).sort());
  expect(actions.map(([name]) => name).sort()).toEqual(Object.keys(actionSamples).sort());
});

describe.each(loaders)("loader %s", (name, loader) => {
  const params = () => loaderSamples[name]?.(ids) ?? {};

  test("answers 'not found' to a role that may not, whatever it asks for", async () => {
    for (const eyes of all.filter(({ role }) => !loader.roles.includes(role)))
      expect(await runLoader(loader, actorOf(eyes), params(), clock), named(eyes)).toBeNull();
  });

  test("shows its own tenant something, and nobody a row of a foreign tenant", async () => {
    const asksById = Object.values(params()).some((value) => typeof value === "string" && ids.values.has(value));
    let isShown = false;
    for (const eyes of all.filter(({ role }) => loader.roles.includes(role))) {
      const data = await runLoader(loader, actorOf(eyes), params(), clock);
      if (ofSampleTenant(eyes) && data !== null) isShown = true;
      if (asksById && !ofSampleTenant(eyes)) expect(data, named(eyes)).toBeNull();
      const foreign = await idsForeignTo(eyes);
      expect(
        idsIn(data).filter((id) => foreign.has(id)),
        named(eyes),
      ).toEqual([]);
    }
    expect(isShown).toBe(true);
  });
});

describe.each(actions)("action %s", (name, action) => {
  const input = () => action.input.parse(actionSamples[name]?.(ids));

  test("refuses a role that may not, before it looks at anything", async () => {
    for (const eyes of all.filter(({ role }) => !action.roles.includes(role))) {
      const result = await runAction(action, actorOf(eyes), input(), clock);
      expect(result, named(eyes)).toMatchObject({ ok: false, refusal: { kind: "permission" } });
    }
  });

  test("answers 'not found' about the rows of a foreign tenant, and knows its own", async () => {
    const allowed = all.filter(({ role }) => action.roles.includes(role));
    for (const eyes of allowed.filter((one) => !ofSampleTenant(one))) {
      const result = await runAction(action, actorOf(eyes), input(), clock);
      expect(result, named(eyes)).toMatchObject({ ok: false, refusal: { kind: "notFound" } });
    }
    const own = allowed.find(ofSampleTenant);
    if (!own) throw new Error("nobody in the sample tenant may do it");
    const result = await runAction(action, actorOf(own), input(), clock);
    expect(result.ok ? "saved" : result.refusal.kind, named(own)).not.toBe("notFound");
  });
});
