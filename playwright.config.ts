import { defineConfig } from "playwright/test";
import { browserLaunch } from "#tests/support/browser.ts";

/** Browser journeys against a server that is already running: PAI_E2E_URL, set by `npm test`. */
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  // One server and one database for all of them: a journey may change what the next one sees.
  workers: 1,
  // Only a journey that hangs is ended: axe looks over every page, which a busy machine does slowly.
  timeout: 240_000,
  expect: { timeout: 20_000 },
  reporter: [["list"], ["json", { outputFile: ".tmp/playwright.json" }]],
  use: {
    baseURL: process.env.PAI_E2E_URL ?? "http://localhost:3000",
    locale: "pl-PL",
    timezoneId: "Europe/Warsaw",
    launchOptions: await browserLaunch(),
    trace: "retain-on-failure",
  },
});
