import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { type DiffTarget, type MigrationList, SchemaEngine } from "@prisma/schema-engine-wasm";
import pg from "pg";

export const migrationsFolder = path.join(import.meta.dirname, "migrations");
export const noFilter = { externalTables: [], externalEnums: [] };

/**
 * Brings a database up to prisma/migrations, with Prisma's own engine as WebAssembly and the same `_prisma_migrations`
 * table as `prisma migrate deploy`.
 *
 * @param ownerUrl connection string of `pai_owner`
 * @returns names of the migrations applied now, oldest first
 * @throws Error with PostgreSQL's message when a migration fails; nothing of it stays and it can be tried again
 */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const migrationsList = readMigrations();
  return withEngine(ownerUrl, async (engine) => {
    try {
      return (await engine.applyMigrations({ migrationsList, filters: noFilter })).appliedMigrationNames;
    } catch (error) {
      // PostgreSQL rolled the whole script back, so the engine need not ask for a person before the next try.
      const history = await engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters: noFilter });
      for (const migrationName of history.failedMigrationNames) await engine.markMigrationRolledBack({ migrationName });
      throw error;
    }
  });
}

/**
 * Whether the database was migrated by other scripts than those in prisma/migrations (edited, missing or failed ones);
 * migrations not yet applied are no difference.
 */
export async function historyDiffers(ownerUrl: string): Promise<boolean> {
  const found = await withEngine(ownerUrl, (engine) =>
    engine.diagnoseMigrationHistory({ migrationsList: readMigrations(), optInToShadowDatabase: false, filters: noFilter }),
  );
  const behind = found.history === null || found.history === undefined || found.history.diagnostic === "databaseIsBehind";
  return !behind || found.editedMigrationNames.length > 0 || found.failedMigrationNames.length > 0;
}

/**
 * Runs commands of the schema engine on a connected database.
 *
 * @param ownerUrl connection string; the engine's shadow database is refused, because through this adapter it may be the
 *   connected database itself
 * @throws Error with PostgreSQL's message where a script failed
 */
export async function withEngine<T>(ownerUrl: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  let scriptError: unknown;
  // One connection, because the engine takes a session lock; a pool of our own, because the engine never closes its own.
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 1 });
  const factory = new PrismaPg(pool);
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const connection = await connect();
    // The adapter would split a script at every semicolon, also inside function bodies, and spread it over the pool.
    // As one query it runs on one connection and in one transaction, as under `prisma migrate deploy`.
    connection.executeScript = async (script) => {
      await pool.query(script).catch((error) => {
        scriptError = error;
        throw error;
      });
    };
    return connection;
  };
  factory.connectToShadowDb = () => Promise.reject(new Error("the schema engine's shadow database is not used in this project"));
  let engine: SchemaEngine | undefined;
  try {
    engine = await SchemaEngine.new({ datamodels: undefined }, () => {}, bindMigrationAwareSqlAdapterFactory(factory));
    return await work(engine);
  } catch (error) {
    throw scriptError ?? error;
  } finally {
    engine?.free();
    await pool.end();
  }
}

/** The migrations folder as the engine wants it: every folder with a migration.sql, oldest first. */
export function readMigrations(): MigrationList {
  const names = existsSync(migrationsFolder)
    ? readdirSync(migrationsFolder).filter((name) => existsSync(path.join(migrationsFolder, name, "migration.sql")))
    : [];
  const lock = path.join(migrationsFolder, "migration_lock.toml");
  return {
    baseDir: migrationsFolder,
    lockfile: { path: "migration_lock.toml", content: existsSync(lock) ? readFileSync(lock, "utf8") : null },
    shadowDbInitScript: "",
    migrationDirectories: names.sort().map((name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok", value: readFileSync(path.join(migrationsFolder, name, "migration.sql"), "utf8") },
      },
    })),
  };
}

/** prisma/schema as it stands, for the engine to compare. */
export function currentSchema(): DiffTarget {
  const folder = path.join(import.meta.dirname, "schema");
  const names = readdirSync(folder).filter((name) => name.endsWith(".prisma"));
  return { tag: "schemaDatamodel", files: names.map((name) => ({ path: name, content: readFileSync(path.join(folder, name), "utf8") })) };
}

if (import.meta.main) {
  const ownerUrl = process.env.DATABASE_OWNER_URL;
  if (!ownerUrl) throw new Error("DATABASE_OWNER_URL is not set");
  const applied = await migrate(ownerUrl);
  console.log(applied.length === 0 ? "No migration to apply." : `Applied: ${applied.join(", ")}`);
  process.exit(0); // the engine leaves a ten-second timer of its lock behind
}
