import { inject } from "vitest";
import { connect } from "#lib/platform/db.ts";
import { cloneDatabase, type Template, type TestDatabase } from "#tests/support/templates.ts";

/**
 * A real PostgreSQL database for one test file: a copy of the demo data or of the empty tables, and the one lib/platform/db.ts
 * uses until the next file asks for its own. Call it in beforeAll and `drop()` in afterAll.
 */
export async function testDatabase(template: Template = "demo"): Promise<TestDatabase> {
  const database = await cloneDatabase(inject("cluster"), template);
  process.env.DATABASE_URL = database.appUrl;
  const client = connect(database.appUrl);
  const drop = async () => {
    await client.$disconnect();
    await database.drop();
  };
  return { ...database, drop };
}
