import pg from "pg";
import type { InstitutionKind, Role } from "#prisma/generated/client/enums.ts";

/** Whose eyes a query has, and which kind of institution that is. */
export type Eyes = {
  readonly institutionId: string;
  readonly kind: InstitutionKind;
  readonly slug: string;
  readonly labourOfficeId: string;
  readonly userId: string;
  readonly role: Role;
};

export type Row = Readonly<Record<string, unknown>>;

/** Runs `work` as the application with these eyes; whatever it did is rolled back. */
export async function withEyes<T>(
  app: pg.Client,
  eyes: Pick<Eyes, "institutionId" | "userId" | "role"> | null,
  work: () => Promise<T>,
): Promise<T> {
  await app.query("BEGIN");
  try {
    await app.query(
      "SELECT set_config('app.institution_id', $1, true), set_config('app.user_id', $2, true), set_config('app.role', $3, true)",
      [eyes?.institutionId ?? "", eyes?.userId ?? "", eyes?.role ?? ""],
    );
    return await work();
  } finally {
    await app.query("ROLLBACK");
  }
}

export async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

/**
 * The owner of a throw-away test database, without FORCE: it sees every row and says what is true. The application's role
 * stays under the policies.
 */
export async function oracle(ownerUrl: string): Promise<pg.Client> {
  const owner = await connect(ownerUrl);
  const tables = await owner.query<{ name: string }>(`SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relforcerowsecurity`);
  for (const { name } of tables.rows) await owner.query(`ALTER TABLE "${name}" NO FORCE ROW LEVEL SECURITY`);
  return owner;
}

/** One pair of eyes for every membership of the demo. */
export async function everyEyes(owner: pg.Client): Promise<Eyes[]> {
  const { rows } = await owner.query<Eyes>(`
    SELECT m."institutionId", i."kind", i."slug", m."userId", m."role",
           coalesce(c."labourOfficeId", p."labourOfficeId", i."id") AS "labourOfficeId"
    FROM "Membership" m JOIN "Institution" i ON i."id" = m."institutionId"
    LEFT JOIN "WelfareCentre" c ON c."id" = i."id" LEFT JOIN "IntegrationProvider" p ON p."id" = i."id"
    ORDER BY i."slug", m."role", m."userId"`);
  return rows;
}

/** Columns of a table that make its primary key. */
export async function keyOf(owner: pg.Client, table: string): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT a.attname AS name FROM pg_index x JOIN pg_attribute a ON a.attrelid = x.indrelid AND a.attnum = ANY (x.indkey)
     WHERE x.indisprimary AND x.indrelid = $1::regclass`,
    [`"${table}"`],
  );
  return rows.map(({ name }) => name);
}

/** Every column of a table. */
export async function columnsOf(owner: pg.Client, table: string): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped`,
    [`"${table}"`],
  );
  return rows.map(({ name }) => name);
}
