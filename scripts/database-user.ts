import { execFileSync, spawnSync } from "node:child_process";
import { trouble } from "#scripts/say.ts";

/** The system user under which the embedded PostgreSQL runs; undefined when it is the user who started PAI. */
export type DatabaseUser = { readonly uid: number; readonly gid: number } | undefined;

/**
 * PostgreSQL refuses to run as root, so for root it is the system user `postgres`, created when the machine has none.
 *
 * @throws trouble when it cannot be created
 */
export function databaseUser(): DatabaseUser {
  if (process.getuid?.() !== 0) return undefined;
  if (idOf("-u") === undefined) {
    const made = spawnSync("useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", "postgres"]);
    if (made.status !== 0) {
      throw trouble(
        "PostgreSQL nie działa jako root, a utworzenie użytkownika „postgres” się nie powiodło. Uruchom PAI jako zwykły użytkownik.",
      );
    }
  }
  return { uid: idOf("-u") ?? 0, gid: idOf("-g") ?? 0 };
}

function idOf(flag: "-u" | "-g"): number | undefined {
  try {
    return Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
  } catch {
    return undefined;
  }
}

/** Whether the database's user can enter a folder; asked of the system itself, so that group rights and ACLs count. */
export function canEnter(folder: string, user: DatabaseUser): boolean {
  return spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], { ...user, cwd: "/", stdio: "ignore" }).status === 0;
}
