import { expect } from "vitest";
import { withClient } from "#scripts/database.ts";
import { query } from "#tests/support/database.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

/**
 * Somebody holds an edition, and changes it while a step waits for them.
 *
 * @param change what is set of the edition, as SQL: `"capacity" = 1`
 * @returns what the step answers once it is its turn
 */
export async function whileHeld<T>(database: TestDatabase, editionId: string, change: string, step: () => Promise<T>): Promise<T> {
  const waiting = await withClient(database.superuserUrl, async (other) => {
    await other.query("BEGIN");
    await other.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [editionId]);
    const answer = step();
    const inLine = () =>
      query(`SELECT 1 FROM pg_locks l JOIN pg_database d ON d."oid" = l."database"
             WHERE l."locktype" = 'advisory' AND NOT l."granted" AND d."datname" = current_database()`);
    await expect.poll(inLine).toHaveLength(1);
    await other.query(`UPDATE "Edition" SET ${change} WHERE "id" = $1`, [editionId]);
    await other.query("COMMIT");
    return { answer };
  });
  return waiting.answer;
}
