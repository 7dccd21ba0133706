import { inject } from "vitest";
import { cloneDatabase, type Template, type TestDatabase } from "#tests/support/templates.ts";

/**
 * A real PostgreSQL database for one test file: a copy of the demo data or of the empty tables. Call it in beforeAll and
 * `drop()` in afterAll. It also becomes the DATABASE_URL of this worker, so that lib/platform/db.ts uses it, provided that
 * nothing has connected before.
 */
export async function testDatabase(template: Template = "demo"): Promise<TestDatabase> {
  const database = await cloneDatabase(inject("cluster"), template);
  process.env.DATABASE_URL = database.appUrl;
  return database;
}
