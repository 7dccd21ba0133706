import { dayOf } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { sumsOf } from "#lib/settlements/rules/differences.ts";
import type { SettledMoney, Source, SpentMoney } from "#lib/settlements/rules/funding.ts";
import { refundedLines } from "#lib/settlements/rules/refund.ts";

/** The sources of an edition's agreements, what was spent beside the benefits, and what settlements hold for it. */
export async function readFunding(
  tx: ScopedTx,
  editionId: string,
): Promise<{ sources: Source[]; expenses: SpentMoney[]; lines: (SettledMoney & { refundGrosz: number })[] }> {
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

/** An edition's part of each settlement, by the month of the settlement; what comes back is divided as `refundedLines` does. */
export async function settledMoney(tx: ScopedTx, editionId: string) {
  const rows = await tx.monthlySettlement.findMany({
    where: { lines: { some: { editionId } } },
    include: { lines: { orderBy: { id: "asc" } }, claims: { orderBy: { versionNo: "asc" } } },
    orderBy: { month: "asc" },
  });
  return rows.map((row) => {
    const { welfareCentreId: centreId, month, status } = row;
    const sums = sumsOf(refundedLines(row).filter((line) => line.editionId === editionId));
    return { month, centreId, status, ...sums, refundedGrosz: status === "REFUNDED" ? sums.refundGrosz : 0 };
  });
}
