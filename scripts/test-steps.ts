import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { root } from "#scripts/build.ts";

export type Count = { readonly passed: number; readonly failed: number };

/** A name for the announcement and what it runs. */
export type Step = readonly [name: string, run: () => Promise<Count>];

export const noCount = (): Count => ({ passed: 0, failed: 0 });

const projects = ["unit", "house", "isolation", "integration"];

/** Runs a program of an npm package, its output shown; a failure counts as one failed test. */
export async function program(file: string, args: readonly string[], env: Record<string, string> = {}): Promise<Count> {
  return { passed: 0, failed: (await run(file, args, env)) === 0 ? 0 : 1 };
}

/**
 * Runs vitest.
 *
 * @param words names of projects or parts of file names; none means everything
 */
export async function unitTests(words: readonly string[]): Promise<Count> {
  const report = fresh(".tmp/vitest.json");
  const only = words.flatMap((word) => (projects.includes(word) ? ["--project", word] : [word]));
  const code = await run("vitest/vitest.mjs", ["run", ...only, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`]);
  const { numPassedTests = 0, numFailedTests = 0 } = read(report);
  return { passed: numPassedTests, failed: atLeastOne(numFailedTests, code) };
}

/** Browser journeys at once, each file of them on a server and a database of its worker. */
export const browserWorkers = 2;

/**
 * Runs the browser journeys.
 *
 * @param urls of running servers, one a worker
 * @param words `e2e` for all of them, or parts of file names in tests/e2e
 */
export async function browserTests(urls: readonly string[], words: readonly string[]): Promise<Count> {
  const report = fresh(".tmp/playwright.json");
  const files = words.filter((word) => word.includes("e2e") && word !== "e2e");
  const code = await run("playwright/cli.js", ["test", "--pass-with-no-tests", ...files], { PAI_E2E_URL: urls.join(" ") });
  const { expected = 0, unexpected = 0, flaky = 0 } = read(report).stats ?? {};
  return { passed: expected, failed: atLeastOne(unexpected + flaky, code) };
}

/** A file that does not even load is no test to vitest and Playwright, but their exit code tells. */
const atLeastOne = (failed: number, code: number) => (code === 0 ? failed : Math.max(1, failed));

function run(file: string, args: readonly string[], env: Record<string, string> = {}): Promise<number> {
  const [name = "", scoped = ""] = file.split("/");
  const packageName = name.startsWith("@") ? `${name}/${scoped}` : name;
  const manifest = createRequire(import.meta.url).resolve(`${packageName}/package.json`);
  const script = path.join(path.dirname(manifest), file.slice(packageName.length + 1));
  const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: "inherit", env: { ...process.env, ...env } });
  return new Promise((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
}

function fresh(report: string): string {
  rmSync(path.join(root, report), { force: true });
  return report;
}

function read(report: string) {
  const file = path.join(root, report);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}
