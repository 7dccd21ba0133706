import { newId } from "#lib/platform/ids.ts";
import { institutionId } from "#prisma/demo/ids.ts";
import type { Sample, Samples } from "#tests/isolation/sample-ids.ts";

const reason = "Powód podany na potrzeby testu.";
const inRunning = ({ editionId }: Samples) => ({ requestId: newId(), editionId });
const monthOfClaim = ({ settledEditionId }: Samples) => ({ editionId: settledEditionId, month: "2018-04" });
const ofClaim = ({ settledEditionId, settlementId }: Samples) => ({
  requestId: newId(),
  editionId: settledEditionId,
  settlementId,
  version: 4,
});

/** What the loaders of settlements are asked for. */
export const settlementLoaderSamples: Readonly<Record<string, Sample>> = {
  "settlements.claimPaper": (ids) => monthOfClaim(ids),
  "settlements.month": (ids) => monthOfClaim(ids),
  "settlements.months": ({ settledEditionId }) => ({ editionId: settledEditionId }),
  "settlements.payoutList": (ids) => monthOfClaim(ids),
  "settlements.rates": () => ({}),
};

/** What the actions of settlements are sent. */
export const settlementActionSamples: Readonly<Record<string, Sample>> = {
  "settlements.accept": (ids) => ({ ...ofClaim(ids), claimedGrosz: 100, acceptedGrosz: 100, remarks: "" }),
  "settlements.addExpense": (ids) => ({
    ...{ ...inRunning(ids), centreId: institutionId(ids.centre), block: "INTEGRATION", fundingSourceId: "" },
    ...{ spentOn: "2018-05-20", amountGrosz: 100, purpose: "materiały na warsztaty", documentNumber: "", trainerMinutes: "", reason: "" },
  }),
  "settlements.approve": (ids) => ({ ...ofClaim(ids), reason: "" }),
  "settlements.claim": (ids) => ({ ...ofClaim(ids), number: "7/2018", amountGrosz: 100 }),
  "settlements.draft": (ids) => ({ ...inRunning(ids), month: "2018-05" }),
  "settlements.giveBack": (ids) => ({ ...ofClaim(ids), reason }),
  "settlements.pay": (ids) => ({ ...ofClaim(ids), paidOn: "2018-05-20", payoutListNumber: "7/2018" }),
  "settlements.redraw": (ids) => ofClaim(ids),
  "settlements.refund": (ids) => ({ ...ofClaim(ids), refundedOn: "2018-05-20", refundedGrosz: 100 }),
  "settlements.reject": (ids) => ({ ...ofClaim(ids), reason }),
  "settlements.reopen": (ids) => ({ ...ofClaim(ids), reason }),
  "settlements.returnClaim": (ids) => ({ ...ofClaim(ids), reason }),
  "settlements.setRate": (ids) => ({
    ...{ requestId: newId(), institutionId: institutionId(ids.centre), workKindId: "", validFrom: "2018-06-02", amountGrosz: 900 },
    source: "zarządzenie próbne",
  }),
  "settlements.withdrawExpense": (ids) => ({ ...inRunning(ids), expenseId: ids.expenseId, version: 1, reason }),
};
