import { integrationMinimumOf } from "#lib/law/rules/r16-integration-minimum.ts";
import { type DateRange, type IsoDate, type IsoWeek, overlap } from "#lib/platform/calendar.ts";
import type { AttendanceStatus } from "#prisma/generated/client/enums.ts";

/** One session of the week as it concerns one person. */
export type ClassCell = {
  readonly sessionId: string;
  readonly on: IsoDate;
  /** minutes the session lasts */
  readonly planned: number;
  readonly cancelled: boolean;
  /** null: nothing entered */
  readonly mark: { readonly status: AttendanceStatus; readonly minutes: number } | null;
};

/** missing: held and without an entry; today: to be entered today; ahead: still to come. */
export type ClassState = "entered" | "cancelled" | "missing" | "today" | "ahead";

export function classState({ mark, cancelled, on }: ClassCell, today: IsoDate): ClassState {
  if (cancelled) return "cancelled";
  if (mark) return "entered";
  if (on === today) return "today";
  return on < today ? "missing" : "ahead";
}

/** A person's classes of a week in minutes: attended, still to come, and how many held sessions lack an entry. */
export type ClassWeek = { readonly minutes: number; readonly ahead: number; readonly missing: number; readonly minimum: number };

/**
 * @param days the days of the edition on which the person takes part
 * @returns `minimum`: ten hours, in a partial week days/7 of them (R16, domain.md 0a)
 */
export function classWeek(
  cells: readonly ClassCell[],
  week: IsoWeek,
  days: DateRange | null,
  today: IsoDate,
  hourMinutes?: number,
): ClassWeek {
  const states = cells.map((cell) => ({ ...cell, state: classState(cell, today) }));
  const sum = (minutes: readonly number[]) => minutes.reduce((done, more) => done + more, 0);
  return {
    minutes: sum(states.map(({ mark }) => mark?.minutes ?? 0)),
    ahead: sum(states.filter(({ state }) => state === "ahead" || state === "today").map(({ planned }) => planned)),
    missing: states.filter(({ state }) => state === "missing").length,
    minimum: days ? integrationMinimumOf(week, days, hourMinutes) : 0,
  };
}

/** The days of the edition on which a person takes part, or null. */
export const daysTaken = (edition: DateRange, participation: DateRange): DateRange | null => overlap(edition, participation);
