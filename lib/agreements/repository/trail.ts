import { z } from "zod";
import type { AgreementPhase } from "#lib/agreements/rules/phase.ts";
import type { Terms } from "#lib/agreements/rules/terms.ts";
import { warsawDate, warsawTime } from "#lib/platform/clock.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { formatClock, formatDate } from "#lib/platform/polish.ts";
import { refuse } from "#lib/platform/result.ts";

const MOST = 60;
const values = z.object({
  number: z.string().nullable().catch(null),
  on: z.string().nullable().catch(null),
  name: z.string().nullable().catch(null),
});

/** A line of a paper's history: what either institution did, and why. */
export type AgreementTrail = {
  readonly id: string;
  readonly at: Date;
  /** a colleague's name, of the other side the institution alone */
  readonly who: string;
  readonly action: string;
  readonly values: z.output<typeof values>;
  readonly changedFields: readonly string[];
  readonly reason: string | null;
};

/** What was done with a paper, newest first. */
export async function trailOf(tx: ScopedTx, paperId: string): Promise<AgreementTrail[]> {
  const rows = await tx.auditEntry.findMany({
    where: { subjectType: "Agreement", subjectId: paperId },
    orderBy: [{ systemAt: "desc" }, { id: "desc" }],
    take: MOST,
  });
  const users = await tx.user.findMany({
    where: { id: { in: rows.flatMap(({ userId }) => userId ?? []) } },
    select: { id: true, displayName: true },
  });
  const institutions = await tx.institution.findMany({
    where: { id: { in: rows.map(({ institutionId }) => institutionId) } },
    select: { id: true, shortName: true },
  });
  return rows.map((row) => {
    const institution = institutions.find(({ id }) => id === row.institutionId)?.shortName ?? "";
    const colleague = users.find(({ id }) => id === row.userId)?.displayName;
    return {
      ...{ id: row.id, at: row.businessAt, action: row.action, changedFields: row.changedFields, reason: row.reason },
      who: colleague ? `${colleague}, ${institution}` : institution,
      values: values.parse(row.values),
    };
  });
}

/** What stands now, for whoever sent a step on an older version. */
export type SavedPaper = { readonly version: number; readonly phase: AgreementPhase; readonly number: string; readonly terms: Terms };

/** Stops a write on another version than the one seen, or from a state that the step does not lead on from: shows what is saved. */
export async function refuseStale(tx: ScopedTx, paperId: string, saved: SavedPaper): Promise<never> {
  const [last] = await trailOf(tx, paperId);
  const savedAt = last ? `${formatDate(warsawDate(last.at))}, ${formatClock(warsawTime(last.at))}` : "";
  return refuse({ kind: "stale", saved, savedBy: last?.who ?? "", savedAt });
}
