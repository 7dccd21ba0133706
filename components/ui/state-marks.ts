import type { StateMark } from "./state.tsx";

/** Presence at a session. */
export const attendanceMark = {
  PRESENT: { shape: "ok", tone: "ok" },
  PARTIAL: { shape: "part", tone: "part" },
  EXCUSED: { shape: "exc", tone: "exc" },
  UNEXCUSED: { shape: "unx", tone: "unx" },
  NOT_APPLICABLE: { shape: "na", tone: "na" },
} satisfies Record<string, StateMark>;

/** A person's participation in an edition. */
export const participationMark = {
  ACTIVE: { shape: "now", tone: "plain" },
  AT_RISK: { shape: "risk", tone: "part" },
  INTERRUPTION_REPORTED: { shape: "half", tone: "unx" },
  INTERRUPTED: { shape: "unx", tone: "unx" },
  ENDED_EARLY: { shape: "left", tone: "na" },
  COMPLETED: { shape: "done", tone: "ok" },
} satisfies Record<string, StateMark>;

/** An edition of a programme. */
export const editionMark = {
  PLANNED: { shape: "plan", tone: "plain" },
  RECRUITING: { shape: "recruiting", tone: "plain" },
  ACTIVE: { shape: "now", tone: "plain" },
  ENDED: { shape: "ended", tone: "plain" },
  SETTLED: { shape: "done", tone: "ok" },
  REPORTED: { shape: "done", tone: "ok" },
  CANCELLED: { shape: "cross", tone: "na" },
} satisfies Record<string, StateMark>;

/** Where a month's settlement stands (words.md 3.6); `none`: it has none yet. */
export const settlementMark = {
  none: { shape: "plan", tone: "plain" },
  DRAFT: { shape: "half", tone: "plain" },
  APPROVED: { shape: "left", tone: "plain" },
  PAID: { shape: "ended", tone: "plain" },
  CLAIMED: { shape: "wait", tone: "plain" },
  RETURNED: { shape: "part", tone: "part" },
  ACCEPTED: { shape: "next", tone: "plain" },
  REJECTED: { shape: "cross", tone: "na" },
  REFUNDED: { shape: "done", tone: "ok" },
} satisfies Record<string, StateMark>;

/** How a task stands against its deadline, or who has the move. */
export const deadlineMark = {
  late: { shape: "late", tone: "unx" },
  today: { shape: "now", tone: "now" },
  inTime: { shape: "next", tone: "na" },
  waiting: { shape: "wait", tone: "na" },
} satisfies Record<string, StateMark>;

/** May a person be referred today? Those who wait in turn and those it was answered for stand apart. */
export const verdictMark = {
  yes: { shape: "ok", tone: "ok" },
  missing: { shape: "part", tone: "part" },
  no: { shape: "unx", tone: "unx" },
  reserve: { shape: "next", tone: "na" },
  done: { shape: "tick", tone: "plain" },
} satisfies Record<string, StateMark>;

/** Approved entries: closed, changed only with a reason. */
export const lockedMark: StateMark = { shape: "lock", tone: "na" };

/** A condition that is met, an answer that is complete. */
export const metMark: StateMark = { shape: "tick", tone: "ok" };
