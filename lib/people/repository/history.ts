import { z } from "zod";
import type { TrailValues } from "#lib/people/labels.ts";
import type { ScopedTx } from "#lib/platform/db.ts";

/** A line of the acting institution's own trail: who did what and why, never a personal value. */
export type TrailLine = {
  readonly id: string;
  readonly at: Date;
  readonly who: string | null;
  readonly action: string;
  readonly values: TrailValues;
  readonly ruleCodes: readonly string[];
  readonly reason: string | null;
};

const MOST = 100;
const printed = z.object({
  on: z.iso.date().nullable().catch(null),
  number: z.string().nullable().catch(null),
  minutes: z.int().nullable().catch(null),
  was: z.int().nullable().catch(null),
});

/** What the acting institution did with these subjects, newest first; at most a hundred lines. */
export async function listTrail(tx: ScopedTx, subjectIds: readonly string[]): Promise<TrailLine[]> {
  const rows = await tx.auditEntry.findMany({ where: { subjectId: { in: [...subjectIds] } }, orderBy: { systemAt: "desc" }, take: MOST });
  const users = await tx.user.findMany({
    where: { id: { in: rows.map(({ userId }) => userId) } },
    select: { id: true, displayName: true },
  });
  const names = new Map(users.map(({ id, displayName }) => [id, displayName]));
  return rows.map(({ id, businessAt, userId, action, values, ruleCodes, reason }) => ({
    id,
    at: businessAt,
    who: names.get(userId) ?? null,
    action,
    values: printed.parse(values),
    ruleCodes,
    reason,
  }));
}
