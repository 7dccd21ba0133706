import type { IsoMonth } from "#lib/platform/calendar.ts";
import { isPaid } from "#lib/settlements/rules/month.ts";
import type { SettlementStatus } from "#prisma/generated/client/enums.ts";

/** Money of a month as its settlement holds it, `refundGrosz` as it comes back by now (`refundDue`); whole grosze. */
export type SettledMonth = {
  readonly month: IsoMonth;
  readonly status: SettlementStatus;
  readonly minutes: number;
  readonly amountGrosz: number;
  readonly refundGrosz: number;
  readonly refundedGrosz: number | null;
};

/** What was paid, what of it may come back, and what came: only settlements that were paid count. */
export type SettledTotals = {
  readonly months: number;
  readonly amountGrosz: number;
  readonly refundGrosz: number;
  readonly refundedGrosz: number;
};

/** Sums of settlements from the payment on; a draft is no settled money. */
export function settledTotals(months: readonly SettledMonth[]): SettledTotals {
  const paid = months.filter(isPaid);
  const sum = (value: (month: SettledMonth) => number) => paid.reduce((total, month) => total + value(month), 0);
  return {
    months: paid.length,
    amountGrosz: sum(({ amountGrosz }) => amountGrosz),
    refundGrosz: sum(({ refundGrosz }) => refundGrosz),
    refundedGrosz: sum(({ refundedGrosz }) => refundedGrosz ?? 0),
  };
}

/** Months of one municipality's agreements. */
export type SettledCentre = { readonly centreId: string; readonly months: readonly SettledMonth[] };
/** A municipality of the county with what its hours cost by computation and what settlements hold. */
export type SettledLine = SettledTotals & { readonly centreId: string; readonly municipality: string; readonly computedGrosz: number };

/** Settled money beside the calculated, a municipality to a line, in the order of the county's lines. */
export function settledLines(
  lines: readonly { centreId: string; municipality: string; cost: { total: { amountGrosz: number } } }[],
  settled: readonly SettledCentre[],
): SettledLine[] {
  return [...Map.groupBy(lines, ({ centreId }) => centreId)].flatMap(([centreId, own]) => {
    const computedGrosz = own.reduce((total, { cost }) => total + cost.total.amountGrosz, 0);
    const totals = settledTotals(settled.find((one) => one.centreId === centreId)?.months ?? []);
    return computedGrosz === 0 && totals.months === 0
      ? []
      : { centreId, municipality: own[0]?.municipality ?? "", computedGrosz, ...totals };
  });
}
