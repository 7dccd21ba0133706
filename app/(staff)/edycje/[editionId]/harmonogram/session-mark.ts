import type { StateMark } from "#components/ui/state.tsx";
import { attendanceMark, lockedMark } from "#components/ui/state-marks.ts";
import type { SessionStatus } from "#prisma/generated/client/enums.ts";

/** What the state of a meeting looks like beside its word (`sessionStatusLabel`). */
export const sessionMark: Readonly<Record<SessionStatus, StateMark>> = {
  PLANNED: { shape: "plan", tone: "plain" },
  MOVED: { shape: "next", tone: "na" },
  CANCELLED: { shape: "cross", tone: "na" },
  HELD: attendanceMark.PARTIAL,
  ATTENDANCE_ENTERED: attendanceMark.PRESENT,
  APPROVED: lockedMark,
  CORRECTED: lockedMark,
};
