import { dayOf } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { largestRemainderShares } from "#lib/platform/money.ts";
import type { SettledMoney, Source, SpentMoney } from "#lib/settlements/rules/funding.ts";

/** The sources of an edition's agreements, what was spent beside the benefits, and what settlements hold for it. */
export async function readFunding(
  tx: ScopedTx,
  editionId: string,
): Promise<{ sources: Source[]; expenses: SpentMoney[]; lines: SettledMoney[] }> {
  const sources = await tx.fundingSource.findMany({
    where: { paiAgreement: { editionCentres: { some: { editionId } } } },
    orderBy: [{ block: "asc" }, { id: "asc" }],
  });
  const expenses = await tx.expense.findMany({ where: { editionId }, orderBy: [{ spentOn: "asc" }, { id: "asc" }] });
  return {
    sources: sources.map(({ welfareCentreId, ...source }) => ({ ...source, centreId: welfareCentreId })),
    expenses: expenses.map(({ welfareCentreId, spentOn, ...row }) => ({ ...row, centreId: welfareCentreId, spentOn: dayOf(spentOn) })),
    lines: (await settledMoney(tx, editionId)).map(({ month: _, ...line }) => line),
  };
}

/** An edition's part of each settlement, by the month of the settlement; a refund is divided like the refundable parts. */
export async function settledMoney(tx: ScopedTx, editionId: string) {
  const rows = await tx.monthlySettlement.findMany({
    where: { lines: { some: { editionId } } },
    include: { lines: { orderBy: { id: "asc" } } },
    orderBy: { month: "asc" },
  });
  return rows.map(({ welfareCentreId, status, month, refundedGrosz, lines }) => {
    const own = lines.filter((line) => line.editionId === editionId);
    const shares = largestRemainderShares(
      lines.map(({ refundGrosz }) => Math.max(0, refundGrosz)),
      refundedGrosz ?? 0,
    );
    const sum = (value: (line: (typeof lines)[number]) => number) => own.reduce((total, line) => total + value(line), 0);
    return {
      ...{ month, centreId: welfareCentreId, status },
      minutes: sum(({ minutes }) => minutes),
      amountGrosz: sum(({ amountGrosz }) => amountGrosz),
      refundGrosz: sum(({ refundGrosz }) => refundGrosz),
      refundedGrosz: sum((line) => shares[lines.indexOf(line)] ?? 0),
    };
  });
}
