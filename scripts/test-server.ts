import { randomBytes } from "node:crypto";
import { demoMorning, openDemoClock } from "#scripts/demo-clock.ts";
import { freePort } from "#scripts/port.ts";
import { serve } from "#scripts/serve.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

/** Serves the production build on a free port and a database of its own, with the demo clock. */
export async function startTestServer(database: TestDatabase): Promise<{ url: string; stop: () => Promise<void> }> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const clock = openDemoClock(demoMorning(), undefined, true);
  const server = await serve("start", port, {
    ...process.env,
    PORT: String(port),
    PAI_CLOCK_START: clock.start,
    PAI_CLOCK_AT: clock.at,
    DATABASE_URL: database.appUrl,
    NEXTAUTH_URL: url,
    NEXTAUTH_SECRET: randomBytes(24).toString("hex"),
  });
  return { url, stop: server.stop };
}
