import { writeFileSync } from "node:fs";
import path from "node:path";
import type pg from "pg";
import { withClient } from "#scripts/database.ts";
import { buildDatabase } from "#scripts/demo-database.ts";
import { openThrowawayCluster } from "#scripts/throwaway-cluster.ts";

/** Where the listing is kept: what Prisma's schema cannot say and the migrations do. */
export const catalogFile = path.resolve(import.meta.dirname, "../prisma/catalog.txt");

const own = `n.nspname = 'public' AND c.relname <> '_prisma_migrations'`;

/** Tables, columns, keys, foreign keys and plain indexes: what Prisma's schema says. */
const shapeQueries = [
  `SELECT format('column %s.%s %s%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), CASE WHEN a.attnotnull THEN ' not null' ELSE '' END)
   FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped AND ${own}`,
  `SELECT format('default %s.%s %s', c.relname, a.attname, pg_get_expr(d.adbin, d.adrelid))
   FROM pg_attrdef d JOIN pg_class c ON c.oid = d.adrelid JOIN pg_attribute a ON a.attrelid = d.adrelid AND a.attnum = d.adnum
   JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${own}`,
  `SELECT format('constraint %s.%s %s', c.relname, k.conname, pg_get_constraintdef(k.oid))
   FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE k.contype IN ('p', 'u', 'f') AND ${own}`,
  `SELECT format('index %s', pg_get_indexdef(i.indexrelid))
   FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE i.indpred IS NULL AND i.indexprs IS NULL AND NOT i.indisexclusion AND ${own}`,
  `SELECT format('enum %s %s', t.typname, string_agg(e.enumlabel, ',' ORDER BY e.enumsortorder))
   FROM pg_enum e JOIN pg_type t ON t.oid = e.enumtypid GROUP BY t.typname`,
];

/** Row policies, checks, exclusions, partial indexes, functions and grants: what only the migrations say. */
const guardQueries = [
  `SELECT format('rows %s %s%s', c.relname, CASE WHEN c.relrowsecurity THEN 'secured' ELSE 'open' END, CASE WHEN c.relforcerowsecurity THEN ' forced' ELSE '' END)
   FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = 'r' AND ${own}`,
  `SELECT format('policy %s.%s %s %s to %s using (%s) check (%s)', tablename, policyname, permissive, cmd, array_to_string(roles, ','), qual, with_check) FROM pg_policies`,
  `SELECT format('%s %s.%s %s', CASE k.contype WHEN 'c' THEN 'check' ELSE 'exclusion' END, c.relname, k.conname, pg_get_constraintdef(k.oid))
   FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE k.contype IN ('c', 'x') AND ${own}`,
  `SELECT format('partial index %s', pg_get_indexdef(i.indexrelid))
   FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE (i.indpred IS NOT NULL OR i.indexprs IS NOT NULL) AND ${own}`,
  `SELECT format('function %s owner %s%s for %s body %s', p.oid::regprocedure, pg_get_userbyid(p.proowner), CASE WHEN p.prosecdef THEN ' security definer' ELSE '' END,
     (SELECT string_agg(CASE WHEN x.grantee = 0 THEN 'PUBLIC' ELSE pg_get_userbyid(x.grantee)::text END, ',' ORDER BY x.grantee::regrole::text)
      FROM aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) x), md5(p.prosrc))
   FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
   WHERE n.nspname = 'public' AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')`,
  `SELECT format('grant %s %s to %s', c.relname, string_agg(x.privilege_type, ',' ORDER BY x.privilege_type), pg_get_userbyid(x.grantee))
   FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace, aclexplode(c.relacl) x
   WHERE c.relkind = 'r' AND x.grantee <> c.relowner AND ${own} GROUP BY c.relname, x.grantee`,
];

async function lines(client: pg.Client, queries: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const query of queries) {
    const { rows } = await client.query({ text: query, rowMode: "array" });
    found.push(...rows.map(([line]) => String(line).replace(/\s+/g, " ").trim()));
  }
  return found.sort();
}

/** The shape of a database, a line for each thing. */
export const shapeOf = (client: pg.Client): Promise<string[]> => lines(client, shapeQueries);
/** What guards a database, a line for each thing. */
export const guardsOf = (client: pg.Client): Promise<string[]> => lines(client, guardQueries);

/** Development tool: `npm run catalog` migrates a throw-away database and writes the listing into the project. */
if (import.meta.main) {
  const cluster = await openThrowawayCluster();
  await buildDatabase(cluster, "catalog", "empty");
  writeFileSync(catalogFile, `${(await withClient(cluster.url("pai_owner", "catalog"), guardsOf)).join("\n")}\n`);
  await cluster.stop();
  process.exit(0);
}
