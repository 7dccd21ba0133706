import type { Transitions } from "#lib/platform/transitions.ts";
import type { SettlementStatus } from "#prisma/generated/client/enums.ts";

export type SettlementStep =
  | "draft"
  | "redraw"
  | "giveBack"
  | "approve"
  | "reopen"
  | "pay"
  | "claim"
  | "returnClaim"
  | "accept"
  | "reject"
  | "refund";
/** Steps taken on a settlement that is there already. */
export type TakenStep = Exclude<SettlementStep, "draft">;

/**
 * The month from draft to refund (domain.md 4.6 with the ways back of 0a): the one table for the server, the buttons and the tests.
 * Guards are in rules/guards.ts.
 */
export const settlementTransitions: Transitions<SettlementStep, SettlementStatus> = {
  draft: { from: [], to: "DRAFT", roles: ["OPS_COORDINATOR"], label: "Utwórz rozliczenie" },
  approve: { from: ["DRAFT"], to: "APPROVED", roles: ["OPS_DIRECTOR"], label: "Zatwierdź rozliczenie", usual: true },
  redraw: { from: ["DRAFT"], to: "DRAFT", roles: ["OPS_COORDINATOR"], label: "Nalicz ponownie" },
  giveBack: { from: ["DRAFT"], to: "DRAFT", roles: ["OPS_DIRECTOR"], label: "Zwróć do poprawy", needsReason: true },
  pay: { from: ["APPROVED"], to: "PAID", roles: ["OPS_COORDINATOR"], label: "Zapisz wypłatę", usual: true },
  reopen: {
    ...{ from: ["APPROVED"], to: "DRAFT" },
    ...{ roles: ["OPS_COORDINATOR", "OPS_DIRECTOR"], label: "Zwróć do szkicu", needsReason: true },
  },
  claim: {
    ...{ from: ["PAID", "RETURNED"], to: "CLAIMED" },
    ...{ roles: ["OPS_DIRECTOR"], label: "Złóż wniosek o refundację", usual: true },
  },
  accept: { from: ["CLAIMED"], to: "ACCEPTED", roles: ["PUP_CLERK"], label: "Przyjmij wniosek", usual: true },
  returnClaim: { from: ["CLAIMED"], to: "RETURNED", roles: ["PUP_CLERK"], label: "Zwróć do poprawy", needsReason: true },
  reject: { from: ["CLAIMED"], to: "REJECTED", roles: ["PUP_CLERK"], label: "Odrzuć wniosek", needsReason: true },
  refund: { from: ["ACCEPTED"], to: "REFUNDED", roles: ["PUP_DIRECTOR"], label: "Zapisz refundację", usual: true },
};
