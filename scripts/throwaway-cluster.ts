import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Cluster, openCluster } from "#scripts/cluster.ts";

/** An embedded PostgreSQL in a temporary folder, which stop() removes with everything in it; for tests and tools. */
export async function openThrowawayCluster(): Promise<Cluster> {
  const folder = mkdtempSync(path.join(tmpdir(), "pai-database-"));
  chmodSync(folder, 0o711);
  const cluster = await openCluster(folder, false);
  return {
    ...cluster,
    stop: async () => {
      await cluster.stop();
      for (const used of new Set([folder, cluster.folder])) rmSync(used, { recursive: true, force: true });
    },
  };
}
