import pg from "pg";
import { inject } from "vitest";
import { connect } from "#lib/platform/db.ts";
import { cloneDatabase, type Template, type TestDatabase } from "#tests/support/templates.ts";

let oracle: pg.Pool | undefined;

/** Reads and writes the file's database past all policies: to see what was written, or to put a case where it starts. */
export async function query<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
  if (!oracle) throw new Error("No database: call testDatabase() in beforeAll.");
  return (await oracle.query<Row>(sql, values)).rows;
}

/**
 * A real PostgreSQL database for one test file: a copy of the demo data or of the empty tables, and the one lib/platform/db.ts
 * and `query` use until the next file asks for its own. Call it in beforeAll and `drop()` in afterAll.
 */
export async function testDatabase(template: Template = "demo"): Promise<TestDatabase> {
  const database = await cloneDatabase(inject("cluster"), template);
  process.env.DATABASE_URL = database.appUrl;
  const client = connect(database.appUrl);
  const pool = new pg.Pool({ connectionString: database.superuserUrl, max: 2 });
  oracle = pool;
  const drop = async () => {
    await Promise.all([client.$disconnect(), pool.end()]);
    await database.drop();
  };
  return { ...database, drop };
}
