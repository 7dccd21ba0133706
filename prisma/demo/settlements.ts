import { MINIMUM_RATES } from "#lib/law/rates.ts";
import { type IsoMonth, monthOf } from "#lib/platform/calendar.ts";
import { sumsOf } from "#lib/settlements/rules/differences.ts";
import { duesOf } from "#lib/settlements/rules/lines.ts";
import { centreScope } from "./editions.ts";
import { demoId, institutionId, userId } from "./ids.ts";
import { paiAgreementId, workAgreementId } from "./programmes.ts";
import type { DemoRows } from "./rows.ts";
import { settlingDays } from "./settling-days.ts";
import type { EditionStory, MonthEnd } from "./story.ts";

/** Share of the minimum that every agreement of the demo has. */
const SHARE = 60;

/** The settlements that a story tells of, each as far as it says: the months of a finished edition, drawn from its hours. */
export function settlementRows(story: EditionStory, entries: DemoRows["workEntry"]): Partial<DemoRows> {
  const months = Object.entries(story.settledMonths ?? {}).map(([month, end], i) =>
    monthRows(story, entries, { month, end, number: i + 1 }),
  );
  return {
    monthlySettlement: months.flatMap(({ settlement }) => settlement),
    settlementLine: months.flatMap(({ lines }) => lines),
    refundClaim: months.map(({ claim }) => claim),
    expense: (story.expenses ?? []).map((spent) => expenseRow(story, spent)),
  };
}

function expenseRow(story: EditionStory, spent: NonNullable<EditionStory["expenses"]>[number]) {
  const { on: spentOn, source, ...rest } = spent;
  return {
    ...{ id: demoId("expense", story.key, spent.documentNumber), ...centreScope(story), block: "INTEGRATION" as const, spentOn, ...rest },
    fundingSourceId: demoId("funding", paiAgreementId(story.office, story.paiAgreement), source),
    enteredById: userId(`koordynator@${story.centre.slug}.demo`),
  };
}

type Month = { month: IsoMonth; end: MonthEnd; number: number };

function monthRows(story: EditionStory, entries: DemoRows["workEntry"], { month, end, number }: Month) {
  const centreId = institutionId(story.centre.slug);
  const terms = {
    ...{ centreId, sharePercent: SHARE, minimumRates: MINIMUM_RATES },
    ownRates: story.centre.rates.map(({ validFrom, amountGrosz }) => ({ centreId, workKindId: null, validFrom, amountGrosz })),
  };
  const worked = entries
    .filter(({ workedOn }) => monthOf(workedOn) === month)
    .map(({ participationId, workedOn, status, minutes }) => ({
      ...{ participationId, personId: participationId, date: workedOn, status, minutes, workKindId: null },
    }));
  const dues = duesOf(worked, terms);
  const { editionId, ...scope } = centreScope(story);
  const id = demoId("settlement", story.key, month);
  const days = settlingDays(month);
  const sums = sumsOf(dues);
  const coordinator = userId(`koordynator@${story.centre.slug}.demo`);
  const director = userId(`dyrektor@${story.centre.slug}.demo`);
  const refunded = end === "REFUNDED";
  return {
    settlement: {
      ...{ id, ...scope, communityWorkAgreementId: workAgreementId(story.office, story.workAgreement), month, status: end, ...sums },
      ...{ draftedOn: days.drafted, draftedById: coordinator, approvedOn: days.approved, approvedById: director },
      ...{ payoutListNumber: `${month.slice(5)}/${month.slice(0, 4)} (zmyślony)`, paidOn: days.paid, paidById: coordinator },
      ...(refunded
        ? { refundedOn: days.refunded, refundedById: userId(`dyrektor@${story.office}.demo`), refundedGrosz: sums.refundGrosz }
        : {}),
      version: { CLAIMED: 4, REFUNDED: 6 }[end],
    },
    lines: dues.map(({ participationId, forMonth, minutes, amountGrosz, refundGrosz, parts }) => ({
      ...{ id: demoId("settlement line", id, participationId), settlementId: id, editionId, ...scope, participationId, forMonth },
      ...{ minutes, amountGrosz, refundGrosz, parts: parts.map((part) => ({ ...part })) },
    })),
    claim: {
      ...{ settlementId: id, versionNo: 1, ...scope, number: `${number}/${month.slice(0, 4)} (zmyślony)` },
      ...{ amountGrosz: sums.refundGrosz, claimedOn: days.claimed, claimedById: director },
      ...(refunded
        ? {
            ...{ decision: "ACCEPTED" as const, decidedOn: days.decided, acceptedGrosz: sums.refundGrosz },
            decidedById: userId(`urzednik@${story.office}.demo`),
          }
        : {}),
    },
  };
}
