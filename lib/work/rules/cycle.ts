import { parameter } from "#lib/law/parameters.ts";
import { integrationMinimumOf } from "#lib/law/rules/r16-integration-minimum.ts";
import { type DateRange, type IsoDate, type IsoWeek, isoWeekOf, overlap, weekRange, weeksTouched } from "#lib/platform/calendar.ts";
import { type ClassCell, type ClassWeek, classWeek, daysTaken } from "./classes.ts";
import type { Only } from "./filter.ts";
import { total } from "./sums.ts";

/** One week of the whole cycle; `minimum` of classes (R16) and `maximum` of work (R14) in minutes for somebody who takes part all week. */
export type CycleWeek = {
  readonly week: IsoWeek;
  /** the days of the week that lie in the edition */
  readonly range: DateRange;
  readonly minimum: number;
  readonly maximum: number;
  readonly isAhead: boolean;
};

/** One person's week; null: the person does not take part in it and has no hours there. */
export type CycleCell = { readonly work: number; readonly classes: ClassWeek } | null;

export type CycleRow = {
  readonly participationId: string;
  readonly personId: string;
  readonly name: string;
  readonly cells: readonly CycleCell[];
  /** minutes of the whole cycle */
  readonly work: number;
  readonly classes: number;
};

export type Cycle = { readonly weeks: readonly CycleWeek[]; readonly rows: readonly CycleRow[] };

type Facts = { readonly edition: DateRange; readonly today: IsoDate; readonly hourMinutes: number };

/** Each week that the edition touches, with its limits in minutes: of classes at least (R16, days/7 in a partial week), of works at most (R14). */
export const cycleWeeks = ({ edition, today, hourMinutes }: Facts): CycleWeek[] =>
  weeksTouched(edition).map((week) => ({
    week,
    range: overlap(weekRange(week), edition) ?? weekRange(week),
    minimum: integrationMinimumOf(week, edition, hourMinutes),
    maximum: parameter("psuWeeklyMinutesMax", weekRange(week).from),
    isAhead: weekRange(week).from > today,
  }));

type Person = { readonly participationId: string; readonly personId: string; readonly name: string; readonly participation: DateRange };
type Hours = { readonly work: readonly { on: IsoDate; minutes: number }[]; readonly classes: readonly ClassCell[] };

/** A person's hours of this edition, week by week: the same sums as the sheet of each week. */
export function cycleRow({ participation, ...person }: Person, hours: Hours, weeks: readonly CycleWeek[], facts: Facts): CycleRow {
  const days = daysTaken(facts.edition, participation);
  const cells = weeks.map(({ week }): CycleCell => {
    const worked = hours.work.filter(({ on }) => isoWeekOf(on) === week);
    const own = hours.classes.filter(({ on }) => isoWeekOf(on) === week);
    const takesPart = days !== null && overlap(days, weekRange(week)) !== null;
    if (!takesPart && worked.length === 0 && own.length === 0) return null;
    return { work: total(worked), classes: classWeek(own, week, days, facts.today, facts.hourMinutes) };
  });
  return {
    ...person,
    cells,
    work: total(hours.work),
    classes: total(hours.classes.map(({ on, mark }) => ({ on, minutes: mark?.minutes ?? 0 }))),
  };
}

/** How a person stands over the cycle: in any week that has begun. */
export function cycleStanding({ cells }: CycleRow, weeks: readonly CycleWeek[]): Only[] {
  const begun = cells.filter((_, i) => !weeks[i]?.isAhead).flatMap((cell) => cell ?? []);
  return [
    ...(begun.some(({ classes }) => isBelow(classes)) ? (["below"] as const) : []),
    ...(cells.some((cell, i) => cell && cell.work > (weeks[i]?.maximum ?? 0)) ? (["over"] as const) : []),
    ...(begun.some(({ classes }) => classes.missing > 0) ? (["missing"] as const) : []),
  ];
}

/** Too few hours of classes, those still to come in the week counted. */
const isBelow = ({ minutes, ahead, minimum }: ClassWeek): boolean => minutes + ahead < minimum;

/** What the rows add up to, week by week and as a whole; minutes. */
export function cycleTotals({ rows, weeks }: Cycle) {
  const sum = (of: (row: CycleRow) => number) => rows.reduce((done, row) => done + of(row), 0);
  return {
    weeks: weeks.map((_, i) => ({
      work: sum(({ cells }) => cells[i]?.work ?? 0),
      classes: sum(({ cells }) => cells[i]?.classes.minutes ?? 0),
    })),
    work: sum(({ work }) => work),
    classes: sum(({ classes }) => classes),
  };
}
