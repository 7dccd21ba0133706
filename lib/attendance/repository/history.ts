import { namesOfActors } from "#lib/institutions/repository.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import type { AttendanceStatus } from "#prisma/generated/client/enums.ts";

/** What an answer says at one time: minutes that count, and the times of a part. */
export type Said = {
  readonly status: AttendanceStatus;
  readonly minutes: number;
  readonly arrivedAt: string | null;
  readonly leftAt: string | null;
};
/** A change of an answer: who made it, what it said before and what it said then. */
export type AnswerChange = {
  readonly id: string;
  readonly participationId: string;
  readonly at: Date;
  readonly who: string;
  readonly was: Said;
  readonly now: Said;
  readonly reason: string | null;
};

const said = { status: true, minutes: true, arrivedAt: true, leftAt: true } as const;

/** Every change of the answers of a register, the newest first. */
export async function listChanges(
  tx: ScopedTx,
  session: { readonly id: string; readonly welfareCentreId: string },
): Promise<AnswerChange[]> {
  const where = { sessionId: session.id };
  const versions = await tx.attendanceVersion.findMany({
    where,
    orderBy: [{ participationId: "asc" }, { version: "asc" }],
    select: { ...said, participationId: true, version: true, replacedAt: true, replacedById: true, reason: true },
  });
  const current = await tx.attendance.findMany({ where, select: { ...said, participationId: true } });
  const names = await namesOfActors(
    tx,
    versions.map(({ replacedById }) => ({ userId: replacedById, institutionId: session.welfareCentreId })),
  );
  const changes = versions.flatMap(({ participationId, version, replacedAt, replacedById, reason, ...was }, index) => {
    const next = versions[index + 1];
    const now = next?.participationId === participationId ? next : current.find((one) => one.participationId === participationId);
    const change = { id: `${participationId}/${version}`, participationId, at: replacedAt, who: names.get(replacedById) ?? "", reason };
    return now ? [{ ...change, was: saidBy(was), now: saidBy(now) }] : [];
  });
  return changes.sort((a, b) => b.at.getTime() - a.at.getTime());
}

const saidBy = ({ status, minutes, arrivedAt, leftAt }: Said): Said => ({ status, minutes, arrivedAt, leftAt });
