import { type IsoDate, isoWeekOf, weekDays } from "#lib/platform/calendar.ts";
import { isCalledOff } from "#lib/schedule/rules/status.ts";
import type { SessionOfTask } from "#lib/tasks/rules/matter.ts";

/** People who worked on a day in an edition. */
export type WorkOfDay = { readonly day: IsoDate; readonly editionId: string; readonly editionName: string; readonly people: number };
export type AgendaDay = { readonly day: IsoDate; readonly sessions: readonly SessionOfTask[]; readonly work: readonly WorkOfDay[] };

/** The days of this week on which something is planned or was done, and today. */
export function agendaOf(sessions: readonly SessionOfTask[], work: readonly WorkOfDay[], today: IsoDate): AgendaDay[] {
  return weekDays(isoWeekOf(today))
    .map((day) => ({
      day,
      sessions: sessions.filter(({ heldOn, status }) => heldOn === day && !isCalledOff(status)),
      work: work.filter((one) => one.day === day),
    }))
    .filter((one) => one.day === today || one.sessions.length + one.work.length > 0);
}
