import type { HeldCourse } from "#lib/courses/repository/holding.ts";
import { editionTotals } from "#lib/editions/repository/editions.ts";
import { editionPhase } from "#lib/editions/rules/phase.ts";
import type { OutboxDraft } from "#lib/platform/audit.ts";
import type { Clock } from "#lib/platform/clock.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { takesCandidates } from "#lib/referrals/policy.ts";

/** Tells both institutions that a place is free and somebody waits on the reserve list; nothing while nobody does. */
export async function freedPlace(tx: ScopedTx, { edition, course }: HeldCourse, clock: Clock): Promise<OutboxDraft[]> {
  const totals = await editionTotals(tx, edition.id);
  if (!totals || totals.reserve === 0 || !takesCandidates(editionPhase(edition, clock.today))) return [];
  const recipients = [edition.labourOfficeId, course.centreId];
  return recipients.map((recipientId) => ({
    recipientId,
    kind: "courses.placeFreed",
    subjectType: "Edition",
    subjectId: edition.id,
    payload: { count: 1 },
  }));
}
