import { defineConfig } from "vitest/config";
import { demoKeys } from "#scripts/environment.ts";

const setup = ["tests/support/cluster.ts"];

/** unit and house need no database; isolation and integration get copies of a template (tests/support/database.ts). */
export default defineConfig({
  test: {
    env: { PAI_TEST: "1", ...demoKeys },
    // Only a test that hangs is ended: how long one takes says more of the machine than of the code.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    maxWorkers: 2,
    // A worker loads the project once, not once a file: no test replaces a module, and `testDatabase` gives each file its database.
    isolate: false,
    // Measured by `npm run bench` alone, in one project.
    benchmark: { include: [] },
    projects: [
      { extends: true, test: { name: "unit", include: ["{app,components,lib,prisma,scripts}/**/*.test.{ts,tsx}"] } },
      { extends: true, test: { name: "house", include: ["tests/house/**/*.test.ts"] } },
      { extends: true, test: { name: "isolation", include: ["tests/isolation/**/*.test.ts"], globalSetup: setup } },
      {
        extends: true,
        test: {
          name: "bench",
          include: [],
          testTimeout: 600_000,
          benchmark: { include: ["tests/bench/**/*.bench.ts"] },
          globalSetup: setup,
        },
      },
      { extends: true, test: { name: "integration", include: ["tests/integration/**/*.test.ts"], globalSetup: setup } },
    ],
  },
});
