import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import type { LaunchOptions } from "playwright";

const installed = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].map((name) => `/usr/bin/${name}`);

/** Nothing of the browser's own may go to the network, and a container has neither sandbox nor graphics card. */
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * How Playwright starts Chromium: the one from npm, unpacked once into the project's `.tmp`. It is the same on every machine, and as it
 * never opens a window it takes about half the work. The machine's own where that one does not start.
 */
export async function browserLaunch(): Promise<LaunchOptions> {
  const folder = await unpacked();
  const executablePath = path.join(folder, "chromium");
  const env = { ...process.env, FONTCONFIG_PATH: existsSync("/etc/fonts/fonts.conf") ? "/etc/fonts" : path.join(folder, "fonts") };
  if (starts(executablePath, env)) return { executablePath, args, env };
  // A machine without a desktop lacks the libraries (nss, nspr, …) that come along for it.
  const withLibraries = { ...env, LD_LIBRARY_PATH: path.join(folder, "al2023/lib") };
  const own = installed.find(existsSync);
  if (own && !starts(executablePath, withLibraries)) return { executablePath: own, args };
  return { executablePath, args, env: withLibraries };
}

async function unpacked(): Promise<string> {
  const folder = path.resolve(import.meta.dirname, "../../.tmp/chromium");
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  const { TMPDIR } = process.env;
  // The package unpacks into the system's temporary folder and trusts whatever already lies there.
  process.env.TMPDIR = unfinished;
  try {
    const { default: chromium, inflate } = await import("@sparticuz/chromium");
    await chromium.executablePath();
    await inflate(path.resolve(import.meta.dirname, "../../node_modules/@sparticuz/chromium/bin/al2023.tar.br"));
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
  renameSync(unfinished, folder);
  return folder;
}

function starts(program: string, env: NodeJS.ProcessEnv): boolean {
  return spawnSync(program, ["--version"], { env, stdio: "ignore" }).status === 0;
}
