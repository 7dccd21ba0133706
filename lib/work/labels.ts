import type { DateRange, IsoDate, IsoMonth } from "#lib/platform/calendar.ts";
import { formatHoursNumber, formatMinutes } from "#lib/platform/minutes.ts";
import { formatDate, formatDayMonth, formatMonth, onWeekday } from "#lib/platform/polish.ts";
import { earlyEndReasonLabel } from "#lib/referrals/labels.ts";
import type { ClassWeek } from "#lib/work/rules/classes.ts";
import type { ClosedDay } from "#lib/work/rules/days.ts";
import type { HoursFilter, Only } from "#lib/work/rules/filter.ts";
import type { Timesheet, TimesheetState } from "#lib/work/rules/timesheets.ts";
import type { TypedProblem } from "#lib/work/rules/typed.ts";
import type { AbsenceKind, EarlyEndReason, ParticipationEnd, WorkStatus } from "#prisma/generated/client/enums.ts";

/** Why a time was not understood (words.md 4.2 "Czas"). */
export function typedProblemText(problem: TypedProblem, typed: string): string {
  if (problem === "unrecognised") return `Nie rozpoznano czasu: „${typed.trim()}”. Wpisz np. 2:30, 2,5 albo 150 min.`;
  return { negative: "Czas musi być dłuższy niż 0 min.", fraction: "Wpisz pełne minuty.", overADay: "Doba ma 24 godz." }[problem];
}

/** Why a day takes no hours. */
export const closedDayLabel: Readonly<Record<Exclude<ClosedDay, null>, string>> = {
  outsideEdition: "poza okresem edycji",
  outsideParticipation: "poza okresem udziału",
  unassigned: "bez przydziału miejsca prac",
  future: "dzień jeszcze nie nadszedł",
  inTime: "wpisuje pracownik socjalny albo koordynator PAI",
  confirmed: "ewidencja miesiąca potwierdzona",
  paid: "miesiąc wypłacony",
};

/** A day at a place (words.md 3.5). */
export const workStatusLabel: Readonly<Record<WorkStatus, string>> = {
  PRESENT: "obecność",
  EXCUSED: "nieobecność usprawiedliwiona",
  UNEXCUSED: "nieobecność nieusprawiedliwiona",
};

/** Screens that show an edition's work. */
export const workAddresses = ({ editionId }: { editionId: string }): string[] => [
  `/edycje/${editionId}/praca`,
  `/edycje/${editionId}/godziny`,
  `/edycje/${editionId}`,
];

/** Why somebody was excused; kinds of the product, no provision lists them. */
export const absenceKindLabel: Readonly<Record<AbsenceKind, string>> = {
  ILLNESS: "choroba",
  CARE: "opieka",
  SUMMONS: "wezwanie",
  OTHER: "inna przyczyna",
};

/** A month of work at a place (words.md 3.5); in the middle of a sentence. */
export const timesheetStateInWords: Readonly<Record<TimesheetState, string>> = {
  OPEN: "otwarta",
  CONFIRMED_BY_HOST: "potwierdzona przez organizatora",
  APPROVED_BY_OPS: "zatwierdzona przez ośrodek",
  SETTLED: "rozliczona",
};
/** Who sends a closed month back. */
export const whoReturns = {
  CONFIRMED_BY_HOST: "organizator prac albo koordynator PAI",
  APPROVED_BY_OPS: "koordynator PAI",
} as const;

/** "W środę 23.05 wpisz najwyżej 6 godz.": the way out, before the rules that ask for it. */
export function mostText(on: IsoDate, most: number): string {
  const day = onWeekday(on);
  const where = `${day.charAt(0).toUpperCase()}${day.slice(1)} ${formatDayMonth(on)}`;
  return most > 0 ? `${where} wpisz najwyżej ${formatMinutes(most)}`.replace(/(?<!\.)$/, ".") : `${where} nie można już nic dopisać.`;
}

