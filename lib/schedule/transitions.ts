import type { Transitions } from "#lib/platform/transitions.ts";
import type { SessionStatus } from "#prisma/generated/client/enums.ts";

export type ScheduleStep = "add" | "change" | "move" | "cancel" | "makeUp" | "remove";

/**
 * A meeting in the schedule before it is held (domain.md 4.5); from HELD on the register's own table goes on. A meeting that is moved
 * or made up stays as it was and another one, planned, stands in for it: `makeUp` is a step of the called-off one and makes that.
 * `remove` takes a mistake out of the schedule, before anything is recorded.
 */
export const scheduleTransitions: Transitions<ScheduleStep, SessionStatus> = {
  add: { from: [], to: "PLANNED", roles: ["OPS_COORDINATOR"], label: "Dodaj zajęcia" },
  change: { from: ["PLANNED"], to: "PLANNED", roles: ["OPS_COORDINATOR"], label: "Zmień zajęcia" },
  move: { from: ["PLANNED"], to: "MOVED", roles: ["OPS_COORDINATOR", "PROVIDER_TRAINER"], label: "Przenieś zajęcia", needsReason: true },
  cancel: {
    from: ["PLANNED"],
    to: "CANCELLED",
    roles: ["OPS_COORDINATOR", "PROVIDER_TRAINER"],
    label: "Odwołaj zajęcia",
    needsReason: true,
  },
  makeUp: {
    from: ["CANCELLED"],
    to: "CANCELLED",
    roles: ["OPS_COORDINATOR", "PROVIDER_TRAINER"],
    label: "Zaplanuj odrobienie",
    usual: true,
  },
  remove: { from: ["PLANNED"], to: "PLANNED", roles: ["OPS_COORDINATOR"], label: "Usuń z harmonogramu" },
};
