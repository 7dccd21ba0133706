import { z } from "zod";
import { namesOfActors } from "#lib/institutions/repository.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { AttendanceStatus } from "#prisma/generated/client/enums.ts";

/** A correction of an answer or of hours, as both institutions read it; minutes, `null` for "no entry". */
export type CorrectionLine = {
  readonly id: string;
  readonly at: Date;
  readonly who: string;
  readonly participationId: string;
  readonly on: IsoDate;
  readonly sessionId: string | null;
  readonly workPlaceId: string | null;
  readonly status: AttendanceStatus | null;
  readonly wasStatus: AttendanceStatus | null;
  readonly minutes: number | null;
  readonly was: number | null;
  readonly reason: string;
};

const status = z.enum(AttendanceStatus).nullable().catch(null);
const minutes = z.int().nullable().catch(null);
const values = z.object({
  on: z.iso.date(),
  sessionId: z.uuid().nullable().catch(null),
  workPlaceId: z.uuid().nullable().catch(null),
  ...{ status, wasStatus: status, minutes, was: minutes },
});

const ACTIONS = ["attendance.correct", "work.correct", "work.delete"];

/** Every correction with its reason of these participations that the scope reads, newest first. */
export async function listCorrections(tx: ScopedTx, participationIds: readonly string[]): Promise<CorrectionLine[]> {
  const rows = await tx.auditEntry.findMany({
    where: { subjectId: { in: [...participationIds] }, action: { in: ACTIONS }, ruleCodes: { has: "P_CORRECTION" } },
    orderBy: [{ systemAt: "desc" }, { id: "desc" }],
  });
  const names = await namesOfActors(tx, rows);
  return rows.flatMap((row): CorrectionLine[] => {
    const told = values.safeParse(row.values).data;
    const act = { id: row.id, at: row.businessAt, who: names.get(row.userId) ?? "", participationId: row.subjectId };
    return told ? [{ ...act, ...told, reason: row.reason ?? "" }] : [];
  });
}
