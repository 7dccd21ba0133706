import { isLateCorrection } from "#lib/law/rules/p-correction.ts";
import { contains, type IsoDate, monthOf } from "#lib/platform/calendar.ts";
import { includes, type WeekFacts, type WorkFacts, type WorkLine } from "./sheet.ts";

/** Why a day takes no hours of a person at a place; null: it does. */
export type ClosedDay = "outsideEdition" | "outsideParticipation" | "unassigned" | "future" | "inTime" | "confirmed" | "paid" | null;

/**
 * A day of the sheet for one line. A day with a saved entry stays open, so that a mistake can be taken out; for the director only
 * once the time of the others is over.
 */
export function closedDay(facts: WorkFacts, week: WeekFacts, line: WorkLine, day: IsoDate): ClosedDay {
  const { terms } = week;
  const saved = line.saved[day];
  if (terms.onlyLate && !(saved && isLateCorrection({ ...saved, on: day }, terms))) return "inTime";
  const month = monthOf(day);
  if (facts.paid[month] && !terms.mayLate) return "paid";
  if (!facts.paid[month] && line.closed[month]) return "confirmed";
  if (saved) return null;
  if (!contains(week.edition, day)) return "outsideEdition";
  if (!contains(facts.participation, day)) return "outsideParticipation";
  if (day > week.today) return "future";
  return line.assigned.some((assigned) => includes(assigned, day)) ? null : "unassigned";
}

/** Whether the participation has a day in the week. */
export const takesPartIn = ({ participation }: Pick<WorkFacts, "participation">, { days }: Pick<WeekFacts, "days">): boolean =>
  days.some((day) => contains(participation, day));
