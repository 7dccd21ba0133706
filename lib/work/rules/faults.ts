import { correction, type SavedEntry } from "#lib/law/rules/p-correction.ts";
import { dayOff, inTheFuture, outsideEdition } from "#lib/law/rules/product.ts";
import { placeOfWork } from "#lib/law/rules/r08-place-of-work.ts";
import { weeklyWorkCap, workLeftInWeek } from "#lib/law/rules/r14-weekly-work-cap.ts";
import { capOn, monthlyWorkCap, workLeftInMonth } from "#lib/law/rules/r15-monthly-work-cap.ts";
import type { Verdict } from "#lib/law/verdict.ts";
import { monthOf } from "#lib/platform/calendar.ts";
import { closedMonth, firstDayAt, twoPlacesAt } from "./entry-faults.ts";
import { type Cell, type Change, cellsOf, includes, type WeekFacts, type WorkFacts } from "./sheet.ts";
import { workInMonth, workInWeek } from "./sums.ts";

const MINUTES_IN_A_DAY = 24 * 60;

/** What the rules say about one changed cell. */
export type CellFault = {
  readonly workPlaceId: string;
  readonly on: string;
  readonly verdicts: readonly Verdict[];
  /** the most minutes that this cell could take with everything else as it is */
  readonly most: number;
};

/**
 * What stands against saving one person's changes: caps over the whole week and month and all places (R14, R15), place (R8), period,
 * future days, days off and corrections of an earlier day's entry as a warning. The same function speaks while typing and in the
 * transaction that saves. A cell that is emptied or lowered is held up by the rules of corrections and closed months alone, and of several new cells those are named that go past the cap, in the order of days.
 */
export function weekFaults(facts: WorkFacts, week: WeekFacts, changes: readonly Change[]): CellFault[] {
  const cells = cellsOf(facts, week, changes);
  const isRaised = ({ before, minutes }: Cell) => minutes !== null && (before === null || minutes > before);
  const past = pastTheCap(facts, cells, cells.filter(isRaised));
  return cells
    .filter(({ changed }) => changed)
    .map((cell) => ({
      workPlaceId: cell.workPlaceId,
      on: cell.on,
      most: mostOf(facts, cells, cell),
      verdicts: [
        ...closedMonth(facts, week, cell),
        ...correctionOf(facts, week, cell),
        ...(isRaised(cell) ? ofTheDay(facts, week, cell) : []),
        ...firstDayAt(facts, cells, cell),
        ...twoPlacesAt(facts, cell),
        ...(past.has(cell) ? capsOf(facts, cells, cell) : []),
      ],
    }))
    .filter(({ verdicts }) => verdicts.length > 0);
}

/** Minutes that a cell could hold at most, with everything else as it is; never below 0. */
export function mostOf(facts: WorkFacts, cells: readonly Cell[], cell: Cell): number {
  const { week, month } = othersOf(facts, cells, cell);
  return Math.min(workLeftInWeek(cell.on, week), workLeftInMonth(capOn(facts.caps, cell.on), month), MINUTES_IN_A_DAY);
}

const othersOf = (facts: WorkFacts, cells: readonly Cell[], { on, minutes }: Cell) => ({
  week: workInWeek(facts, cells) - (minutes ?? 0),
  month: workInMonth(facts, cells, monthOf(on)) - (minutes ?? 0),
});

function capsOf(facts: WorkFacts, cells: readonly Cell[], cell: Cell): Verdict[] {
  const { week, month } = othersOf(facts, cells, cell);
  const added = { on: cell.on, addedMinutes: cell.minutes ?? 0 };
  return [
    weeklyWorkCap({ ...added, savedMinutes: week }),
    monthlyWorkCap({ ...added, savedMinutes: month, cap: capOn(facts.caps, cell.on), worksBegunOn: facts.participation.from }),
  ].filter((verdict) => verdict !== null);
}

// What was there before comes first; each new cell then adds to it until one goes past the cap.
function pastTheCap(facts: WorkFacts, cells: readonly Cell[], raised: readonly Cell[]): Set<Cell> {
  const waiting = new Set(raised.toSorted((a, b) => a.on.localeCompare(b.on)));
  const past = new Set<Cell>();
  for (const cell of waiting) {
    waiting.delete(cell);
    const counted = cells.map((other) => (waiting.has(other) ? { ...other, minutes: other.before } : other));
    if (capsOf(facts, counted, cell).length > 0) past.add(cell);
  }
  return past;
}

/** What is saved for a cell, as the rule of corrections asks; null for an empty one. */
function savedEntry({ lines }: Pick<WorkFacts, "lines">, { workPlaceId, on }: Pick<Cell, "workPlaceId" | "on">): SavedEntry | null {
  const saved = lines.find((line) => line.workPlaceId === workPlaceId)?.saved[on];
  return saved ? { on, savedOn: saved.savedOn, corrected: saved.corrected } : null;
}

function correctionOf(facts: WorkFacts, { terms }: WeekFacts, cell: Cell): Verdict[] {
  const entry = savedEntry(facts, cell);
  const verdict = entry && correction(entry, terms);
  return verdict ? [verdict] : [];
}

function ofTheDay(facts: WorkFacts, week: WeekFacts, { workPlaceId, on, minutes }: Cell): Verdict[] {
  const line = facts.lines.find((candidate) => candidate.workPlaceId === workPlaceId);
  const home = (kind: "RESIDENCE" | "STAY") =>
    facts.homes.find((candidate) => candidate.kind === kind && includes(candidate, on))?.municipality ?? null;
  const stayNoted = line?.assigned.some((assigned) => assigned.stayNoted && includes(assigned, on)) ?? false;
  const works = minutes !== null && minutes > 0;
  return [
    outsideEdition({ on, participation: facts.participation }),
    inTheFuture({ on, today: week.today }),
    line && works && !stayNoted
      ? placeOfWork({ on, workPlace: line.municipality, residence: home("RESIDENCE"), stay: home("STAY") })
      : null,
    works ? dayOff({ on, holiday: week.holidays[on] ?? null }) : null,
  ].filter((verdict) => verdict !== null);
}
