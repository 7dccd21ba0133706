import { readFileSync } from "node:fs";
import type pg from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { currentSchema, noFilter, withEngine } from "#prisma/migrate.ts";
import { policiesOf } from "#prisma/policies.ts";
import { tenancy } from "#prisma/tenancy.ts";
import { catalogFile, guardsOf, shapeOf } from "#scripts/catalog.ts";
import { withClient } from "#scripts/database.ts";
import { connect } from "#tests/isolation/eyes.ts";
import { testDatabase } from "#tests/support/database.ts";

let migrated: pg.Client;
let drop: () => Promise<void>;

beforeAll(async () => {
  const database = await testDatabase("empty");
  drop = database.drop;
  migrated = await connect(database.ownerUrl);
});

afterAll(async () => {
  await migrated.end();
  await drop();
});

/** A database made of the schema alone, without any migration. */
async function ofTheSchema<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const { superuser } = inject("cluster");
  const url = `${superuser}drift_of_the_schema`;
  await withClient(`${superuser}postgres`, (client) => client.query("CREATE DATABASE drift_of_the_schema TEMPLATE template0"));
  try {
    const { stdout } = await withEngine(url, (engine) =>
      engine.diff({ from: { tag: "empty" }, to: currentSchema(), script: true, exitCode: null, filters: noFilter }),
    );
    return await withClient(url, async (client) => {
      await client.query(stdout ?? "");
      return work(client);
    });
  } finally {
    await withClient(`${superuser}postgres`, (client) => client.query("DROP DATABASE drift_of_the_schema WITH (FORCE)"));
  }
}

test("the migrations make the tables, keys and indexes that the schema describes", async () => {
  expect(await shapeOf(migrated)).toEqual(await ofTheSchema(shapeOf));
});

test("policies, checks, exclusions, functions and grants are the committed ones", async () => {
  expect(await guardsOf(migrated)).toEqual(readFileSync(catalogFile, "utf8").trimEnd().split("\n"));
});

test("every table is under forced row security with the policies that prisma/tenancy.ts asks for", async () => {
  const guards = await guardsOf(migrated);
  for (const [table, policy] of Object.entries(tenancy)) {
    expect(guards).toContain(`rows ${table} secured forced`);
    const asked = policiesOf(table, policy).flatMap((sql) => /^CREATE POLICY "(\w+)"/.exec(sql)?.[1] ?? []);
    const there = guards.flatMap((line) =>
      line.startsWith(`policy ${table}.`) && line.includes(" to pai_app ") ? (/^policy \w+\.(\w+)/.exec(line)?.[1] ?? []) : [],
    );
    expect(there.sort(), table).toEqual(asked.sort());
  }
});
