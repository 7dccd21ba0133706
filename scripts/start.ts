import { existsSync } from "node:fs";
import path from "node:path";
import { ensureBuild, root } from "#scripts/build.ts";
import { type Cluster, openCluster } from "#scripts/cluster.ts";
import { type DemoClock, demoMorning, keepDemoClock, openDemoClock } from "#scripts/demo-clock.ts";
import { prepareDemoDatabase } from "#scripts/demo-database.ts";
import { checkEnvironment, demoKeys } from "#scripts/environment.ts";
import { ensureClient } from "#scripts/generate.ts";
import { prepareOwnDatabase } from "#scripts/own-database.ts";
import { portFromEnvironment } from "#scripts/port.ts";
import { fail, say } from "#scripts/say.ts";
import { serve } from "#scripts/serve.ts";

/** `npm start` and, with --dev, `npm run dev`: database, tables, demo data or one's own PostgreSQL, build, web server. */
const command = process.argv.includes("--dev") ? "dev" : "start";
/** Settles when the database is open or has failed to; before that there is nothing to stop. */
let opening: Promise<unknown> = Promise.resolve();
const stops: (() => Promise<void> | void)[] = [];
let stopping = false;

/** Stops what was started, the last first, and ends the process. */
async function end(code: number): Promise<never> {
  stopping = true;
  await opening.catch(() => {});
  for (const stop of stops.reverse()) await stop();
  process.exit(code);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    if (stopping) return;
    say("zatrzymuję…");
    void end(0);
  });
}

try {
  if (existsSync(path.join(root, ".env"))) process.loadEnvFile(path.join(root, ".env"));
  const port = await portFromEnvironment();
  ensureClient();
  const env = process.env.DATABASE_URL ? await ownEnvironment() : await demoEnvironment(port);
  const building = new AbortController();
  stops.push(() => building.abort());
  if (command === "start") await ensureBuild(building.signal);
  const server = await serve(command, port, { ...env, PORT: String(port) });
  stops.push(server.stop);
  say(`gotowe: http://localhost:${port} (zatrzymanie: Ctrl-C)`);
  const code = await server.ended;
  if (!stopping) {
    say(`serwer WWW zakończył się nieoczekiwanie (kod ${code}).`);
    await end(1);
  }
} catch (error) {
  if (!stopping) {
    for (const stop of stops.reverse()) await stop();
    fail(error);
  }
}

async function ownEnvironment(): Promise<NodeJS.ProcessEnv> {
  const { appUrl, ownerUrl } = checkEnvironment(process.env);
  await prepareOwnDatabase(appUrl, ownerUrl);
  const clock = process.env.PAI_TODAY ? openDemoClock(demoMorning(), undefined, true) : undefined;
  return { ...process.env, ...clockEnvironment(clock), DATABASE_OWNER_URL: undefined };
}

async function demoEnvironment(port: number): Promise<NodeJS.ProcessEnv> {
  const morning = demoMorning();
  const cluster = await open(process.env.PAI_DATA_DIR || path.join(root, ".data"));
  stops.push(cluster.stop);
  void cluster.lost.then(() => {
    if (stopping) return;
    say("baza danych przestała działać; zatrzymuję PAI.");
    void end(1);
  });
  const database = await prepareDemoDatabase(cluster);
  const clock = openDemoClock(morning, cluster.folder, database.builtNow);
  keepClockRunning(cluster, clock);
  return {
    ...process.env,
    ...demoKeys,
    ...clockEnvironment(clock),
    DATABASE_URL: cluster.url("pai_app", database.name),
    DATABASE_OWNER_URL: undefined,
    NEXTAUTH_URL: `http://localhost:${port}`,
    NEXTAUTH_SECRET: cluster.secrets.signIn,
  };
}

function open(folder: string): Promise<Cluster> {
  const cluster = openCluster(folder);
  opening = cluster;
  return cluster;
}

function keepClockRunning(cluster: Cluster, clock: DemoClock): void {
  const keep = () => keepDemoClock(cluster.folder, clock);
  keep();
  const timer = setInterval(keep, 10_000);
  stops.push(() => {
    clearInterval(timer);
    keep();
  });
}

function clockEnvironment(clock: DemoClock | undefined) {
  return { PAI_CLOCK_START: clock?.start, PAI_CLOCK_AT: clock?.at };
}
