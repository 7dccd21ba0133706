import { hash } from "@node-rs/argon2";
import { PrismaPg } from "@prisma/adapter-pg";
import { encryptText, indexText } from "#lib/platform/crypto.ts";
import { type Prisma, PrismaClient } from "#prisma/generated/client/client.ts";
import { demoPassword } from "./accounts.ts";
import { demoRows } from "./demo.ts";
import type { PersonRow } from "./rows.ts";
import { demoTables } from "./rows.ts";

const BATCH = 1000;

/**
 * Fills an empty, migrated database with the demo, all or nothing. Inside the one transaction row security is not forced on
 * the owner; it is forced again, and the row counts are compared, before the commit.
 *
 * @param ownerUrl connection string of `pai_owner`; PAI_DATA_KEY and PAI_INDEX_KEY encrypt the PESEL numbers
 * @throws Error when a row already exists, a count differs or a table was left unforced; nothing is written then
 */
export async function seedDemo(ownerUrl: string): Promise<void> {
  const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString: ownerUrl, max: 1 }) });
  const passwordHash = await hash(demoPassword);
  try {
    await prisma.$transaction((tx) => unforced(tx, () => insertAll(tx, passwordHash)), { maxWait: 10_000, timeout: 120_000 });
  } finally {
    await prisma.$disconnect();
  }
}

async function insertAll(tx: Prisma.TransactionClient, passwordHash: string): Promise<void> {
  for (const table of demoTables) await insert(table, table === "person" ? demoRows.person.map(encrypted) : demoRows[table]);
  await insert(
    "userSecret",
    demoRows.user.map(({ id }) => ({ userId: id, passwordHash })),
  );

  async function insert(table: (typeof demoTables)[number] | "userSecret", rows: readonly object[]) {
    // One call for tables of every shape: the rows were typed where they were made.
    const delegate = tx[table] as unknown as { createMany: (args: { data: object[] }) => Promise<unknown>; count: () => Promise<number> };
    for (let from = 0; from < rows.length; from += BATCH)
      await delegate.createMany({ data: rows.slice(from, from + BATCH).map(withInstants) });
    const written = await delegate.count();
    if (written !== rows.length) throw new Error(`${table}: ${written} rows in the table, ${rows.length} in the demo`);
  }
}

/** Runs `work` while the owner of the tables is not held to their row policies. */
async function unforced(tx: Prisma.TransactionClient, work: () => Promise<void>): Promise<void> {
  const forced = () => tx.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(relname) AS name FROM pg_class
    WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r' AND relforcerowsecurity ORDER BY relname`;
  const tables = await forced();
  for (const { name } of tables) await tx.$executeRawUnsafe(`ALTER TABLE ${name} NO FORCE ROW LEVEL SECURITY`);
  await work();
  for (const { name } of tables) await tx.$executeRawUnsafe(`ALTER TABLE ${name} FORCE ROW LEVEL SECURITY`);
  if ((await forced()).length !== tables.length) throw new Error("Row security is not forced again on every table");
}

const encrypted = ({ pesel, ...person }: PersonRow) => ({ ...person, peselCipher: encryptText(pesel), peselIndex: indexText(pesel) });

// Prisma takes a day only as an instant.
const withInstants = (row: object) =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T00:00:00.000Z` : value,
    ]),
  );
