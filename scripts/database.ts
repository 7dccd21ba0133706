import { readFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";

/** Runs work on one connection and closes it. */
export async function withClient<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Runs prisma/roles.sql in a database.
 *
 * @param superuserUrl connection string of a superuser to the database meant for PAI
 * @param passwords take the place of psql's variables
 */
export async function createRoles(superuserUrl: string, passwords: { readonly owner: string; readonly app: string }): Promise<void> {
  const script = readFileSync(path.join(import.meta.dirname, "../prisma/roles.sql"), "utf8")
    .replaceAll(":'owner_password'", pg.escapeLiteral(passwords.owner))
    .replaceAll(":'app_password'", pg.escapeLiteral(passwords.app));
  await withClient(superuserUrl, (client) => client.query(script));
}
