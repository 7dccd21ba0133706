import pg from "pg";
import { DEMO_VERSION } from "#prisma/demo/version.ts";
import { historyDiffers, migrate } from "#prisma/migrate.ts";
import type { Cluster } from "#scripts/cluster.ts";
import { createRoles, withClient } from "#scripts/database.ts";
import { demoKeys } from "#scripts/environment.ts";
import { say } from "#scripts/say.ts";

const demoDatabase = "pai";
const unfinished = "pai_unfinished";

/**
 * Makes sure that the cluster holds a whole demo database of this version. It is built under another name and renamed at
 * the end, so that an interrupted first start leaves nothing that could be taken for finished.
 *
 * @returns the database's name and whether it was built now (the demo clock then starts anew)
 */
export async function prepareDemoDatabase(cluster: Cluster): Promise<{ name: string; builtNow: boolean }> {
  const names = await databaseNames(cluster);
  if (names.includes(demoDatabase)) {
    const why = await whyOutdated(cluster);
    if (why === undefined) {
      const applied = await migrate(cluster.url("pai_owner", demoDatabase));
      if (applied.length > 0) say(`zmieniono układ bazy danych (${applied.length}), dane zostały.`);
      return { name: demoDatabase, builtNow: false };
    }
    say(`${why}; buduję nowe dane demo, a dotychczasowe zachowam.`);
  }
  if (names.includes(unfinished)) say("poprzednie pierwsze uruchomienie zostało przerwane; buduję dane demo od nowa.");
  else say("tworzę bazę danych z danymi pięciu programów…");
  await buildDatabase(cluster, unfinished, "demo");
  await withClient(cluster.url("postgres", "postgres"), async (client) => {
    await client.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", [demoDatabase]);
    if (names.includes(demoDatabase)) {
      const copy = freeName(`${demoDatabase}_${new Date().toISOString().slice(0, 10).replaceAll("-", "_")}`, names);
      await client.query(`ALTER DATABASE ${demoDatabase} RENAME TO ${copy}`);
      say(`dotychczasowe dane demo są w bazie „${copy}”.`);
    }
    await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${demoDatabase}`);
  });
  return { name: demoDatabase, builtNow: true };
}

/**
 * Builds a database with roles and tables, and with the demo data when asked; one of this name is dropped first.
 */
export async function buildDatabase(cluster: Cluster, name: string, content: "demo" | "empty"): Promise<void> {
  await withClient(cluster.url("postgres", "postgres"), async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${name}`);
    if (content === "demo") await client.query(`COMMENT ON DATABASE ${name} IS ${pg.escapeLiteral(`demo ${DEMO_VERSION}`)}`);
  });
  await createRoles(cluster.url("postgres", name), cluster.secrets);
  await migrate(cluster.url("pai_owner", name));
  if (content === "empty") return;
  // The demo data are encrypted by the application's own code, which wants the application's settings.
  const before = process.env.DATABASE_URL;
  Object.assign(process.env, demoKeys, { DATABASE_URL: cluster.url("pai_app", name) });
  // Loaded late: making the demo data takes seconds, and the Prisma client they use may have been generated only now.
  const { seedDemo } = await import("#prisma/demo/seed.ts");
  await seedDemo(cluster.url("pai_owner", name));
  // Written in one go, before the server's own statistics: without them it plans the figures as if the tables were empty.
  await withClient(cluster.url("postgres", name), (client) => client.query("ANALYZE"));
  if (before === undefined) delete process.env.DATABASE_URL;
  else process.env.DATABASE_URL = before;
}

async function whyOutdated(cluster: Cluster): Promise<string | undefined> {
  const installed = await withClient(cluster.url("postgres", "postgres"), async (client) => {
    const { rows } = await client.query("SELECT shobj_description(oid, 'pg_database') AS comment FROM pg_database WHERE datname = $1", [
      demoDatabase,
    ]);
    return Number(/^demo (\d+)$/.exec(rows[0]?.comment ?? "")?.[1] ?? 0);
  });
  if (installed < DEMO_VERSION) return `jest nowsza wersja danych demo (${DEMO_VERSION}, w bazie ${installed})`;
  if (await historyDiffers(cluster.url("pai_owner", demoDatabase))) return "baza danych ma inny układ tabel niż ten program";
  return undefined;
}

async function databaseNames(cluster: Cluster): Promise<string[]> {
  return withClient(cluster.url("postgres", "postgres"), async (client) => {
    const { rows } = await client.query<{ datname: string }>("SELECT datname FROM pg_database");
    return rows.map((row) => row.datname);
  });
}

function freeName(name: string, taken: readonly string[]): string {
  for (let n = 2, candidate = name; ; candidate = `${name}_${n++}`) if (!taken.includes(candidate)) return candidate;
}
