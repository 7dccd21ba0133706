import type { RegisterState } from "#lib/attendance/rules/register.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { formatMinutes } from "#lib/platform/minutes.ts";
import { count, formatDate, formatNumber } from "#lib/platform/polish.ts";
import { earlyEndReasonLabel } from "#lib/referrals/labels.ts";
import type { AttendanceStatus, EarlyEndReason, ParticipationEnd } from "#prisma/generated/client/enums.ts";

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
  returned: "Zwrócone do poprawy",
  entered: "Obecność wpisana",
  approved: "Zatwierdzone",
  corrected: "Skorygowane",
  cancelled: "Odwołane",
  moved: "Przeniesione",
};

const HOUR = 60;

/** Attended of planned, in minutes: "33 z 45 godz.", "32 godz. 30 min z 45 godz." */
export const hoursOf = (attended: number, planned: number): string =>
  attended % HOUR === 0 && planned % HOUR === 0
    ? `${formatNumber(attended / HOUR)}\u00a0z\u00a0${formatMinutes(planned)}`
    : `${formatMinutes(attended)} z\u00a0${formatMinutes(planned)}`;

/** How a participation that is over ended. An illness is not named: the other institution is told only of the end (words.md 3.4). */
export function endLabel({ lastDay, endKind, endReason }: EndOf): string {
  const day = formatDate(lastDay);
  if (endKind === "INTERRUPTED") return `Udział przerwano ${day}`;
  if (endKind === null) return `Udział ukończono ${day}`;
  const told = endReason && endReason !== "ILLNESS" ? `: ${earlyEndReasonLabel[endReason]}` : "";
  return `Udział zakończono ${day}${told}`;
}

type EndOf = { readonly lastDay: IsoDate; readonly endKind: ParticipationEnd | null; readonly endReason: EarlyEndReason | null };

const counted = [
  ["PRESENT", "obecność"],
  ["PARTIAL", "częściowo"],
  ["EXCUSED", "uspr."],
  ["UNEXCUSED", "nieuspr."],
  ["NOT_APPLICABLE", "nie dotyczy"],
  ["", "bez wpisu"],
] as const;

/** "6 obecności, 1 częściowo, 1 uspr., 1 nieuspr., 1 nie dotyczy, 2 bez wpisu"; what does not occur is left out. */
export function answerCounts(statuses: readonly (AttendanceStatus | "")[]): string {
  const found = counted.map(([status, word]) => ({ word, n: statuses.filter((each) => each === status).length }));
  return found
    .filter(({ n }) => n > 0)
    .map(({ n, word }) => (word === "obecność" ? count(n, word) : `${n} ${word}`))
    .join(", ");
}
