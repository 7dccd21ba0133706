import type { StateMark } from "#components/ui/state.tsx";
import { attendanceMark, lockedMark } from "#components/ui/state-marks.ts";
import type { RegisterState } from "#lib/attendance/rules/register.ts";

/** What a register's state looks like beside its word (`registerStateLabel`). */
export const registerStateMark: Readonly<Record<RegisterState, StateMark>> = {
  planned: { shape: "plan", tone: "plain" },
  today: { shape: "now", tone: "now" },
  unrecorded: { shape: "late", tone: "unx" },
  partial: { shape: "part", tone: "part" },
  returned: { shape: "late", tone: "unx" },
  entered: attendanceMark.PRESENT,
  approved: lockedMark,
  corrected: lockedMark,
  cancelled: { shape: "cross", tone: "na" },
  moved: { shape: "next", tone: "na" },
};
