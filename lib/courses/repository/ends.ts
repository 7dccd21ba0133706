import type { Course } from "#lib/courses/repository/courses.ts";
import type { Actor } from "#lib/platform/actor.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { columnOf } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import type { EarlyEndReason, YesNoUnknown } from "#prisma/generated/client/enums.ts";

/** How a participation ended before its planned day: interrupted with the finding on own fault, or early with a reason and without fault. */
export type End =
  | { readonly kind: "INTERRUPTED"; readonly lastDay: IsoDate; readonly ownFault: YesNoUnknown; readonly explanation: string }
  | { readonly kind: "ENDED_EARLY"; readonly lastDay: IsoDate; readonly reason: EarlyEndReason; readonly explanation: string };

/** Writes the end over the version that was held; the place is free from then on (`edition_totals`). @returns the new version */
export async function endParticipation(tx: ScopedTx, course: Course, end: End, actor: Actor): Promise<number> {
  const { version } = await tx.participation.update({
    where: { id: course.participationId, version: course.version },
    data: {
      endKind: end.kind,
      endReason: end.kind === "ENDED_EARLY" ? end.reason : null,
      ownFault: end.kind === "INTERRUPTED" ? end.ownFault : null,
      endExplanation: end.explanation || null,
      lastDay: columnOf(end.lastDay),
      endedById: actor.userId,
      version: { increment: 1 },
    },
    select: { version: true },
  });
  return version;
}

/** People of a register with what counts together towards the length of a lost status (art. 33 ust. 4h). */
export async function earlierFaults(tx: ScopedTx, personIds: readonly string[]): Promise<Map<string, number>> {
  const where = { personId: { in: [...personIds] } };
  const referrals = await tx.referral.findMany({
    // A refusal counts without good reason only (R33); of a non-take-up the act asks no more (R35).
    where: { ...where, OR: [{ status: "REFUSED", justifiedReason: "NO" }, { status: "NOT_TAKEN_UP" }] },
    select: { personId: true },
  });
  const interrupted = await tx.participation.findMany({
    where: { ...where, endKind: "INTERRUPTED", ownFault: "YES" },
    select: { personId: true },
  });
  const times = Map.groupBy([...referrals, ...interrupted], ({ personId }) => personId);
  return new Map(personIds.map((id) => [id, times.get(id)?.length ?? 0]));
}
