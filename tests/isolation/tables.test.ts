import type pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tenancy } from "#prisma/tenancy.ts";
import { columnsOf, connect, type Eyes, everyEyes, keyOf, oracle, type Row, withEyes } from "#tests/isolation/eyes.ts";
import { samplesFor } from "#tests/isolation/platform-rows.ts";
import { belongs, mayBegin } from "#tests/isolation/truth.ts";
import { testDatabase } from "#tests/support/database.ts";

/** The roles that work with everything of their institution. */
const working = ["PUP_CLERK", "OPS_COORDINATOR"];
const tables = Object.keys(tenancy);

let owner: pg.Client;
let app: pg.Client;
let all: Eyes[];
let drop: () => Promise<void>;

beforeAll(async () => {
  const database = await testDatabase();
  drop = database.drop;
  owner = await oracle(database.ownerUrl);
  app = await connect(database.appUrl);
  all = await everyEyes(owner);
  await samplesFor(owner, all);
});

afterAll(async () => {
  await app.end();
  await owner.end();
  await drop();
});

const institutions = () => all.filter(({ role }) => working.includes(role));
const identity = (row: Row, key: readonly string[]) => key.map((column) => String(row[column])).join("/");

/** Rows the truth gives to these eyes, and rows it does not. */
async function divided(table: string, eyes: Eyes) {
  const columns = await columnsOf(owner, table);
  const mine = belongs(table, columns, eyes);
  const given = [eyes.institutionId, eyes.userId];
  // Both parameters are named, so that PostgreSQL knows their types whatever the condition uses.
  const query = (condition: string) =>
    owner.query<Row>(`SELECT t.* FROM "${table}" t WHERE ($1::uuid IS NOT NULL AND $2::uuid IS NOT NULL) AND (${condition})`, given);
  return {
    own: (await query(mine ?? "true")).rows,
    foreign: mine === null ? [] : (await query(`NOT (${mine}) AND NOT (${mayBegin(table)})`)).rows,
    begun: mine === null ? [] : (await query(`NOT (${mine}) AND (${mayBegin(table)})`)).rows,
  };
}

describe.each(tables)("%s", (table) => {
  test("without a scope nothing is seen", async () => {
    const rows = await withEyes(app, null, () => app.query(`SELECT 1 FROM "${table}" LIMIT 1`).catch(denied));
    expect(rows.rowCount).toBe(0);
  });

  test("an institution sees exactly its own rows", async () => {
    const key = await keyOf(owner, table);
    for (const eyes of institutions()) {
      const { own } = await divided(table, eyes);
      const seen = await withEyes(app, eyes, () => app.query<Row>(`SELECT * FROM "${table}"`).catch(denied));
      const names = (rows: readonly Row[]) => rows.map((row) => identity(row, key)).sort();
      expect(names(seen.rows), eyes.slug).toEqual(names(own));
    }
  });

  test("a row of somebody else can be neither changed nor deleted nor written anew", async () => {
    const key = await keyOf(owner, table);
    for (const eyes of institutions()) {
      const { foreign, begun } = await divided(table, eyes);
      for (const row of oneOfEach([...foreign, ...begun])) await expectUnchangeable(table, key, row, eyes);
      for (const row of oneOfEach(foreign)) await expectUnwritable(table, key, row, eyes);
    }
  });

  test("whoever sees figures only sees no person", async () => {
    if (!tenancy[table]?.persons) return;
    for (const eyes of all.filter(({ role }) => role === "COUNTY_VIEWER" || role === "TENANT_ADMIN")) {
      const seen = await withEyes(app, eyes, () => app.query(`SELECT 1 FROM "${table}" LIMIT 1`));
      expect(seen.rowCount, `${eyes.slug} ${eyes.role}`).toBe(0);
    }
  });

  test("a host and a trainer see nothing that is closed to them", async () => {
    for (const [role, narrow] of [
      ["HOST_SUPERVISOR", tenancy[table]?.host],
      ["PROVIDER_TRAINER", tenancy[table]?.trainer],
    ] as const) {
      if (narrow !== "none") continue;
      for (const eyes of all.filter((one) => one.role === role)) {
        const seen = await withEyes(app, eyes, () => app.query(`SELECT 1 FROM "${table}" LIMIT 1`));
        expect(seen.rowCount, `${eyes.slug} ${role}`).toBe(0);
      }
    }
  });
});

/** One foreign row a labour office and centre is enough: the policies know rows only by these columns. */
function oneOfEach(rows: readonly Row[]): Row[] {
  const owners = new Map<string, Row>();
  for (const row of rows) owners.set(`${row.labourOfficeId}/${row.welfareCentreId}/${row.institutionId}`, row);
  return [...owners.values()];
}

async function expectUnchangeable(table: string, key: readonly string[], row: Row, eyes: Eyes) {
  const where = key.map((column, i) => `"${column}" = $${i + 1}`).join(" AND ");
  const values = key.map((column) => row[column]);
  const set = `"${key[0]}" = "${key[0]}"`;
  const about = `${eyes.slug}: ${identity(row, key)}`;
  const updated = await withEyes(app, eyes, () => app.query(`UPDATE "${table}" SET ${set} WHERE ${where}`, values).catch(denied));
  expect(updated.rowCount, `update by ${about}`).toBe(0);
  const deleted = await withEyes(app, eyes, () => app.query(`DELETE FROM "${table}" WHERE ${where}`, values).catch(denied));
  expect(deleted.rowCount, `delete by ${about}`).toBe(0);
}

async function expectUnwritable(table: string, key: readonly string[], row: Row, eyes: Eyes) {
  const insert = `INSERT INTO "${table}" SELECT * FROM json_populate_record(null::"${table}", $1)`;
  const inserting = withEyes(app, eyes, () => app.query(insert, [JSON.stringify(row)]));
  await expect(inserting, `insert by ${eyes.slug}: ${identity(row, key)}`).rejects.toMatchObject({ code: "42501" });
}

/** No grant is as good as no row; any other error is a failure of the test. */
function denied(error: { code?: string }): { rowCount: number; rows: Row[] } {
  if (error.code !== "42501") throw error;
  return { rowCount: 0, rows: [] };
}
