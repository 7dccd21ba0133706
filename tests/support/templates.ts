import { randomUUID } from "node:crypto";
import type { Cluster } from "#scripts/cluster.ts";
import { withClient } from "#scripts/database.ts";
import { buildDatabase } from "#scripts/demo-database.ts";

/** How tests reach the cluster of their run: connection strings that lack only the database's name. */
export type TestCluster = { readonly superuser: string; readonly owner: string; readonly app: string };

/** `demo`: the five programmes; `empty`: tables, roles and policies only. */
export type Template = "demo" | "empty";

export type TestDatabase = {
  /** pai_owner: row policies hold for it too (FORCE), so checking what was written needs policies lifted. */
  readonly ownerUrl: string;
  /** pai_app: what the application logs in as. */
  readonly appUrl: string;
  readonly superuserUrl: string;
  readonly drop: () => Promise<void>;
};

/** Builds both templates once a run; every test database is then a copy of one of them. */
export async function buildTemplates(cluster: Cluster): Promise<TestCluster> {
  await buildDatabase(cluster, "template_empty", "empty");
  await buildDatabase(cluster, "template_demo", "demo");
  return { superuser: cluster.url("postgres", ""), owner: cluster.url("pai_owner", ""), app: cluster.url("pai_app", "") };
}

/** Makes a database of its own, as a copy of a template. */
export async function cloneDatabase(cluster: TestCluster, template: Template): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const administer = (sql: string) => withClient(`${cluster.superuser}postgres`, (client) => client.query(sql));
  await administer(`CREATE DATABASE ${name} TEMPLATE template_${template} OWNER pai_owner`);
  // A copy has its template's tables, but not the rights on the database itself.
  await administer(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC; GRANT CONNECT ON DATABASE ${name} TO pai_app`);
  return {
    ownerUrl: cluster.owner + name,
    appUrl: cluster.app + name,
    superuserUrl: cluster.superuser + name,
    drop: async () => void (await administer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)),
  };
}
