import { expect } from "vitest";
import type { RuleCode } from "#lib/law/verdict.ts";
import type { ActionResult } from "#lib/platform/result.ts";
import { withClient } from "#scripts/database.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

/**
 * How many rows every table has and which transactions wrote them, audit and outbox among them: any insert, change or delete tells.
 * What was looked at is logged and left out.
 */
async function everyRow(superuserUrl: string): Promise<Record<string, string>> {
  return withClient(superuserUrl, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables
       WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> 'AccessEntry'`,
    );
    const each = tables.map(
      ({ name }) => `SELECT '${name}' AS name, count(*) || ' rows of ' || coalesce(sum(xmin::text::bigint), 0) AS rows FROM "${name}"`,
    );
    const { rows } = await client.query<{ name: string; rows: string }>(each.join(" UNION ALL "));
    return Object.fromEntries(rows.map((row) => [row.name, row.rows]));
  });
}

/** What a refusal says: a part of the fact it names and of the way out, with plain spaces. */
export type Said = { why: string; fix: string; severity?: "blocked" | "overridable" };

/**
 * A direct call of an action that a HARD rule refuses: with the rule's code, the fact and the remedy; no row of any table is
 * written, changed or deleted.
 *
 * @param attempt calls the action, once
 */
export async function expectRefused(
  superuserUrl: string,
  attempt: () => Promise<ActionResult<unknown>>,
  code: RuleCode,
  { why, fix, severity = "blocked" }: Said,
): Promise<void> {
  const before = await everyRow(superuserUrl);
  const result = await attempt();
  if (result.ok || result.refusal.kind !== "rules") throw new Error(`${code}: not refused by rules but ${JSON.stringify(result)}`);
  const rule = result.refusal.rules.find((one) => one.code === code);
  if (!rule) throw new Error(`${code}: refused by ${result.refusal.rules.map((one) => one.code).join(", ")}`);
  expect(rule.severity).toBe(severity);
  expect(plain(rule.why)).toContain(why);
  expect(plain(rule.fix)).toContain(fix);
  expect(await everyRow(superuserUrl)).toEqual(before);
}
