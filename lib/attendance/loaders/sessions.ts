import { registerReaders, seesInside } from "#lib/attendance/policy.ts";
import { findRegister } from "#lib/attendance/repository/register.ts";
import { listSessions, sessionsOfDay } from "#lib/attendance/repository/sessions.ts";
import { registerView } from "#lib/attendance/repository/view.ts";
import { registerState } from "#lib/attendance/rules/register.ts";
import { findEdition } from "#lib/editions/repository/editions.ts";
import { isIsoDate } from "#lib/platform/calendar.ts";
import { isId } from "#lib/platform/ids.ts";
import { loader } from "#lib/platform/loader.ts";
import type { Given } from "#lib/platform/run-loader.ts";

/** The sessions of an edition with the state of each register; a trainer gets own sessions only. */
export const loadSessions = loader({
  name: "attendance.sessions",
  roles: registerReaders,
  load: async (tx, { actor, clock, params }: Given<{ editionId: string }>) => {
    const edition = isId(params.editionId) ? await findEdition(tx, params.editionId) : null;
    if (!edition) return null;
    const inside = seesInside(actor);
    const sessions = (await listSessions(tx, edition.id)).map(({ specialist, ...session }) => ({
      ...session,
      specialist: inside ? specialist : null,
      state: registerState(session, clock.today),
    }));
    return { edition, sessions, inside, today: clock.today };
  },
});

/** All registers of an edition's day, side by side; a trainer gets own sessions only. Without a day, of today. */
export const loadDay = loader({
  name: "attendance.day",
  roles: registerReaders,
  load: async (tx, { actor, clock, params }: Given<{ editionId: string; day?: string | undefined }>) => {
    const edition = isId(params.editionId) ? await findEdition(tx, params.editionId) : null;
    const day = params.day ?? clock.today;
    if (!edition || !isIsoDate(day)) return null;
    const { ids, before, after } = await sessionsOfDay(tx, edition.id, day);
    const registers = [];
    for (const id of ids) {
      const register = await findRegister(tx, id);
      if (register) registers.push(await registerView(tx, { actor, clock }, register));
    }
    return { edition, day, before, after, today: clock.today, inside: seesInside(actor), registers };
  },
  access: ({ inside, registers }) =>
    inside
      ? []
      : registers.map(({ session }) => ({
          ...{ scope: "attendance.register", subjectType: "Session", subjectId: session.id, purpose: "realizacja edycji" },
        })),
});

export type SessionsPage = NonNullable<Awaited<ReturnType<typeof loadSessions.definition.load>>>;
export type DayPage = NonNullable<Awaited<ReturnType<typeof loadDay.definition.load>>>;
