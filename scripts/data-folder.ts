import { createHash, randomBytes } from "node:crypto";
import { accessSync, chmodSync, constants, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { canEnter, type DatabaseUser } from "#scripts/database-user.ts";
import { say, trouble } from "#scripts/say.ts";

/**
 * The folder of the embedded database, its passwords and the demo clock: PAI_DATA_DIR or `.data` in the project. Where the
 * database's user cannot enter it (a project in root's own home) it is a folder in /var/lib named after it, and said so.
 *
 * @returns absolute path of an existing, writable folder
 * @throws trouble when it cannot be made or written to
 */
export function openDataFolder(wanted: string, user: DatabaseUser): string {
  const folder = path.resolve(wanted);
  makeWritable(folder);
  if (user === undefined || canEnter(folder, user)) return folder;
  const elsewhere = `/var/lib/pai-${createHash("sha256").update(folder).digest("hex").slice(0, 8)}`;
  say(`użytkownik bazy danych nie może wejść do ${folder}, dlatego dane są w ${elsewhere}.`);
  makeWritable(elsewhere);
  return elsewhere;
}

function makeWritable(folder: string): void {
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "?";
    throw trouble(
      `nie mogę utworzyć folderu danych ${folder} albo w nim pisać (${code}). Wskaż inny: PAI_DATA_DIR=/ścieżka/do/folderu npm start`,
    );
  }
}

/** Folder by folder: Node's own recursive way never ends where the system answers ENOENT, as under /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder);
  chmodSync(folder, 0o711);
}

/** Passwords of the embedded cluster and the secret of sign-in, made once for a data folder. */
export type Secrets = { readonly superuser: string; readonly owner: string; readonly app: string; readonly signIn: string };

/** Reads the folder's secrets, making them the first time; only the user who runs PAI can read the file. */
export function readSecrets(folder: string): Secrets {
  const file = path.join(folder, "secrets.json");
  if (!existsSync(file)) {
    const secret = () => randomBytes(24).toString("hex");
    const secrets: Secrets = { superuser: secret(), owner: secret(), app: secret(), signIn: secret() };
    writeFileSync(`${file}.new`, JSON.stringify(secrets), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return JSON.parse(readFileSync(file, "utf8"));
}
