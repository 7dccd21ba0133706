import { twoPlaces } from "#lib/law/rules/product.ts";
import { monthSettled, timesheetClosed } from "#lib/law/rules/product-months.ts";
import { safetyBriefing } from "#lib/law/rules/r42-safety-briefing.ts";
import type { Verdict } from "#lib/law/verdict.ts";
import { monthOf } from "#lib/platform/calendar.ts";
import { timesheetStateInWords, whoReturns } from "#lib/work/labels.ts";
import { detailsAfter } from "./details.ts";
import { type Cell, includes, type WeekFacts, type WorkFacts, type WorkLine } from "./sheet.ts";

const lineOf = ({ lines }: WorkFacts, { workPlaceId }: Cell): WorkLine | undefined =>
  lines.find((candidate) => candidate.workPlaceId === workPlaceId);

/** A month that is paid, or confirmed at this place, takes no ordinary entry; those who correct late go on with a reason once it is paid. */
export function closedMonth(facts: WorkFacts, { terms }: WeekFacts, cell: Cell): Verdict[] {
  const month = monthOf(cell.on);
  const paidOn = facts.paid[month] ?? null;
  const settled = monthSettled({ on: cell.on, month, paidOn, mayCorrect: terms.mayLate });
  if (settled) return [settled];
  const status = lineOf(facts, cell)?.closed[month];
  if (!status || status === "OPEN") return [];
  return [timesheetClosed({ on: cell.on, month, state: timesheetStateInWords[status], who: whoReturns[status] })];
}

/** R42, asked at the first day of work at a place, and there alone. */
export function firstDayAt(facts: WorkFacts, cells: readonly Cell[], cell: Cell): Verdict[] {
  const line = lineOf(facts, cell);
  const works = (day: Cell) => day.workPlaceId === cell.workPlaceId && (day.minutes ?? 0) > 0;
  const first = cells.filter(works).toSorted((a, b) => a.on.localeCompare(b.on))[0];
  if (!line || first?.on !== cell.on || (line.begunOn !== null && line.begunOn <= cell.on)) return [];
  const assigned = line.assigned.find((one) => includes(one, cell.on));
  const verdict = safetyBriefing({ firstDay: cell.on, briefedOn: assigned?.briefedOn ?? null });
  return verdict ? [verdict] : [];
}

/** Work whose beginning is known, beside classes and work elsewhere at the same time. */
export function twoPlacesAt(facts: WorkFacts, cell: Cell): Verdict[] {
  const line = lineOf(facts, cell);
  const { startsAt } = detailsAfter(line?.saved[cell.on] ?? null, cell.minutes, cell.details);
  if (!line || !startsAt || !cell.minutes) return [];
  const own = { place: line.placeName, from: startsAt, to: clockAfter(startsAt, cell.minutes) };
  const others = facts.busy.filter(({ on, workPlaceId }) => on === cell.on && workPlaceId !== cell.workPlaceId);
  return others.flatMap((other) => twoPlaces({ on: cell.on, entries: [other, own] }));
}

/** "08:00" and 150 minutes → "10:30"; the day ends at 24:00. */
export function clockAfter(startsAt: string, minutes: number): string {
  const [hours = 0, past = 0] = startsAt.split(":").map(Number);
  const total = Math.min(hours * 60 + past + minutes, 24 * 60);
  return `${String(Math.floor(total / 60)).padStart(2, "0")}:${String(total % 60).padStart(2, "0")}`;
}
