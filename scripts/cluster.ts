import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { openDataFolder, readSecrets, type Secrets } from "#scripts/data-folder.ts";
import { databaseUser } from "#scripts/database-user.ts";
import { freePort } from "#scripts/port.ts";
import { postgresBinaries, type RunPostgres } from "#scripts/postgres-binaries.ts";
import { say, trouble } from "#scripts/say.ts";

/** A running embedded PostgreSQL. */
export type Cluster = {
  readonly folder: string;
  readonly secrets: Secrets;
  /** Connection string of a role to a database of this cluster. */
  readonly url: (role: "postgres" | "pai_owner" | "pai_app", database: string) => string;
  /** Resolves when the database ends without having been asked to. */
  readonly lost: Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Session-level lock that a living start holds; a database without it was left by a killed one. */
const startLock = 2018_05_24;

/**
 * Opens the embedded PostgreSQL of a data folder: makes it the first time, adopts it when a killed start left it running,
 * otherwise starts it on a free loopback port.
 *
 * @param wantedFolder see openDataFolder
 * @param durable false only for tests: faster, and lost when the machine stops
 * @throws trouble when the folder is unusable, in use by another start, or PostgreSQL does not start
 */
export async function openCluster(wantedFolder: string, durable = true): Promise<Cluster> {
  const user = databaseUser();
  const folder = openDataFolder(wantedFolder, user);
  const secrets = readSecrets(folder);
  const run = postgresBinaries(folder, user);
  const data = path.join(folder, "db");
  if (!existsSync(data)) initialise(data, secrets, run, user);

  let port = runningPort(data);
  let lock = port === undefined ? undefined : await connect(port, secrets);
  if (lock) say("przejmuję bazę danych, która została po przerwanym uruchomieniu.");
  if (!lock) {
    port = await freePort();
    startServer(data, port, durable, run);
    lock = await connect(port, secrets);
    if (!lock) throw trouble(`baza danych w ${data} nie przyjmuje połączeń. Usuń folder ${folder}, aby zbudować dane demo od nowa.`);
  }
  let stopping = false;
  const lost = Promise.withResolvers<void>();
  lock.on("error", () => {});
  lock.on("end", () => stopping || lost.resolve());
  return {
    folder,
    secrets,
    url: (role, database) => url(port ?? 0, role, secrets, database),
    lost: lost.promise,
    stop: async () => {
      stopping = true;
      run("pg_ctl", ["stop", "-w", "-m", "fast", "-D", data]);
    },
  };
}

/** initdb beside and then renamed, so that a `db` folder is always a whole one. */
function initialise(data: string, secrets: Secrets, run: RunPostgres, user: ReturnType<typeof databaseUser>): void {
  const unfinished = `${data}.new`;
  if (existsSync(unfinished)) say("poprzednie pierwsze uruchomienie zostało przerwane; tworzę bazę danych od nowa.");
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  chmodSync(unfinished, 0o700);
  const passwordFile = `${data}.password`;
  writeFileSync(passwordFile, secrets.superuser, { mode: 0o600 });
  for (const made of user ? [unfinished, passwordFile] : []) chownSync(made, user?.uid ?? 0, user?.gid ?? 0);
  // Polish ICU collation: sorting and lower() of Polish letters do not depend on the machine's locales.
  const locale = ["--encoding=UTF8", "--locale=C", "--locale-provider=icu", "--icu-locale=pl"];
  const made = run("initdb", ["-D", unfinished, "--username=postgres", "--auth=scram-sha-256", `--pwfile=${passwordFile}`, ...locale]);
  rmSync(passwordFile);
  if (!made.ok) throw trouble(`PostgreSQL nie utworzył bazy danych w ${data}: ${lastLine(made.output)}`);
  renameSync(unfinished, data);
}

function startServer(data: string, port: number, durable: boolean, run: RunPostgres): void {
  const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=''", "max_connections=120", "timezone=UTC"];
  if (!durable) settings.push("fsync=off", "synchronous_commit=off", "full_page_writes=off");
  const log = path.join(data, "server.log");
  const options = [`-p ${port}`, ...settings.map((setting) => `-c ${setting}`)].join(" ");
  const started = run("pg_ctl", ["start", "-w", "-t", "120", "-D", data, "-l", log, "-o", options]);
  if (started.ok) return;
  const why = existsSync(log)
    ? (readFileSync(log, "utf8")
        .split("\n")
        .filter((line) => line.includes("FATAL"))
        .at(-1) ?? "")
    : "";
  throw trouble(`baza danych w ${data} nie wystartowała: ${why || lastLine(started.output)}. Dziennik: ${log}`);
}

/** The port of postmaster.pid (its fourth line), which stays behind when the database was killed as well. */
function runningPort(data: string): number | undefined {
  const file = path.join(data, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  return Number(readFileSync(file, "utf8").split("\n")[3]) || undefined;
}

/** A connection holding the start lock, or undefined when our database does not answer on this port. */
async function connect(port: number, secrets: Secrets): Promise<pg.Client | undefined> {
  for (let attempt = 0; attempt < 60; attempt++) {
    const client = new pg.Client({ connectionString: url(port, "postgres", secrets, "postgres") });
    try {
      await client.connect();
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (code !== "57P03") return undefined; // anything but "starting up" or "shutting down"
      await wait(500);
      continue;
    }
    const { rows } = await client.query("SELECT pg_try_advisory_lock($1) AS free", [startLock]);
    if (rows[0].free) return client;
    await client.end();
    throw trouble("PAI już działa z tym folderem danych. Zatrzymaj je albo wskaż inny folder: PAI_DATA_DIR=/inny/folder npm start");
  }
  return undefined;
}

function url(port: number, role: string, secrets: Secrets, database: string): string {
  const password = role === "postgres" ? secrets.superuser : role === "pai_owner" ? secrets.owner : secrets.app;
  return `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`;
}

function lastLine(output: string): string {
  return output.split("\n").at(-1) ?? "";
}
