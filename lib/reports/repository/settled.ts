import { monthsTouched } from "#lib/platform/calendar.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import type { CountyLine } from "#lib/reports/rules/county.ts";
import type { SettledCentre } from "#lib/reports/rules/settled.ts";
import { refundDue } from "#lib/settlements/rules/refund.ts";

/**
 * Settlements of a year's lines by centre: the months their editions touch, and later ones of the year that took corrections in.
 * Sums only, as the starosta may read them.
 */
export async function settledByCentre(tx: ScopedTx, lines: readonly CountyLine[], year: number): Promise<SettledCentre[]> {
  const touched = new Map([...Map.groupBy(lines, ({ centreId }) => centreId)].map(([id, own]) => [id, own.flatMap(monthsOf)]));
  const rows = await tx.monthlySettlement.findMany({
    where: { welfareCentreId: { in: [...touched.keys()] } },
    select: {
      ...{ welfareCentreId: true, month: true, status: true, minutes: true, amountGrosz: true, refundGrosz: true, refundedGrosz: true },
      claims: { orderBy: { versionNo: "asc" }, select: { amountGrosz: true, acceptedGrosz: true } },
    },
    orderBy: { month: "asc" },
  });
  return [...touched].map(([centreId, months]) => ({
    centreId,
    months: rows
      .filter(({ welfareCentreId, month }) => welfareCentreId === centreId && (months.includes(month) || month.startsWith(String(year))))
      .map(({ welfareCentreId: _, claims, ...month }) => ({ ...month, refundGrosz: refundDue({ ...month, claims }) })),
  }));
}

const monthsOf = ({ period }: CountyLine) => (period ? monthsTouched(period) : []);
