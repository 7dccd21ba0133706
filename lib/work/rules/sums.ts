import { type IsoDate, type IsoMonth, isoWeekOf, monthOf } from "#lib/platform/calendar.ts";
import type { Cell, WorkFacts } from "./sheet.ts";

type Day = { readonly on: IsoDate; readonly minutes: number | null };

export const total = (days: readonly Day[]): number => days.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);

/** Minutes of work in the week of the cells, over all places (R14). */
export function workInWeek({ elsewhere }: Pick<WorkFacts, "elsewhere">, cells: readonly Cell[]): number {
  const week = cells[0] ? isoWeekOf(cells[0].on) : null;
  return total(cells) + total(elsewhere.filter(({ on }) => isoWeekOf(on) === week));
}

/** Minutes of work in a calendar month, over all places (R15). */
export function workInMonth({ elsewhere }: Pick<WorkFacts, "elsewhere">, cells: readonly Cell[], month: IsoMonth): number {
  return total([...cells, ...elsewhere].filter(({ on }) => monthOf(on) === month));
}

/** Minutes of work in a calendar month of this participation alone: what the edition is settled for. */
export const workHereInMonth = ({ elsewhere }: Pick<WorkFacts, "elsewhere">, cells: readonly Cell[], month: IsoMonth): number =>
  workInMonth({ elsewhere: elsewhere.filter(({ isHere }) => isHere) }, cells, month);

/** Minutes of each day, over all places and people. */
export const workOn = (cells: readonly Day[], day: IsoDate): number => total(cells.filter(({ on }) => on === day));
