import type { EditionState } from "#lib/editions/rules/phase.ts";
import type { Transitions } from "#lib/platform/transitions.ts";

export type EditionStep =
  | "create"
  | "startRecruiting"
  | "start"
  | "end"
  | "proposeSettlement"
  | "returnSettlement"
  | "confirmSettlement"
  | "report"
  | "cancel";

/**
 * The life of an edition (domain.md 4.2): the one table for the server, the buttons and the tests. The guards of the steps are
 * in rules/guards.ts. A proposed settlement can be sent back, as every step that waits for another (domain.md 0a).
 */
export const editionTransitions: Transitions<EditionStep, EditionState> = {
  create: { from: [], to: "PLANNED", roles: ["OPS_COORDINATOR", "PUP_CLERK"], label: "Utwórz edycję" },
  startRecruiting: { from: ["PLANNED"], to: "RECRUITING", roles: ["OPS_COORDINATOR"], label: "Rozpocznij nabór", usual: true },
  start: { from: ["RECRUITING"], to: "ACTIVE", roles: ["PUP_CLERK"], label: "Rozpocznij edycję", usual: true },
  end: { from: ["ACTIVE"], to: "ENDED", roles: [], label: "Koniec edycji" },
  proposeSettlement: {
    ...{ from: ["ENDED"], to: "SETTLEMENT_PROPOSED" },
    ...{ roles: ["OPS_COORDINATOR"], label: "Zgłoś rozliczenie edycji", usual: true },
  },
  returnSettlement: {
    ...{ from: ["SETTLEMENT_PROPOSED"], to: "ENDED" },
    ...{ roles: ["PUP_CLERK"], label: "Zwróć do poprawy", needsReason: true },
  },
  confirmSettlement: {
    ...{ from: ["SETTLEMENT_PROPOSED"], to: "SETTLED" },
    ...{ roles: ["PUP_CLERK"], label: "Potwierdź rozliczenie", usual: true },
  },
  report: {
    ...{ from: ["SETTLED"], to: "REPORTED" },
    ...{ roles: ["OPS_DIRECTOR", "PUP_DIRECTOR"], label: "Zatwierdź podsumowanie", usual: true },
  },
  cancel: {
    ...{ from: ["PLANNED", "RECRUITING"], to: "CANCELLED" },
    ...{ roles: ["PUP_DIRECTOR", "OPS_DIRECTOR"], label: "Odwołaj edycję", needsReason: true },
  },
};
