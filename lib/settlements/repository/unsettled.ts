import { type IsoMonth, monthOf } from "#lib/platform/calendar.ts";
import { dayOf } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { readBook } from "#lib/settlements/repository/book.ts";
import { isFinished, openDifferences } from "#lib/settlements/rules/month.ts";

/**
 * Months of an edition's community work that hold its settlement back (domain.md 4.2): worked under an agreement and not refunded,
 * refused or paid without a claim; worked without an agreement; or corrected since, with the difference in no settlement yet.
 */
export async function unsettledMonths(tx: ScopedTx, editionId: string): Promise<IsoMonth[]> {
  const centres = await tx.editionCentre.findMany({
    where: { editionId },
    select: { welfareCentreId: true, communityWorkAgreementId: true },
  });
  const months: IsoMonth[] = [];
  for (const { welfareCentreId, communityWorkAgreementId: agreementId } of centres)
    months.push(...(await monthsOfCentre(tx, { editionId, welfareCentreId, agreementId })));
  return [...new Set(months)].sort();
}

type OfCentre = { editionId: string; welfareCentreId: string; agreementId: string | null };

async function monthsOfCentre(tx: ScopedTx, { editionId, welfareCentreId, agreementId }: OfCentre): Promise<IsoMonth[]> {
  const days = await tx.workEntry.groupBy({ by: ["workedOn"], where: { editionId, welfareCentreId, minutes: { gt: 0 } } });
  const worked = [...new Set(days.map(({ workedOn }) => monthOf(dayOf(workedOn))))];
  if (!agreementId) return worked;
  const settlements = await tx.monthlySettlement.findMany({
    where: { communityWorkAgreementId: agreementId, OR: [{ month: { in: worked } }, { lines: { some: { editionId } } }] },
    select: { month: true, status: true, refundGrosz: true },
  });
  const open = settlements.filter((one) => !isFinished(one)).map(({ month }) => month);
  const missing = worked.filter((month) => !settlements.some((one) => one.month === month));
  const last = worked.toSorted().at(-1);
  // Whether hours were corrected after the payment is asked only once nothing else is open: it reads every record.
  if (open.length > 0 || missing.length > 0 || !last) return [...open, ...missing];
  const book = await readBook(tx, agreementId, last);
  const people = await tx.participation.findMany({ where: { editionId, welfareCentreId }, select: { id: true } });
  const own = new Set(people.map(({ id }) => id));
  return book ? openDifferences(book).flatMap(({ participationId, forMonth }) => (own.has(participationId) ? [forMonth] : [])) : [];
}
