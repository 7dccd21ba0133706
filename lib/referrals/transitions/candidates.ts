import type { Transitions } from "#lib/platform/transitions.ts";
import type { CandidateState } from "#lib/referrals/rules/state.ts";
import type { Role } from "#prisma/generated/client/enums.ts";

/** A step of a candidate that a person takes. */
export type CandidateStep =
  | "nominate"
  | "approve"
  | "returnList"
  | "send"
  | "verify"
  | "refer"
  | "reserve"
  | "reject"
  | "returnToCentre"
  | "answerReturn"
  | "declineAtCentre"
  | "declineAtOffice"
  | "withdraw"
  | "withdrawAtOffice"
  | "takeUp"
  | "returnReferral"
  | "correctReferral"
  | "reportNotTakenUp"
  | "reportRefused"
  | "confirmNotTakenUp"
  | "confirmRefused"
  | "dismissReport";

const nominators = ["OPS_SOCIAL_WORKER", "OPS_COORDINATOR"] as const satisfies readonly Role[];
/** Whoever a referred person was to come to, or said no to. */
const witnesses = [...nominators, "HOST_SUPERVISOR"] as const satisfies readonly Role[];
/** The labour office has the move, and no referral has been issued. */
const withOffice = ["SENT_TO_PUP", "VERIFIED", "RESERVE"] as const satisfies readonly CandidateState[];
/** The centre has the move. */
const withCentre = ["NOMINATED", "CONFIRMED_BY_OPS", "RETURNED"] as const satisfies readonly CandidateState[];

/**
 * How a candidate goes on (domain.md 4.3): the one table for the server, the buttons and the tests. Every step that waits for
 * another can be returned with a reason, and the owner of the current step withdraws (0a). A referral may check the conditions in the
 * same step. A director of the labour office refers where an exception is needed.
 */
export const candidateTransitions: Transitions<CandidateStep, CandidateState> = {
  nominate: { from: [], to: "NOMINATED", roles: nominators, label: "Wytypuj" },
  approve: { from: ["NOMINATED"], to: "CONFIRMED_BY_OPS", roles: ["OPS_DIRECTOR"], label: "Zatwierdź listę", usual: true },
  returnList: {
    ...{ from: ["CONFIRMED_BY_OPS"], to: "NOMINATED", roles: ["OPS_COORDINATOR", "OPS_DIRECTOR"], label: "Zwróć do poprawy" },
    needsReason: true,
  },
  send: { from: ["CONFIRMED_BY_OPS"], to: "SENT_TO_PUP", roles: ["OPS_COORDINATOR"], label: "Przekaż do urzędu pracy", usual: true },
  verify: { from: ["SENT_TO_PUP"], to: "VERIFIED", roles: ["PUP_CLERK"], label: "Potwierdź warunki" },
  refer: { from: withOffice, to: "REFERRED", roles: ["PUP_CLERK", "PUP_DIRECTOR"], label: "Skieruj", usual: true },
  reserve: {
    ...{ from: ["SENT_TO_PUP", "VERIFIED"], to: "RESERVE", roles: ["PUP_CLERK"], label: "Przenieś na listę rezerwową" },
    needsReason: true,
  },
  reject: { from: withOffice, to: "REJECTED", roles: ["PUP_CLERK"], label: "Odrzuć", needsReason: true },
  returnToCentre: {
    ...{ from: ["SENT_TO_PUP", "VERIFIED"], to: "RETURNED", roles: ["PUP_CLERK"], label: "Zwróć do uzupełnienia" },
    needsReason: true,
  },
  answerReturn: { from: ["RETURNED"], to: "SENT_TO_PUP", roles: ["OPS_COORDINATOR"], label: "Przekaż ponownie", usual: true },
  declineAtCentre: { from: withCentre, to: "DECLINED", roles: nominators, label: "Zapisz odmowę", needsReason: true },
  declineAtOffice: { from: withOffice, to: "DECLINED", roles: ["PUP_CLERK"], label: "Zapisz odmowę", needsReason: true },
  withdraw: { from: withCentre, to: "WITHDRAWN", roles: nominators, label: "Wycofaj", needsReason: true },
  withdrawAtOffice: { from: [...withOffice, "REFERRED"], to: "WITHDRAWN", roles: ["PUP_CLERK"], label: "Wycofaj", needsReason: true },
  takeUp: {
    ...{ from: ["REFERRED"], to: "TAKEN_UP", roles: ["OPS_COORDINATOR", "HOST_SUPERVISOR"], label: "Potwierdź pierwszy dzień" },
    usual: true,
  },
  returnReferral: { from: ["REFERRED"], to: "REFERRED", roles: nominators, label: "Zwróć skierowanie", needsReason: true },
  correctReferral: {
    ...{ from: ["REFERRED"], to: "REFERRED", roles: ["PUP_CLERK", "PUP_DIRECTOR"], label: "Popraw skierowanie" },
    needsReason: true,
  },
  reportNotTakenUp: { from: ["REFERRED"], to: "REFERRED", roles: witnesses, label: "Zgłoś niepodjęcie" },
  reportRefused: { from: ["REFERRED"], to: "REFERRED", roles: witnesses, label: "Zgłoś odmowę" },
  confirmNotTakenUp: { from: ["REFERRED"], to: "NOT_TAKEN_UP", roles: ["PUP_CLERK"], label: "Potwierdź niepodjęcie" },
  confirmRefused: { from: ["REFERRED"], to: "REFUSED", roles: ["PUP_CLERK"], label: "Potwierdź odmowę" },
  dismissReport: { from: ["REFERRED"], to: "REFERRED", roles: ["PUP_CLERK"], label: "Oddal zgłoszenie", needsReason: true },
};
