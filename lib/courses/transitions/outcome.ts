import type { OutcomeState } from "#lib/courses/rules/state.ts";
import type { Transitions } from "#lib/platform/transitions.ts";

export type OutcomeStep = "propose" | "decide" | "return" | "agree" | "decline" | "close";

/**
 * How the outcome of a completed participation goes on (domain.md 4.7), with the ways back of 0a. That only two kinds are agreed
 * with the centre is in the states: TO_AGREE is a decided one of these kinds.
 */
export const outcomeTransitions: Transitions<OutcomeStep, OutcomeState> = {
  propose: {
    from: ["NONE", "RETURNED"],
    to: "PROPOSED",
    roles: ["OPS_SOCIAL_WORKER"],
    label: "Zaproponuj rezultat",
    usual: true,
  },
  decide: { from: ["PROPOSED"], to: "DECIDED", roles: ["PUP_CLERK"], label: "Ustal rezultat", usual: true },
  return: { from: ["PROPOSED"], to: "RETURNED", roles: ["PUP_CLERK"], label: "Zwróć propozycję", needsReason: true },
  agree: { from: ["TO_AGREE"], to: "AGREED_BY_OPS", roles: ["OPS_DIRECTOR"], label: "Uzgodnij", usual: true },
  decline: { from: ["TO_AGREE"], to: "PROPOSED", roles: ["OPS_DIRECTOR"], label: "Nie uzgadniaj", needsReason: true },
  close: { from: ["DECIDED", "AGREED_BY_OPS"], to: "CLOSED", roles: ["PUP_CLERK"], label: "Zamknij", usual: true },
};
