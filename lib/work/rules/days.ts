import { contains, type IsoDate } from "#lib/platform/calendar.ts";
import { includes, type WeekFacts, type WorkFacts, type WorkLine } from "./sheet.ts";

/** Why a day takes no hours of a person at a place; null: it does. */
export type ClosedDay = "outsideEdition" | "outsideParticipation" | "unassigned" | "future" | null;

/** A day of the sheet for one line. A day with a saved entry stays open, so that a mistake can be taken out. */
export function closedDay(facts: WorkFacts, week: WeekFacts, line: WorkLine, day: IsoDate): ClosedDay {
  if (line.saved[day]) return null;
  if (!contains(week.edition, day)) return "outsideEdition";
  if (!contains(facts.participation, day)) return "outsideParticipation";
  if (day > week.today) return "future";
  return line.assigned.some((assigned) => includes(assigned, day)) ? null : "unassigned";
}

/** Whether the participation has a day in the week. */
export const takesPartIn = ({ participation }: Pick<WorkFacts, "participation">, { days }: Pick<WeekFacts, "days">): boolean =>
  days.some((day) => contains(participation, day));
