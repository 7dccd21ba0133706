import { registerWriters } from "#lib/attendance/policy.ts";
import { findRegister, type Register } from "#lib/attendance/repository/register.ts";
import { correctionTerms } from "#lib/institutions/policy.ts";
import { lawInForce } from "#lib/institutions/repository.ts";
import { settingOn } from "#lib/law/law.ts";
import type { CorrectionTerms } from "#lib/law/rules/p-correction.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { newId } from "#lib/platform/ids.ts";
import type { AttendanceStatus, Role, SessionStatus } from "#prisma/generated/client/enums.ts";

/**
 * The register for a write: its session row is held to the end of the transaction, so of two people who save at once the second
 * waits and then sees what the first one saved. Null also for a session that the actor's institution does not write.
 */
export async function lockRegister(tx: ScopedTx, sessionId: string): Promise<Register | null> {
  const held = await tx.$queryRaw<{ id: string }[]>`SELECT "id" FROM "Session" WHERE "id" = ${sessionId}::uuid FOR UPDATE`;
  return held.length === 1 ? findRegister(tx, sessionId) : null;
}

/** On what terms the actor corrects this register: the centre's days, or the labour office's (setting `correctionDays`). */
export async function termsOf(tx: ScopedTx, { session }: Register, role: Role, today: IsoDate): Promise<CorrectionTerms> {
  const law = await lawInForce(tx, session.labourOfficeId, session.welfareCentreId);
  return correctionTerms(role, registerWriters, today, settingOn(law, "correctionDays", session.heldOn));
}

/** An answer ready to be stored: minutes that count, the centre of the participation. */
export type MarkRow = {
  readonly participationId: string;
  readonly status: AttendanceStatus;
  readonly minutes: number;
  readonly note: string;
  /** corrects an answer of an earlier day */
  readonly corrects: boolean;
};

/**
 * Stores a whole register with one statement; rows that say the same already are left alone. A changed note leaves the answer where
 * and whose it was, so that it cannot make an answer of an earlier day look like one of today.
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
    INSERT INTO "Attendance" ("id", "sessionId", "participationId", "editionId", "labourOfficeId", "welfareCentreId",
                              "status", "minutes", "note", "enteredAt", "enteredById", "correctedAt")
    SELECT m.id, ${session.id}::uuid, m.participation, ${session.editionId}::uuid, ${session.labourOfficeId}::uuid,
           ${session.welfareCentreId}::uuid, m.status, m.minutes, nullif(m.note, ''), ${entered.at}::timestamptz, ${entered.byId}::uuid,
           CASE WHEN m.corrects THEN ${entered.at}::timestamptz END
    FROM unnest(${marks.map(newId)}::uuid[], ${column("participationId")}::uuid[], ${column("status")}::"AttendanceStatus"[],
                ${column("minutes")}::int[], ${column("note")}::text[], ${column("corrects")}::boolean[])
      AS m (id, participation, status, minutes, note, corrects)
    ON CONFLICT ("sessionId", "participationId") DO UPDATE
      SET "status" = excluded."status", "minutes" = excluded."minutes", "note" = excluded."note",
          "enteredAt" = CASE WHEN ("Attendance"."status", "Attendance"."minutes") IS DISTINCT FROM (excluded."status", excluded."minutes")
                             THEN excluded."enteredAt" ELSE "Attendance"."enteredAt" END,
          "enteredById" = CASE WHEN ("Attendance"."status", "Attendance"."minutes") IS DISTINCT FROM (excluded."status", excluded."minutes")
                               THEN excluded."enteredById" ELSE "Attendance"."enteredById" END,
          "correctedAt" = coalesce(excluded."correctedAt", "Attendance"."correctedAt"), "version" = "Attendance"."version" + 1
      WHERE ("Attendance"."status", "Attendance"."minutes", "Attendance"."note")
        IS DISTINCT FROM (excluded."status", excluded."minutes", excluded."note")`;
}

type Step = { readonly status: SessionStatus } & (
  | { readonly enteredAt: Date; readonly enteredById: string }
  | { readonly approvedAt: Date; readonly approvedById: string }
);

/** One step of the register. Throws when the row is no longer at the version that was locked, which the lock rules out. */
export async function stepRegister(tx: ScopedTx, { session }: Register, step: Step): Promise<number> {
  const { version } = await tx.session.update({
    where: { id: session.id, version: session.version },
    data: { ...step, version: { increment: 1 } },
    select: { version: true },
  });
  return version;
}
