import { type IsoDate, monthOf } from "#lib/platform/calendar.ts";
import type { ScopedTx } from "#lib/platform/db.ts";

type OfSession = { readonly editionId: string; readonly welfareCentreId: string; readonly heldOn: IsoDate };

/** Whether the month of a session has been paid in its centre, or its whole edition is settled (domain.md 4.5 "already settled"). */
export async function isSettled(tx: ScopedTx, { editionId, welfareCentreId, heldOn }: OfSession): Promise<boolean> {
  const edition = await tx.edition.findUnique({ where: { id: editionId }, select: { status: true } });
  if (edition?.status === "SETTLED" || edition?.status === "REPORTED") return true;
  const paid = await tx.monthlySettlement.count({ where: { welfareCentreId, month: monthOf(heldOn), paidOn: { not: null } } });
  return paid > 0;
}
