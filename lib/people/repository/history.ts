import { z } from "zod";
import { namesOfActors } from "#lib/institutions/repository.ts";
import type { TrailValues } from "#lib/people/labels.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { AttendanceStatus } from "#prisma/generated/client/enums.ts";

/** A line of a person's history: who did what and why, never a personal value. */
export type TrailLine = {
  readonly id: string;
  readonly at: Date;
  /** a colleague by name, anybody else by the institution */
  readonly who: string;
  readonly action: string;
  readonly changedFields: readonly string[];
  readonly values: TrailValues;
  readonly ruleCodes: readonly string[];
  readonly reason: string | null;
};

const status = z.enum(AttendanceStatus).nullable().catch(null);
const minutes = z.int().nullable().catch(null);
const printed = z.object({
  on: z.iso.date().nullable().catch(null),
  number: z.string().nullable().catch(null),
  ...{ minutes, was: minutes, status, wasStatus: status },
});

/**
 * What was done with these subjects, newest first: the acting institution's own acts and those that the other one shares.
 *
 * @param most how many lines at most
 * @returns `more`: there are older ones
 */
export async function listTrail(tx: ScopedTx, subjectIds: readonly string[], most: number): Promise<{ lines: TrailLine[]; more: boolean }> {
  const found = await tx.auditEntry.findMany({
    where: { subjectId: { in: [...subjectIds] } },
    orderBy: [{ systemAt: "desc" }, { id: "desc" }],
    take: most + 1,
  });
  const rows = found.slice(0, most);
  const names = await namesOfActors(tx, rows);
  const lines = rows.map(({ id, businessAt, userId, action, changedFields, values, ruleCodes, reason }) => ({
    ...{ id, at: businessAt, who: names.get(userId) ?? "", action, changedFields, ruleCodes, reason },
    values: printed.parse(values),
  }));
  return { lines, more: found.length > most };
}

/** Sessions at which these participations have an answer; their registers are part of a person's history. */
export async function sessionsOf(tx: ScopedTx, participationIds: readonly string[]): Promise<string[]> {
  const rows = await tx.attendance.findMany({
    where: { participationId: { in: [...participationIds] } },
    select: { sessionId: true },
  });
  return rows.map(({ sessionId }) => sessionId);
}
