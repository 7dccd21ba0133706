import { type DateRange, daysBetween, type IsoDate, type IsoWeek, isoWeekOf, weekRange, weeksTouched } from "#lib/platform/calendar.ts";
import type { ParticipationFigures, SessionFigures, WorkFigures } from "#lib/reports/repository/figures.ts";
import { isCalledOff } from "#lib/schedule/rules/status.ts";

/** A session that counts: held on a day that is over, or entered today. Minutes are person-minutes. */
export type CountedSession = {
  readonly sessionId: string;
  readonly heldOn: IsoDate;
  readonly week: IsoWeek;
  readonly expected: number;
  readonly recorded: number;
  readonly planMinutes: number;
  readonly attendedMinutes: number;
  /** somebody's answer is missing although the day is over */
  readonly missing: boolean;
  readonly daysLate: number;
};

/** Sessions in the order of their days. Today's counts once somebody began to enter it, and is nobody's delay yet. */
export function countedSessions(sessions: readonly SessionFigures[], today: IsoDate): CountedSession[] {
  return sessions
    .filter(({ status, heldOn, expected, recorded }) => {
      const over = heldOn < today || (heldOn === today && recorded > 0);
      return !isCalledOff(status) && expected > 0 && over;
    })
    .map(({ sessionId, heldOn, expected, recorded, concerned, minutes, attendedMinutes }) => ({
      ...{ sessionId, heldOn, expected, recorded, attendedMinutes },
      week: isoWeekOf(heldOn),
      planMinutes: concerned * minutes,
      missing: heldOn < today && recorded < expected,
      daysLate: Math.max(0, daysBetween(heldOn, today) - 1),
    }))
    .sort((a, b) => a.heldOn.localeCompare(b.heldOn));
}

/** A week of the cycle: percent of the plan in its sessions and how many registers are missing; null percent where none was held. */
export type CycleWeek = { readonly week: IsoWeek; readonly percent: number | null; readonly missing: number };

export function cycleWeeks(period: DateRange, sessions: readonly CountedSession[]): CycleWeek[] {
  return weeksTouched(period).map((week) => {
    const held = sessions.filter((session) => session.week === week);
    const plan = held.reduce((sum, { planMinutes }) => sum + planMinutes, 0);
    const attended = held.reduce((sum, { attendedMinutes }) => sum + attendedMinutes, 0);
    return {
      week,
      percent: plan === 0 ? null : Math.round((100 * attended) / plan),
      missing: held.filter(({ missing }) => missing).length,
    };
  });
}

/** Past weeks of the cycle in which somebody took part and nobody has an hour of work. */
export function weeksWithoutWork(
  period: DateRange,
  participations: readonly Pick<ParticipationFigures, "firstDay" | "lastDay">[],
  work: readonly Pick<WorkFigures, "workedOn">[],
  today: IsoDate,
): number {
  const worked = new Set([...new Set(work.map(({ workedOn }) => workedOn))].map(isoWeekOf));
  const present = (week: IsoWeek) => {
    const { from, to } = weekRange(week);
    return participations.some(({ firstDay, lastDay }) => firstDay <= to && from <= lastDay);
  };
  return weeksTouched(period).filter((week) => week < isoWeekOf(today) && present(week) && !worked.has(week)).length;
}
