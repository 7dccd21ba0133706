import { defineConfig } from "playwright/test";
import { browserLaunch } from "#tests/support/browser.ts";

/** Servers that are already running, one a worker: PAI_E2E_URL, set by `npm test`. */
const servers = (process.env.PAI_E2E_URL ?? "http://localhost:3000").split(" ");

/** Browser journeys. A file runs on one worker from its first journey to its last. */
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  // A journey may change what the next one of its worker sees; two workers share nothing.
  workers: servers.length,
  // Only a journey that hangs is ended: axe looks over every page, which a busy machine does slowly.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  reporter: [["list"], ["json", { outputFile: ".tmp/playwright.json" }]],
  use: {
    baseURL: servers[Number(process.env.TEST_PARALLEL_INDEX ?? 0)],
    locale: "pl-PL",
    timezoneId: "Europe/Warsaw",
    // Colours at rest: axe would else measure a button on its way from "sending" back to itself.
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: await browserLaunch(),
    // Recording every step slows a busy machine; a failure names its page as it stood, and `--trace on` records where more is wanted.
    trace: "off",
  },
});
