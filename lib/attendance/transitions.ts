import { registerApprovers, registerWriters } from "#lib/attendance/policy.ts";
import { lateCorrectors } from "#lib/institutions/policy.ts";
import type { Role, SessionStatus } from "#prisma/generated/client/enums.ts";

type Step = {
  readonly from: readonly SessionStatus[];
  readonly to: readonly SessionStatus[];
  readonly who: readonly Role[];
  readonly label: string;
};

/** Steps of a session's register (domain.md 4.5). HELD: some of the people still lack an answer. */
export const registerSteps = {
  record: {
    from: ["PLANNED", "MOVED", "HELD", "ATTENDANCE_ENTERED"],
    to: ["HELD", "ATTENDANCE_ENTERED"],
    who: registerWriters,
    label: "Zapisz obecność",
  },
  /** a saved answer after the deadline of corrections */
  correctLate: {
    from: ["HELD", "ATTENDANCE_ENTERED"],
    to: ["HELD", "ATTENDANCE_ENTERED"],
    who: lateCorrectors,
    label: "Zapisz obecność",
  },
  approve: { from: ["ATTENDANCE_ENTERED"], to: ["APPROVED"], who: registerApprovers, label: "Zatwierdź obecność" },
} as const satisfies Record<string, Step>;

/** Whether a step may be taken from a status. */
export const isOpenFor = (step: keyof typeof registerSteps, status: SessionStatus): boolean =>
  (registerSteps[step].from as readonly SessionStatus[]).includes(status);
