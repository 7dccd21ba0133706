import { defineConfig } from "prisma/config";

/** Read by Prisma's own command (`prisma generate`, and `prisma migrate deploy` where a DBA prefers it). */
export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_OWNER_URL ?? "postgresql://pai_owner@localhost:5432/pai" },
});
