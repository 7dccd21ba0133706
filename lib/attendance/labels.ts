import type { StateMark } from "#components/ui/state.tsx";
import { attendanceMark, lockedMark } from "#components/ui/state-marks.ts";
import type { RegisterState } from "#lib/attendance/rules.ts";
import type { AttendanceStatus } from "#prisma/generated/client/enums.ts";

/** An answer in full (words.md 3.5). */
export const attendanceLabel: Readonly<Record<AttendanceStatus, string>> = {
  PRESENT: "Obecność",
  PARTIAL: "Obecność częściowa",
  EXCUSED: "Nieobecność usprawiedliwiona",
  UNEXCUSED: "Nieobecność nieusprawiedliwiona",
  NOT_APPLICABLE: "Nie dotyczy",
};

/** The same on a segment of the register (design.md, "Register row"). */
export const attendanceShort: Readonly<Record<AttendanceStatus, string>> = {
  PRESENT: "Obecność",
  PARTIAL: "Częściowo",
  EXCUSED: "Uspr.",
  UNEXCUSED: "Nieuspr.",
  NOT_APPLICABLE: "Nie dot.",
};

/** The letter of an answer: the key on the screen and the entry on paper (words.md 3.5, D10). */
export const attendanceLetter: Readonly<Record<AttendanceStatus, string>> = {
  PRESENT: "O",
  PARTIAL: "C",
  EXCUSED: "U",
  UNEXCUSED: "N",
  NOT_APPLICABLE: "–",
};

/** State of a register (words.md 3.5). */
export const registerStateLabel: Readonly<Record<RegisterState, string>> = {
  planned: "Zaplanowane",
  today: "Dzisiaj, do wpisania",
  unrecorded: "Odbyte, brak obecności",
  partial: "Wpisano część obecności",
  entered: "Obecność wpisana",
  approved: "Zatwierdzone",
  cancelled: "Odwołane",
};

/** What a register's state looks like beside its word. */
export const registerStateMark: Readonly<Record<RegisterState, StateMark>> = {
  planned: { shape: "plan", tone: "plain" },
  today: { shape: "now", tone: "now" },
  unrecorded: { shape: "late", tone: "unx" },
  partial: { shape: "part", tone: "part" },
  entered: attendanceMark.PRESENT,
  approved: lockedMark,
  cancelled: { shape: "cross", tone: "na" },
};
