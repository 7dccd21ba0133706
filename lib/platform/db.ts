import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "#lib/platform/env.ts";
import { type Prisma, PrismaClient } from "#prisma/generated/client/client.ts";
import type { Role } from "#prisma/generated/client/enums.ts";

/** Whose eyes a transaction has. Row policies read it; without it a query sees nothing. */
export type Scope = { readonly institutionId: string | null; readonly userId: string | null; readonly role: Role | null };

declare const scoped: unique symbol;
/** A transaction with its scope set. Only `inScope` and `inReadScope` make one, and repositories accept nothing else. */
export type ScopedTx = Prisma.TransactionClient & { readonly [scoped]: true };

const globals = globalThis as { paiPrisma?: PrismaClient };

/** One client a process; kept across reloads of the development server. */
export const database = (): PrismaClient => globals.paiPrisma ?? connect(env().DATABASE_URL);

/** Makes the client of this process for the database at that address; `database` hands out the one made last. */
export function connect(connectionString: string): PrismaClient {
  globals.paiPrisma = new PrismaClient({ adapter: new PrismaPg({ connectionString, max: 10 }), log: [] });
  return globals.paiPrisma;
}

/** Runs `work` in one transaction with the scope set for it alone. Any throw rolls everything back. */
export function inScope<T>(scope: Scope, work: (tx: ScopedTx) => Promise<T>): Promise<T> {
  return database().$transaction(async (tx) => work(await withScope(tx, scope)), { maxWait: 10_000, timeout: 20_000 });
}

/** The same for reading: one snapshot for all queries of a page, and a write is refused by PostgreSQL. */
export function inReadScope<T>(scope: Scope, work: (tx: ScopedTx) => Promise<T>): Promise<T> {
  const reading = async (tx: Prisma.TransactionClient) => {
    await tx.$executeRaw`SET TRANSACTION READ ONLY`;
    return work(await withScope(tx, scope));
  };
  return database().$transaction(reading, { isolationLevel: "RepeatableRead", maxWait: 10_000, timeout: 20_000 });
}

async function withScope(tx: Prisma.TransactionClient, scope: Scope): Promise<ScopedTx> {
  await tx.$queryRaw`SELECT set_config('app.institution_id', ${scope.institutionId ?? ""}, true),
    set_config('app.user_id', ${scope.userId ?? ""}, true), set_config('app.role', ${scope.role ?? ""}, true)`;
  return tx as ScopedTx;
}

/**
 * Waits until nobody else holds these subjects, and holds them to the end of the transaction. The order is fixed: edition
 * (capacity) before persons (overlap, months, caps), persons by id, then a series of numbers, so that two writers never wait
 * for each other. `inEdition`: many may write in an edition side by side, only not while somebody holds it to take it further.
 */
export async function lock(
  tx: ScopedTx,
  subjects: { inEdition?: string; editionId?: string; personIds?: readonly string[]; series?: string },
): Promise<void> {
  const { inEdition, editionId, personIds = [], series } = subjects;
  if (inEdition) await tx.$queryRaw`SELECT 1 AS held FROM (SELECT pg_advisory_xact_lock_shared(hashtextextended(${inEdition}, 0))) held`;
  const keys = [...(editionId ? [editionId] : []), ...[...personIds].sort(), ...(series ? [series] : [])];
  for (const key of keys) await tx.$queryRaw`SELECT 1 AS held FROM (SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))) held`;
}
