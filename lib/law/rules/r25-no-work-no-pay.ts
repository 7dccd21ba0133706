import type { IsoDate } from "#lib/platform/calendar.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

/** Attendance in both blocks. */
export type AttendanceStatus = "PRESENT" | "PARTIAL" | "EXCUSED" | "UNEXCUSED" | "NOT_APPLICABLE";

const STATUS_IN_REASON: Record<AttendanceStatus, string> = {
  PRESENT: "obecność",
  PARTIAL: "obecność częściowa",
  EXCUSED: "nieobecność usprawiedliwiona",
  UNEXCUSED: "nieobecność nieusprawiedliwiona",
  NOT_APPLICABLE: "nie dotyczy",
};

export const R25_NO_WORK_NO_PAY: Ruling = {
  code: "R25_NO_WORK_NO_PAY",
  severity: "blocked",
  short: "brak pracy, brak świadczenia",
  what: "Nie można naliczyć świadczenia za dzień {date}. Osoba: {person}.",
  why: "Ewidencja tego dnia: {status}, {minutes}. Świadczenie nie przysługuje za czas niewykonywania pracy, także za czas udokumentowanej niezdolności do pracy.",
  fix: "Usuń dzień z naliczenia. Jeżeli praca była wykonana, popraw ewidencję i podaj powód.",
  basis: "art. 73a ust. 4 {u04}",
};

/** R25: present and partially present minutes pay, nothing else (art. 73a(4), domain.md 0a). Returns whole minutes. */
export const payableMinutes = (status: AttendanceStatus, minutes: number): number =>
  status === "PRESENT" || status === "PARTIAL" ? Math.max(0, minutes) : 0;

/** R25: why a day is in no computation of a benefit: nothing was worked on it, whatever the excuse. Null for a day that pays. */
export function noWorkNoPay({ on, status, minutes }: { on: IsoDate; status: AttendanceStatus; minutes: number }): Verdict | null {
  if (payableMinutes(status, minutes) > 0) return null;
  return verdictOf(R25_NO_WORK_NO_PAY, { on, facts: { date: { date: on }, status: STATUS_IN_REASON[status], minutes: { minutes } } });
}
