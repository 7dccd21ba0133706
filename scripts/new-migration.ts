import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { DiffTarget } from "@prisma/schema-engine-wasm";
import { currentSchema, migrationsFolder, noFilter, readMigrations, withEngine } from "#prisma/migrate.ts";
import { openThrowawayCluster } from "#scripts/throwaway-cluster.ts";

/**
 * Development tool: `npm run new-migration -- add_reports` writes prisma/migrations/<time>_add_reports/migration.sql with
 * what Prisma's engine finds between the last committed migration and prisma/schema. Row policies, checks, functions and
 * grants are then written into it by hand.
 */
const root = path.resolve(import.meta.dirname, "..");

/** The schema as it was in the commit that last changed the migrations; empty before the first migration. */
function migratedSchema(): DiffTarget {
  if (readMigrations().migrationDirectories.length === 0) return { tag: "empty" };
  const commit = git("log", "-1", "--format=%H", "--", "prisma/migrations");
  if (commit === "") throw new Error("Commit the present migrations first: the next one starts from their schema.");
  const names = git("ls-tree", "--name-only", commit, "prisma/schema/")
    .split("\n")
    .filter((name) => name.endsWith(".prisma"));
  return { tag: "schemaDatamodel", files: names.map((name) => ({ path: name, content: git("show", `${commit}:${name}`) })) };
}

function git(...args: string[]): string {
  return execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();
}

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) throw new Error("Usage: npm run new-migration -- name_in_small_letters");
// The engine compares two texts, but does not start without a database.
const cluster = await openThrowawayCluster();
const { stdout } = await withEngine(cluster.url("postgres", "postgres"), (engine) =>
  engine.diff({ from: migratedSchema(), to: currentSchema(), script: true, exitCode: null, filters: noFilter }),
);
await cluster.stop();
const folder = path.join(migrationsFolder, `${new Date().toISOString().replace(/\D/g, "").slice(0, 14)}_${name}`);
mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, "migration.sql"), stdout ?? "");
const lock = path.join(migrationsFolder, "migration_lock.toml");
if (!existsSync(lock)) writeFileSync(lock, 'provider = "postgresql"\n');
console.log(`Written: ${path.relative(root, folder)}/migration.sql`);
process.exit(0);
