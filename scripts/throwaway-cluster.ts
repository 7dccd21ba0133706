import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Cluster, openCluster } from "#scripts/cluster.ts";

const prefix = "pai-database-";
const fiveMinutes = 5 * 60 * 1000;

/** An embedded PostgreSQL in a temporary folder, which stop() removes with everything in it; for tests and tools. */
export async function openThrowawayCluster(): Promise<Cluster> {
  await removeAbandoned();
  const folder = mkdtempSync(path.join(tmpdir(), prefix));
  chmodSync(folder, 0o711);
  return throwaway(folder);
}

async function throwaway(folder: string): Promise<Cluster> {
  const cluster = await openCluster(folder, false);
  return {
    ...cluster,
    stop: async () => {
      await cluster.stop();
      for (const used of new Set([folder, cluster.folder])) rmSync(used, { recursive: true, force: true });
    },
  };
}

/** Ends clusters of runs that were killed: started some time ago, and the start lock which a living run holds is free. */
async function removeAbandoned(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((name) => name.startsWith(prefix))) {
    const folder = path.join(tmpdir(), name);
    const running = path.join(folder, "db/postmaster.pid");
    try {
      if (!existsSync(running) || Date.now() - statSync(running).mtimeMs < fiveMinutes) continue;
      await (await throwaway(folder)).stop();
    } catch {
      // In use, or another user's.
    }
  }
}
