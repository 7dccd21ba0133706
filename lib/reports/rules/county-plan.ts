import { type OnDay, onDay } from "#lib/agreements/rules/annexes.ts";
import { parameter } from "#lib/law/parameters.ts";
import { defaultMonthlyCap } from "#lib/law/rules/r15-monthly-work-cap.ts";
import { addDays, daysBetween, type IsoDate, monthRange, monthsTouched, overlap } from "#lib/platform/calendar.ts";

/**
 * Minutes of community work that the participants could have worked on the days that are over: the weekly maximum by days (R14),
 * within the agreement's monthly cap (R15). Our own definition: the act knows a maximum, not a plan.
 */
export function activationPlan(
  participations: readonly { firstDay: IsoDate; lastDay: IsoDate }[],
  { monthlyCapMinutes }: { monthlyCapMinutes: OnDay | null },
  today: IsoDate,
): number {
  return participations.reduce((sum, participation) => sum + planOf(participation, monthlyCapMinutes, today), 0);
}

function planOf({ firstDay, lastDay }: { firstDay: IsoDate; lastDay: IsoDate }, cap: OnDay | null, today: IsoDate): number {
  const range = { from: firstDay, to: lastDay < today ? lastDay : addDays(today, -1) };
  if (range.to < range.from) return 0;
  return monthsTouched(range).reduce((sum, month) => {
    const within = overlap(range, monthRange(month));
    if (!within) return sum;
    const byDays = Math.round((parameter("psuWeeklyMinutesMax", within.from) * daysBetween(within.from, within.to)) / 7);
    const monthly = cap === null ? defaultMonthlyCap(within.from).minutes : onDay(cap, within.to);
    return sum + Math.min(monthly, byDays);
  }, 0);
}
