import { claimAge } from "#lib/law/rules/r32-claim-age.ts";
import { addDays, type IsoDate, type IsoMonth, monthRange } from "#lib/platform/calendar.ts";
import { answerDue } from "#lib/tasks/rules/deadlines.ts";
import type { Matter, MonthMatterKind, Place } from "#lib/tasks/rules/matter.ts";
import type { SettlementStatus } from "#prisma/generated/client/enums.ts";

/**
 * A month of a centre's part of an edition that is over and in which somebody worked. A sheet is one person at one place.
 * `statusOn`: day of the settlement's last step.
 */
export type WorkMonth = Place & {
  readonly month: IsoMonth;
  readonly unconfirmed: number;
  readonly confirmed: number;
  readonly confirmedOn: IsoDate | null;
  readonly approvedOn: IsoDate | null;
  readonly status: SettlementStatus | null;
  readonly statusOn: IsoDate | null;
  /** the settlement has a part that the Labour Fund refunds (R23, R24) */
  readonly withRefund: boolean;
  /** a draft that the director gave back */
  readonly givenBack: boolean;
};

/** What a settlement waits for in each state (domain.md 4.6); a rejected and a refunded one wait for nothing. */
const nextStep: Readonly<Record<SettlementStatus, MonthMatterKind | null>> = {
  DRAFT: "APPROVE_SETTLEMENT",
  APPROVED: "PAY_SETTLEMENT",
  PAID: "CLAIM_REFUND",
  CLAIMED: "DECIDE_CLAIM",
  RETURNED: "CORRECT_CLAIM",
  ACCEPTED: "PAY_REFUND",
  REJECTED: null,
  REFUNDED: null,
};

/** Each month waits for one step at a time; while its sheets are confirmed one by one, for two (domain.md 4.5 and 4.6). */
export function ofMonths(months: readonly WorkMonth[], today: IsoDate): Matter[] {
  return months.flatMap((month) => (month.status ? settlementOf(month, month.status, today) : sheetsOf(month)));
}

function sheetsOf(month: WorkMonth): Matter[] {
  const { unconfirmed, confirmed, confirmedOn, approvedOn } = month;
  const begun = addDays(monthRange(month.month).to, 1);
  if (unconfirmed + confirmed === 0) return [matterOf("SETTLE_MONTH", month, approvedOn ?? begun)];
  return [
    ...(unconfirmed > 0 ? [{ ...matterOf("CONFIRM_HOURS", month, begun), times: unconfirmed }] : []),
    ...(confirmed > 0 ? [{ ...matterOf("APPROVE_HOURS", month, confirmedOn ?? begun), times: confirmed }] : []),
  ];
}

function settlementOf(month: WorkMonth, status: SettlementStatus, today: IsoDate): Matter[] {
  const kind = month.givenBack ? "REDRAW_SETTLEMENT" : nextStep[status];
  // With a refund share of nothing there is no claim: paid is the end (R24).
  if (!kind || !month.statusOn || (kind === "CLAIM_REFUND" && !month.withRefund)) return [];
  const matter = matterOf(kind, month, month.statusOn);
  if (kind !== "CLAIM_REFUND") return [matter];
  return [{ ...matter, verdict: claimAge({ today, month: month.month, dueOn: month.statusOn, claimedOn: null }) }];
}

function matterOf(kind: MonthMatterKind, { editionId, editionName, centreId, centreName, month }: WorkMonth, since: IsoDate): Matter {
  return {
    ...{ kind, key: `${kind}/${editionId}/${centreId}/${month}`, editionId, editionName, centreId, centreName, month },
    ...{ since, dueOn: answerDue(since), people: 0, listNumber: null, session: null },
  };
}
