import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { hashOfFiles } from "#scripts/source-hash.ts";

const root = path.resolve(import.meta.dirname, "..");
const client = path.join(root, "prisma/generated/client");
const stamp = path.join(root, "prisma/generated/schema.sha256");

/**
 * Generates the Prisma client when there is none for this schema; otherwise does nothing.
 *
 * @returns true when it was generated now
 * @throws Error with Prisma's own message when the schema is wrong
 */
export function ensureClient(): boolean {
  const wanted = hashOfFiles(["prisma/schema", "package-lock.json"]);
  if (existsSync(client) && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return false;
  const prisma = createRequire(import.meta.url).resolve("prisma/build/index.js");
  const run = spawnSync(process.execPath, [prisma, "generate", "--no-hints"], {
    cwd: root,
    encoding: "utf8",
    // Prisma looks for its native schema engine, which generating does not use and whose download host may be
    // unreachable: any existing file keeps it from downloading.
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1", CHECKPOINT_DISABLE: "1" },
  });
  if (run.status !== 0) throw new Error(`prisma generate: ${run.stderr || run.stdout}`);
  writeFileSync(stamp, wanted);
  return true;
}

if (import.meta.main) {
  console.log(ensureClient() ? "Prisma client generated in prisma/generated/client." : "Prisma client is up to date.");
}
