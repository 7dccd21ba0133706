import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { nextProgram, root } from "#scripts/build.ts";
import { trouble } from "#scripts/say.ts";

export type Server = {
  /** Resolves with the exit code when the server ends, asked or not. */
  readonly ended: Promise<number>;
  readonly stop: () => Promise<void>;
};

/**
 * Starts Next as a process of its own and waits until it answers.
 *
 * @param command `start` serves the build, `dev` compiles as one works
 * @param env the whole environment of the server
 * @throws trouble when it ends before it answers
 */
export async function serve(command: "start" | "dev", port: number, env: NodeJS.ProcessEnv): Promise<Server> {
  const preload = path.join(import.meta.dirname, "end-with-parent.ts");
  const child = spawn(process.execPath, ["--import", preload, nextProgram, command, "--port", String(port)], {
    cwd: root,
    env: { ...env, NODE_ENV: command === "dev" ? "development" : "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    // A group of its own: Ctrl-C reaches only us, and we stop the server before the database.
    detached: true,
  });
  const ended = new Promise<number>((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
  const failed = ended.then((code) => {
    throw trouble(`serwer WWW zakończył się przy starcie (kod ${code}).`);
  });
  failed.catch(() => {}); // after the race an end is the caller's matter
  await Promise.race([answers(port), failed]);
  return { ended, stop: () => stop(child, ended) };
}

async function answers(port: number): Promise<void> {
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/health`, { redirect: "manual" }).catch(() => undefined);
    if (answer) return;
    await wait(100);
  }
}

async function stop(child: ChildProcess, ended: Promise<number>): Promise<void> {
  child.kill("SIGTERM");
  const late = await Promise.race([ended.then(() => false), wait(8000, true, { ref: false })]);
  if (late && child.pid) process.kill(-child.pid, "SIGKILL");
  await ended;
}
