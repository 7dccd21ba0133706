import type { ScopedTx } from "#lib/platform/db.ts";

/** A line of the acting institution's own trail: who did what and why, never a personal value. */
export type TrailLine = {
  readonly id: string;
  readonly at: Date;
  readonly who: string | null;
  readonly action: string;
  readonly ruleCodes: readonly string[];
  readonly reason: string | null;
};

const MOST = 100;

/** What the acting institution did with these subjects, newest first; at most a hundred lines. */
export async function listTrail(tx: ScopedTx, subjectIds: readonly string[]): Promise<TrailLine[]> {
  const rows = await tx.auditEntry.findMany({ where: { subjectId: { in: [...subjectIds] } }, orderBy: { systemAt: "desc" }, take: MOST });
  const users = await tx.user.findMany({
    where: { id: { in: rows.map(({ userId }) => userId) } },
    select: { id: true, displayName: true },
  });
  const names = new Map(users.map(({ id, displayName }) => [id, displayName]));
  return rows.map(({ id, businessAt, userId, action, ruleCodes, reason }) => ({
    id,
    at: businessAt,
    who: names.get(userId) ?? null,
    action,
    ruleCodes,
    reason,
  }));
}
