import { loader } from "#lib/platform/loader.ts";
import type { Given } from "#lib/platform/run-loader.ts";
import { letterheadOf } from "#lib/reports/repository/letterhead.ts";
import { settlementReaders } from "#lib/settlements/policy.ts";
import { type MonthParams, readMonth } from "#lib/settlements/repository/month.ts";

/** The payout list of a month (D12), once the month was approved; each print is logged. */
export const loadPayoutList = loader({
  name: "settlements.payoutList",
  roles: settlementReaders,
  load: async (tx, given: Given<MonthParams>) => {
    const read = await readMonth(tx, given);
    if (!read?.shown || !read.settlement || read.settlement.status === "DRAFT") return null;
    const { facts: _, settlement, ...page } = read;
    return { ...page, settlement, letterhead: await letterheadOf(tx, read.edition, read.centre.id), printedAt: given.clock.now };
  },
  access: ({ settlement }) => [
    { scope: "settlements.payoutList", subjectType: "MonthlySettlement", subjectId: settlement.id, purpose: "lista wypłat (D12)" },
  ],
});

/** The claim for refund as it was sent last (D13); each print is logged. */
export const loadClaimPaper = loader({
  name: "settlements.claimPaper",
  roles: settlementReaders,
  load: async (tx, given: Given<MonthParams>) => {
    const read = await readMonth(tx, given);
    const claim = read?.settlement?.claims.at(-1);
    if (!read?.shown || !read.settlement || !claim) return null;
    const { facts: _, settlement, ...page } = read;
    return { ...page, settlement, claim, letterhead: await letterheadOf(tx, read.edition, read.centre.id), printedAt: given.clock.now };
  },
  access: ({ settlement }) => [
    { scope: "settlements.claimPaper", subjectType: "MonthlySettlement", subjectId: settlement.id, purpose: "wniosek o refundację (D13)" },
  ],
});

export type PayoutListData = NonNullable<Awaited<ReturnType<typeof loadPayoutList.definition.load>>>;
export type ClaimPaperData = NonNullable<Awaited<ReturnType<typeof loadClaimPaper.definition.load>>>;
