import { entriesAfterEnd } from "#lib/law/rules/product-ends.ts";
import type { Verdict } from "#lib/law/verdict.ts";
import { contains, type IsoDate } from "#lib/platform/calendar.ts";
import { formatDate, formatRange } from "#lib/platform/polish.ts";
import type { AttendanceStatus } from "#prisma/generated/client/enums.ts";

/** What is wrong with a day of an event or an end: it lies within the participation and not after today. Null when nothing is. */
export function dayFault(on: IsoDate, participation: { firstDay: IsoDate; lastDay: IsoDate }, today: IsoDate): string | null {
  const period = { from: participation.firstDay, to: participation.lastDay };
  if (on > today) return `Data późniejsza niż dziś (${formatDate(today)}).`;
  return contains(period, on) ? null : `Data spoza okresu ${formatRange(period)}.`;
}

type Recorded = { readonly on: IsoDate; readonly status: AttendanceStatus };

/** What is recorded of a person after a last day and would silently be left out; "not applicable" records nothing. */
export function recordedAfter(course: { work: readonly Recorded[]; sessions: readonly Recorded[] }, lastDay: IsoDate): Verdict | null {
  const days = (records: readonly Recorded[]) => records.filter(({ status }) => status !== "NOT_APPLICABLE").map(({ on }) => on);
  return entriesAfterEnd({ lastDay, work: days(course.work), sessions: days(course.sessions) });
}
