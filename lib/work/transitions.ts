import type { Transitions } from "#lib/platform/transitions.ts";
import type { TimesheetState } from "#lib/work/rules/timesheets.ts";

export type TimesheetStep = "confirm" | "confirmOnList" | "approve" | "sendBack" | "reopen" | "settle";

/**
 * How a month of work at a place goes on (domain.md 4.5), with the ways back of 0a. The host confirms own places; the centre does so
 * on the strength of a signed paper list. Settled follows from the payment (4.6).
 */
export const timesheetTransitions: Transitions<TimesheetStep, TimesheetState> = {
  confirm: { from: ["OPEN"], to: "CONFIRMED_BY_HOST", roles: ["HOST_SUPERVISOR"], label: "Potwierdź godziny", usual: true },
  confirmOnList: {
    from: ["OPEN"],
    to: "CONFIRMED_BY_HOST",
    roles: ["OPS_COORDINATOR", "OPS_SOCIAL_WORKER"],
    label: "Potwierdź na podstawie podpisanej listy",
    usual: true,
  },
  approve: { from: ["CONFIRMED_BY_HOST"], to: "APPROVED_BY_OPS", roles: ["OPS_COORDINATOR"], label: "Zatwierdź ewidencję", usual: true },
  sendBack: {
    from: ["CONFIRMED_BY_HOST"],
    to: "OPEN",
    roles: ["HOST_SUPERVISOR", "OPS_COORDINATOR"],
    label: "Zwróć do poprawy",
    needsReason: true,
  },
  reopen: { from: ["APPROVED_BY_OPS"], to: "OPEN", roles: ["OPS_COORDINATOR"], label: "Zwróć do poprawy", needsReason: true },
  settle: { from: ["APPROVED_BY_OPS"], to: "SETTLED", roles: [], label: "Wypłata miesiąca" },
};