/** The right-hand text of a meter that has a maximum. */
export function maximumNote(minutes: number, limit: number): string {
  if (minutes > limit) return `o ${formatHoursNumber(minutes - limit)} za dużo`;
  return minutes === limit ? "limit" : `zostało ${formatHoursNumber(limit - minutes)}`;
}

/** The right-hand text of a meter that has a minimum; "" when it is reached. */
export function minimumNote({ minutes, ahead, missing, minimum }: ClassWeek): string {
  if (missing > 0) return "brak wpisu";
  if (minutes >= minimum) return "";
  return ahead > 0 ? `w planie ${formatHoursNumber(ahead)}` : `brakuje ${formatHoursNumber(minimum - minutes)}`;
}

/** "maj", for a column of a sheet that says the year elsewhere. */
export const monthName = (month: IsoMonth): string => formatMonth(month).split("\u00a0")[0] ?? "";

/** Why a person has no hours in a week; agrees with "udział". Null while the participation runs. */
export function participationNote(
  row: { participation: { from: IsoDate; to: IsoDate }; endKind: ParticipationEnd | null; endReason: EarlyEndReason | null },
  days: readonly IsoDate[],
): string | null {
  const { from, to } = row.participation;
  if (from > (days.at(-1) ?? "")) return `udział od ${formatDate(from)}`;
  if (row.endKind === "INTERRUPTED") return `udział przerwany ${formatDate(to)}`;
  if (row.endKind === "ENDED_EARLY")
    return `udział zakończony ${formatDate(to)}${row.endReason ? `: ${earlyEndReasonLabel[row.endReason]}` : ""}`;
  return to < (days[0] ?? "") ? `udział ukończony ${formatDate(to)}` : null;
}

/** "W maju przepracowano 22 godz." would have to inflect the month: "Maj: 22 godz." */
export const monthWorked = (month: IsoMonth, minutes: number): string => `Przepracowano, ${formatMonth(month)}: ${formatMinutes(minutes)}`;

/** Days of absence with their reasons: "21.05, 23.05: nieobecność usprawiedliwiona (zwolnienie lekarskie)". */
export function absenceNotes(absences: readonly { on: IsoDate; status: WorkStatus; note: string | null }[]): string[] {
  const byReason = Map.groupBy(absences, ({ status, note }) => `${workStatusLabel[status]}${note ? ` (${note})` : ""}`);
  return [...byReason].map(([text, days]) => `${days.map(({ on }) => formatDayMonth(on)).join(", ")}: ${text}`);
}

/** Whom a filter of hours leaves. */
export const onlyLabel: Readonly<Record<Only, string>> = {
  below: "za mało godzin zajęć",
  over: "prace ponad limit",
  missing: "brak wpisu na liście obecności",
};

type Choices = Readonly<Record<"groups" | "places", readonly { readonly id: string; readonly name: string }[]>>;

/** "grupa: Grupa A; tylko: prace ponad limit", as the page and its exports print it; null without a filter. */
export function filterText({ group, place, only }: HoursFilter, { groups, places }: Choices): string | null {
  const nameIn = (list: Choices["groups"], id: string) => list.find((one) => one.id === id)?.name ?? "nieznane";
  const asked = [
    group && `grupa: ${nameIn(groups, group)}`,
    place && `miejsce prac: ${nameIn(places, place)}`,
    only && `tylko: ${onlyLabel[only]}`,
  ];
  return asked.filter(Boolean).join("; ") || null;
}

/** On what a confirmation stands; null where there is none. */
export function timesheetBasis({ status, basis, listSignedOn }: Pick<Timesheet, "status" | "basis" | "listSignedOn">): string | null {
  if (status === "OPEN" || basis === null) return null;
  return basis === "SIGNED_LIST"
    ? `Podpisana lista z dnia ${listSignedOn ? formatDate(listSignedOn) : "brak daty"}.`
    : "Z konta organizatora.";
}

/** "1. 01.05–06.05": a week of the cycle by its number and its days in the edition. */
export const weekHead = ({ range }: { range: DateRange }, index: number): string =>
  `${index + 1}. ${formatDayMonth(range.from)}–${formatDayMonth(range.to)}`;
