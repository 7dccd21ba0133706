import { mkdirSync } from "node:fs";
import path from "node:path";
import { ensureBuild, root } from "#scripts/build.ts";
import { demoKeys } from "#scripts/environment.ts";
import { ensureClient } from "#scripts/generate.ts";
import { fail, say } from "#scripts/say.ts";
import { startTestServer } from "#scripts/test-server.ts";
import { browserTests, browserWorkers, noCount, program, type Step, unitTests } from "#scripts/test-steps.ts";
import { openThrowawayCluster } from "#scripts/throwaway-cluster.ts";
import { buildTemplates, cloneDatabase } from "#tests/support/templates.ts";

/**
 * `npm test`: everything. `npm test -- isolation lib/law e2e`: only the vitest projects or files named, and with `e2e` the
 * browser journeys. The last line sums up vitest and Playwright; a failed check of style, types or build counts as one.
 */
const wanted = process.argv.slice(2);
const everything = wanted.length === 0;
const withBrowser = everything || wanted.some((word) => word.includes("e2e"));
const vitestWords = wanted.filter((word) => !word.includes("e2e"));

Object.assign(process.env, demoKeys, { PAI_TEST: "1" });
// What the developer's shell says about other databases and days is not for the tests.
for (const name of ["DATABASE_URL", "DATABASE_OWNER_URL", "PAI_TODAY", "PAI_TEST_CLUSTER"]) delete process.env[name];
mkdirSync(path.join(root, ".tmp"), { recursive: true });

const steps: Step[] = [];
if (everything) {
  steps.push(["styl kodu (Biome)", () => program("@biomejs/biome/bin/biome", ["check"])]);
}
if (withBrowser) steps.push(["budowa aplikacji", () => ensureBuild().then(noCount)]);
if (everything) steps.push(["typy (TypeScript)", () => program("typescript/bin/tsc", ["--noEmit"])]);

let total = { passed: 0, failed: 0 };
const stops: (() => Promise<void>)[] = [];
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void end(130));

try {
  say("klient bazy danych");
  ensureClient();
  say("baza danych do testów");
  const cluster = await openThrowawayCluster();
  stops.push(cluster.stop);
  const templates = await buildTemplates(cluster);
  process.env.PAI_TEST_CLUSTER = JSON.stringify(templates);
  if (everything || vitestWords.length > 0) steps.push(["testy reguł, domu, izolacji i integracji (vitest)", () => unitTests(vitestWords)]);
  if (withBrowser) {
    steps.push([
      "testy w przeglądarce (Playwright)",
      async () => {
        const urls: string[] = [];
        for (let i = 0; i < browserWorkers; i++) {
          const server = await startTestServer(await cloneDatabase(templates, "demo"));
          stops.push(server.stop);
          urls.push(server.url);
        }
        return browserTests(urls, wanted);
      },
    ]);
  }
  for (const [name, run] of steps) {
    say(name);
    const count = await run().catch((error: Error) => {
      console.error(error.message);
      return { passed: 0, failed: 1 };
    });
    total = { passed: total.passed + count.passed, failed: total.failed + count.failed };
  }
} catch (error) {
  for (const stop of stops.reverse()) await stop();
  fail(error);
}
for (const stop of stops.splice(0).reverse()) await stop();
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

async function end(code: number): Promise<never> {
  for (const stop of stops.splice(0).reverse()) await stop();
  process.exit(code);
}
