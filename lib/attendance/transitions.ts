import { registerApprovers, registerWriters } from "#lib/attendance/policy.ts";
import { lateCorrectors } from "#lib/institutions/policy.ts";
import type { Transitions } from "#lib/platform/transitions.ts";
import type { SessionStatus } from "#prisma/generated/client/enums.ts";

export type RegisterStep = "markHeld" | "record" | "recordLate" | "sendBack" | "approve" | "correct" | "correctSettled";

/**
 * The life of a session's register (domain.md 4.5): the one table for the server, the buttons and the tests. What moves or calls off
 * the session itself is the schedule's. While somebody lacks an answer, a saved register stays HELD.
 */
export const registerTransitions: Transitions<RegisterStep, SessionStatus> = {
  markHeld: { from: ["PLANNED"], to: "HELD", roles: registerWriters, label: "Oznacz jako odbyte" },
  record: {
    ...{ from: ["PLANNED", "HELD", "ATTENDANCE_ENTERED"], to: "ATTENDANCE_ENTERED" },
    ...{ roles: registerWriters, label: "Zapisz obecność", usual: true },
  },
  /** a saved answer after the deadline of corrections (P_CORRECTION_LATE) */
  recordLate: {
    ...{ from: ["HELD", "ATTENDANCE_ENTERED"], to: "ATTENDANCE_ENTERED" },
    ...{ roles: lateCorrectors, label: "Zapisz obecność", needsReason: true },
  },
  sendBack: {
    ...{ from: ["ATTENDANCE_ENTERED"], to: "HELD" },
    ...{ roles: registerApprovers, label: "Zwróć do poprawy", needsReason: true },
  },
  approve: { from: ["ATTENDANCE_ENTERED"], to: "APPROVED", roles: registerApprovers, label: "Zatwierdź obecność", usual: true },
  correct: {
    ...{ from: ["APPROVED", "CORRECTED"], to: "CORRECTED" },
    ...{ roles: ["OPS_COORDINATOR"], label: "Utwórz korektę", needsReason: true },
  },
  /** once the month has been paid or the edition settled */
  correctSettled: {
    ...{ from: ["APPROVED", "CORRECTED"], to: "CORRECTED" },
    ...{ roles: ["OPS_DIRECTOR"], label: "Utwórz korektę", needsReason: true },
  },
};
