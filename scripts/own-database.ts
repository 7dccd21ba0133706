import { migrate } from "#prisma/migrate.ts";
import { withClient } from "#scripts/database.ts";
import { say, trouble } from "#scripts/say.ts";

/**
 * Brings an ordinary PostgreSQL (15 or newer) up to date and makes sure that the application's role cannot get round the
 * row policies.
 *
 * @throws trouble when a connection fails, the server is too old, the role is too strong or a migration fails
 */
export async function prepareOwnDatabase(appUrl: string, ownerUrl: string): Promise<void> {
  await check("DATABASE_OWNER_URL", ownerUrl, async (client) => {
    const { rows } = await client.query("SELECT current_setting('server_version_num')::int AS version, current_user AS role");
    if (rows[0].version < 150000) throw trouble("PAI potrzebuje PostgreSQL 15 lub nowszego.");
    if (rows[0].role !== "pai_owner")
      throw trouble(`DATABASE_OWNER_URL loguje się jako ${rows[0].role}, a powinno jako pai_owner (prisma/roles.sql).`);
  });
  await check("DATABASE_URL", appUrl, async (client) => {
    const { rows } = await client.query("SELECT rolname, rolsuper OR rolbypassrls AS strong FROM pg_roles WHERE rolname = current_user");
    if (rows[0].strong || rows[0].rolname === "pai_owner") {
      throw trouble(
        `DATABASE_URL loguje się jako ${rows[0].rolname}, który omija ochronę danych; powinno jako pai_app (prisma/roles.sql).`,
      );
    }
  });
  const applied = await migrate(ownerUrl).catch((error: Error) => {
    throw trouble(`zmiana układu bazy danych nie powiodła się i została wycofana: ${error.message}`);
  });
  if (applied.length > 0) say(`zmieniono układ bazy danych (${applied.length}).`);
}

async function check(name: string, url: string, work: Parameters<typeof withClient<void>>[1]): Promise<void> {
  let connected = false;
  try {
    await withClient(url, (client) => {
      connected = true;
      return work(client);
    });
  } catch (error) {
    if (connected) throw error;
    const why = error instanceof Error ? error.message || ("code" in error ? error.code : "") : error;
    throw trouble(`nie mogę połączyć się z bazą danych z ${name}: ${why}. Sprawdź adres, hasło i czy wykonano prisma/roles.sql.`);
  }
}
