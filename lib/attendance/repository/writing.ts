import { registerWriters } from "#lib/attendance/policy.ts";
import { findRegister, type Register } from "#lib/attendance/repository/register.ts";
import { correctionTerms } from "#lib/institutions/policy.ts";
import { lawInForce } from "#lib/institutions/repository.ts";
import { settingOn } from "#lib/law/law.ts";
import type { CorrectionTerms } from "#lib/law/rules/p-correction.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { lock, type ScopedTx } from "#lib/platform/db.ts";
import { newId } from "#lib/platform/ids.ts";
import type { AttendanceStatus, Role, SessionStatus } from "#prisma/generated/client/enums.ts";

/**
 * The register for a write: the people whose answers are sent are held, then the session row, to the end of the transaction. So of two
 * people who save at once the second waits and then sees what the first one saved, and nobody is put in two places by two registers
 * at once. Null also for a session that the actor's institution does not write, and for one under another edition's address.
 */
export async function lockRegister(
  tx: ScopedTx,
  { sessionId, editionId }: { readonly sessionId: string; readonly editionId: string },
  participationIds: readonly string[] = [],
): Promise<Register | null> {
  const people = await tx.participation.findMany({ where: { id: { in: [...participationIds] } }, select: { personId: true } });
  await lock(tx, { personIds: people.map(({ personId }) => personId) });
  const held = await tx.$queryRaw<{ id: string }[]>`SELECT "id" FROM "Session" WHERE "id" = ${sessionId}::uuid FOR UPDATE`;
  const register = held.length === 1 ? await findRegister(tx, sessionId) : null;
  return register?.session.editionId === editionId ? register : null;
}

/** On what terms the actor corrects this register: the centre's days, or the labour office's (setting `correctionDays`). */
export async function termsOf(tx: ScopedTx, { session }: Register, role: Role, today: IsoDate): Promise<CorrectionTerms> {
  const law = await lawInForce(tx, session.labourOfficeId, session.welfareCentreId);
  return correctionTerms(role, registerWriters, today, settingOn(law, "correctionDays", session.heldOn));
}

/** An answer ready to be stored: minutes that count, times of a part, and why, where it is more than a first entry. */
export type MarkRow = {
  readonly participationId: string;
  readonly status: AttendanceStatus;
  readonly minutes: number;
  readonly arrivedAt: string | null;
  readonly leftAt: string | null;
  readonly note: string;
  /** corrects an answer of an earlier day */
  readonly corrects: boolean;
  readonly reason: string;
};

/**
 * Stores a whole register with one statement; rows that say the same already are left alone, and what an answer said before it was
 * changed is kept beside it. A changed note leaves the answer where and whose it was, so that it cannot make an answer of an earlier
 * day look like one of today.
 *
 * @returns how many rows were written
 */
export async function saveMarks(
  tx: ScopedTx,
  { session }: Register,
  marks: readonly MarkRow[],
  entered: { readonly at: Date; readonly byId: string },
): Promise<number> {
  const column = <K extends keyof MarkRow>(key: K) => marks.map((mark) => mark[key]);
  return tx.$executeRaw`
    WITH sent AS (
      SELECT * FROM unnest(${marks.map(newId)}::uuid[], ${column("participationId")}::uuid[], ${column("status")}::"AttendanceStatus"[],
                           ${column("minutes")}::int[], ${column("arrivedAt")}::char(5)[], ${column("leftAt")}::char(5)[],
                           ${column("note")}::text[], ${column("corrects")}::boolean[], ${column("reason")}::text[])
        AS m (id, participation, status, minutes, arrived, left_at, note, corrects, reason)
    ), kept AS (
      INSERT INTO "AttendanceVersion" ("sessionId", "participationId", "version", "editionId", "labourOfficeId", "welfareCentreId", "status",
                                       "minutes", "arrivedAt", "leftAt", "note", "enteredAt", "enteredById", "replacedAt", "replacedById", "reason")
      SELECT a."sessionId", a."participationId", a."version", a."editionId", a."labourOfficeId", a."welfareCentreId", a."status",
             a."minutes", a."arrivedAt", a."leftAt", a."note", a."enteredAt", a."enteredById",
             ${entered.at}::timestamptz, ${entered.byId}::uuid, nullif(m.reason, '')
      FROM sent m JOIN "Attendance" a ON a."sessionId" = ${session.id}::uuid AND a."participationId" = m.participation
      WHERE (a."status", a."minutes", a."arrivedAt", a."leftAt") IS DISTINCT FROM (m.status, m.minutes, m.arrived, m.left_at)
    )
    INSERT INTO "Attendance" AS a ("id", "sessionId", "participationId", "editionId", "labourOfficeId", "welfareCentreId",
                                   "status", "minutes", "arrivedAt", "leftAt", "note", "enteredAt", "enteredById", "correctedAt")
    SELECT m.id, ${session.id}::uuid, m.participation, ${session.editionId}::uuid, ${session.labourOfficeId}::uuid,
           ${session.welfareCentreId}::uuid, m.status, m.minutes, m.arrived, m.left_at, nullif(m.note, ''), ${entered.at}::timestamptz,
           ${entered.byId}::uuid, CASE WHEN m.corrects THEN ${entered.at}::timestamptz END
    FROM sent m
    ON CONFLICT ("sessionId", "participationId") DO UPDATE
      SET "status" = excluded."status", "minutes" = excluded."minutes", "arrivedAt" = excluded."arrivedAt", "leftAt" = excluded."leftAt",
          "note" = excluded."note",
          ("enteredAt", "enteredById") = (
            SELECT CASE WHEN changed THEN excluded."enteredAt" ELSE a."enteredAt" END,
                   CASE WHEN changed THEN excluded."enteredById" ELSE a."enteredById" END
            FROM (SELECT (a."status", a."minutes", a."arrivedAt", a."leftAt")
                     IS DISTINCT FROM (excluded."status", excluded."minutes", excluded."arrivedAt", excluded."leftAt")) AS c (changed)),
          "correctedAt" = coalesce(excluded."correctedAt", a."correctedAt"), "version" = a."version" + 1
      WHERE (a."status", a."minutes", a."arrivedAt", a."leftAt", a."note")
        IS DISTINCT FROM (excluded."status", excluded."minutes", excluded."arrivedAt", excluded."leftAt", excluded."note")`;
}

type Step = {
  readonly status: SessionStatus;
  readonly returnReason?: string | null;
  readonly enteredAt?: Date;
  readonly enteredById?: string;
  readonly approvedAt?: Date;
  readonly approvedById?: string;
};

/** One step of the register. Throws when the row is no longer at the version that was locked, which the lock rules out. */
export async function stepRegister(tx: ScopedTx, { session }: Register, step: Step): Promise<number> {
  const { version } = await tx.session.update({
    where: { id: session.id, version: session.version },
    data: { ...step, version: { increment: 1 } },
    select: { version: true },
  });
  return version;
}
