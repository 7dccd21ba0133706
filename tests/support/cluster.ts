import type { TestProject } from "vitest/node";
import { ensureClient } from "#scripts/generate.ts";
import { openThrowawayCluster } from "#scripts/throwaway-cluster.ts";
import { buildTemplates, type TestCluster } from "#tests/support/templates.ts";

declare module "vitest" {
  interface ProvidedContext {
    cluster: TestCluster;
  }
}

/**
 * Gives the tests of a run their cluster: the one `npm test` has opened already, or one of its own when vitest is run alone.
 *
 * @returns what stops it after the tests
 */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const opened = process.env.PAI_TEST_CLUSTER;
  if (opened) {
    project.provide("cluster", JSON.parse(opened));
    return undefined;
  }
  ensureClient();
  const cluster = await openThrowawayCluster();
  const test = await buildTemplates(cluster);
  process.env.PAI_TEST_CLUSTER = JSON.stringify(test); // for the run's other project with databases
  project.provide("cluster", test);
  return cluster.stop;
}
