import { createServer } from "node:net";
import { trouble } from "#scripts/say.ts";

/** A loopback port nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/**
 * Reads PORT (3000 when not set) and makes sure nobody listens there.
 *
 * @throws trouble when it is no port number, taken, or not allowed to this user
 */
export async function portFromEnvironment(): Promise<number> {
  const port = Number(process.env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw trouble(`PORT=${process.env.PORT} nie jest numerem portu (1–65535).`);
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => {
      const why = error.code === "EACCES" ? "wymaga uprawnień administratora" : "jest zajęty przez inny program";
      reject(
        trouble(`port ${port} ${why}. Zatrzymaj tamten program albo wybierz inny port: PORT=${port < 1024 ? 3000 : port + 1} npm start`),
      );
    });
    probe.listen(port, () => probe.close(() => resolve()));
  });
  return port;
}
