import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { say, trouble } from "#scripts/say.ts";
import { hashOfFiles } from "#scripts/source-hash.ts";

export const root = path.resolve(import.meta.dirname, "..");
export const nextProgram = createRequire(import.meta.url).resolve("next/dist/bin/next");

/** What a production build is made of; not tsconfig.json, which Next itself rewrites and which changes no output. */
const sources = ["app", "components", "lib", "prisma", "public", "next.config.js", "package-lock.json", "postcss.config.mjs"];

/**
 * Builds the application when there is no build of this source.
 *
 * @param stop ends the build; without a stamp the next start builds again
 * @throws trouble with Next's output when it does not build
 */
export async function ensureBuild(stop?: AbortSignal): Promise<void> {
  const folder = buildFolder();
  const stamp = path.join(folder, "source.sha256");
  const wanted = hashOfFiles(sources);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  say("buduję aplikację (raz dla tej wersji, do kilku minut)…");
  rmSync(stamp, { force: true });
  const { code, output } = await runNextBuild(stop);
  if (code !== 0) throw trouble(`aplikacja się nie zbudowała:\n${output}`);
  writeFileSync(stamp, wanted);
}

function runNextBuild(signal?: AbortSignal): Promise<{ code: number | null; output: string }> {
  const build = spawn(process.execPath, [nextProgram, "build"], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    signal,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  let output = "";
  for (const stream of [build.stdout, build.stderr]) stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  build.on("error", () => {}); // being stopped is one, and "close" follows
  return new Promise((resolve) => build.once("close", (code) => resolve({ code, output })));
}

/** `.next`, or PAI_BUILD_DIR (in the project) for a second checkout-wide build at the same time. */
function buildFolder(): string {
  const own = process.env.PAI_BUILD_DIR;
  if (own) {
    // Next adds its generated types to the tsconfig it is given: not to the project's.
    mkdirSync(path.join(root, own), { recursive: true });
    writeFileSync(
      path.join(root, `${own}.tsconfig.json`),
      JSON.stringify({ extends: `${path.relative(path.dirname(own), ".")}/tsconfig.json` }),
    );
  }
  return path.join(root, own ?? ".next");
}
