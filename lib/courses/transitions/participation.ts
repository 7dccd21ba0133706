import type { CourseState } from "#lib/courses/rules/state.ts";
import type { Transitions } from "#lib/platform/transitions.ts";

export type CourseStep = "report" | "confirm" | "restore" | "endEarly" | "complete";

/** How a participation goes on (domain.md 4.4). The starosta decides what follows from an interruption, outside (R33–R36). */
export const courseTransitions: Transitions<CourseStep, CourseState> = {
  report: {
    from: ["ACTIVE"],
    to: "INTERRUPTION_REPORTED",
    roles: ["OPS_SOCIAL_WORKER", "OPS_COORDINATOR", "HOST_SUPERVISOR", "PROVIDER_TRAINER"],
    label: "Zgłoś przerwanie",
  },
  confirm: { from: ["INTERRUPTION_REPORTED"], to: "INTERRUPTED", roles: ["PUP_CLERK"], label: "Potwierdź przerwanie", usual: true },
  restore: { from: ["INTERRUPTION_REPORTED"], to: "ACTIVE", roles: ["PUP_CLERK"], label: "Przywróć udział", needsReason: true },
  endEarly: { from: ["ACTIVE"], to: "ENDED_EARLY", roles: ["PUP_CLERK"], label: "Zakończ wcześniej" },
  complete: { from: ["ACTIVE"], to: "COMPLETED", roles: [], label: "Ukończono" },
};
