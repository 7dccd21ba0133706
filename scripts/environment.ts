import { createHash } from "node:crypto";
import { trouble } from "#scripts/say.ts";

const demoKey = (name: string) => createHash("sha256").update(`PAI demo ${name}, not a secret`).digest("base64");

/** Keys of the encrypted PESEL numbers in demo mode and in tests; refused everywhere else. */
export const demoKeys = { PAI_DATA_KEY: demoKey("data key"), PAI_INDEX_KEY: demoKey("index key") } as const;

/** PAI_TEST=1 (set by `npm test`) allows the demo's clock and keys together with DATABASE_URL. */
function isTest(): boolean {
  return process.env.PAI_TEST === "1" || process.env.NODE_ENV === "test";
}

/**
 * Checks everything that an installation on one's own PostgreSQL must be told.
 *
 * @returns the two connection strings
 * @throws trouble naming the first thing that is missing or forbidden
 */
export function checkEnvironment(env: NodeJS.ProcessEnv): { appUrl: string; ownerUrl: string } {
  if (!isTest()) {
    const demoOnly = ["PAI_TODAY", "PAI_CLOCK_START", "PAI_CLOCK_AT"].find((name) => env[name]);
    if (demoOnly) throw trouble(`${demoOnly} działa tylko w trybie demo; usuń tę zmienną albo DATABASE_URL.`);
  }
  const appUrl = required(env, "DATABASE_URL", "połączenie roli pai_app");
  const ownerUrl = required(env, "DATABASE_OWNER_URL", "połączenie roli pai_owner, używane tylko do zmian układu bazy");
  required(env, "NEXTAUTH_URL", "adres, pod którym widzą PAI przeglądarki, np. https://pai.example.pl");
  if (required(env, "NEXTAUTH_SECRET", "sekret logowania").length < 32) throw trouble("NEXTAUTH_SECRET musi mieć co najmniej 32 znaki.");
  for (const name of ["PAI_DATA_KEY", "PAI_INDEX_KEY"] as const) {
    const key = required(env, name, "klucz szyfrowania numerów PESEL");
    if (Buffer.from(key, "base64").length !== 32)
      throw trouble(`${name} musi być zapisem base64 dokładnie 32 bajtów: openssl rand -base64 32`);
    if (Object.values<string>(demoKeys).includes(key) && !isTest())
      throw trouble(`${name} jest kluczem danych demo; utwórz własny: openssl rand -base64 32`);
  }
  if (env.PAI_DATA_KEY === env.PAI_INDEX_KEY) throw trouble("PAI_DATA_KEY i PAI_INDEX_KEY muszą być różne.");
  return { appUrl, ownerUrl };
}

function required(env: NodeJS.ProcessEnv, name: string, meaning: string): string {
  const value = env[name];
  if (!value) throw trouble(`brak zmiennej ${name} (${meaning}). Opis wszystkich zmiennych jest w .env.example.`);
  return value;
}
