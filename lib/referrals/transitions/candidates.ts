import type { Transitions } from "#lib/platform/transitions.ts";
import type { CandidateState } from "#lib/referrals/rules/state.ts";

/** A step of a candidate that a person takes. */
export type CandidateStep = "approve" | "send" | "refer" | "reserve" | "reject" | "withdraw" | "takeUp";

/**
 * How a candidate goes on (domain.md 4.3): the one table for the server, the buttons and the tests. Checking the conditions
 * (VERIFIED) is recorded with the referral itself. A director of the labour office refers where an exception is needed.
 */
export const candidateTransitions: Transitions<CandidateStep, CandidateState> = {
  approve: { from: ["NOMINATED"], to: "CONFIRMED_BY_OPS", roles: ["OPS_DIRECTOR"], label: "Zatwierdź listę" },
  send: { from: ["CONFIRMED_BY_OPS"], to: "SENT_TO_PUP", roles: ["OPS_COORDINATOR"], label: "Przekaż do urzędu pracy" },
  refer: { from: ["SENT_TO_PUP", "VERIFIED", "RESERVE"], to: "REFERRED", roles: ["PUP_CLERK", "PUP_DIRECTOR"], label: "Skieruj" },
  reserve: { from: ["SENT_TO_PUP", "VERIFIED"], to: "RESERVE", roles: ["PUP_CLERK"], label: "Przenieś na listę rezerwową" },
  reject: { from: ["SENT_TO_PUP", "VERIFIED", "RESERVE"], to: "REJECTED", roles: ["PUP_CLERK"], label: "Odrzuć" },
  withdraw: {
    from: ["NOMINATED", "CONFIRMED_BY_OPS", "SENT_TO_PUP", "VERIFIED", "RESERVE"],
    to: "WITHDRAWN",
    roles: ["OPS_SOCIAL_WORKER", "OPS_COORDINATOR"],
    label: "Wycofaj",
  },
  takeUp: { from: ["REFERRED"], to: "TAKEN_UP", roles: ["OPS_COORDINATOR"], label: "Potwierdź pierwszy dzień" },
};
