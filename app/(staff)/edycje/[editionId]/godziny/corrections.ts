import { formatMinutes } from "#lib/platform/minutes.ts";
import { formatDayMonth, weekdayName } from "#lib/platform/polish.ts";
import type { WeekPage } from "#lib/work/loaders/week.ts";

/** A correction of hours as it is printed: whose, which day, what it is and what it was. */
export function hoursCorrection({ name, on, minutes, was, ...line }: WeekPage["corrections"][number]) {
  const said = (value: number | null) => (value === null ? "bez wpisu" : formatMinutes(value));
  return { ...line, what: `${name}, ${weekdayName(on)} ${formatDayMonth(on)}: ${said(minutes)}`, was: said(was) };
}
