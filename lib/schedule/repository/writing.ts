import type { IsoDate } from "#lib/platform/calendar.ts";
import { columnOf } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { newId } from "#lib/platform/ids.ts";
import { refuse } from "#lib/platform/result.ts";
import { leadsOn } from "#lib/platform/transitions.ts";
import { lastChange } from "#lib/referrals/repository/trail.ts";
import type { ScheduledSession } from "#lib/schedule/repository/sessions.ts";
import { nextNumber } from "#lib/schedule/repository/timetable.ts";
import { minutesBetween } from "#lib/schedule/rules/series.ts";
import { type ScheduleStep, scheduleTransitions } from "#lib/schedule/transitions.ts";
import type { SessionChangeKind, SessionStatus } from "#prisma/generated/client/enums.ts";

/** A meeting about to be planned. */
export type NewSession = {
  readonly formId: string;
  readonly heldOn: IsoDate;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly groupIds: readonly string[];
  readonly participationId: string | null;
  readonly specialistId: string | null;
  readonly room: string | null;
  readonly topic?: string | null;
  readonly replacesId?: string;
};
type Place = { readonly editionId: string; readonly labourOfficeId: string; readonly welfareCentreId: string };

/** Plans meetings in the order given; their numbers go on from the edition's last. @returns the ids */
export async function planSessions(tx: ScopedTx, place: Place, sessions: readonly NewSession[]): Promise<string[]> {
  const { editionId, labourOfficeId, welfareCentreId } = place;
  const scope = { editionId, labourOfficeId, welfareCentreId };
  const first = await nextNumber(tx, editionId);
  const rows = sessions.map((session, i) => ({ ...session, id: newId(), number: first + i }));
  await tx.session.createMany({
    data: rows.map(({ groupIds: _, formId, heldOn, ...row }) => ({
      ...{ ...row, ...scope, supportFormId: formId, heldOn: columnOf(heldOn), status: "PLANNED" as const },
      minutes: minutesBetween(row.startsAt, row.endsAt),
    })),
  });
  const groups = rows.flatMap(({ id, groupIds }) => groupIds.map((groupId) => ({ sessionId: id, groupId, ...scope })));
  if (groups.length > 0) await tx.sessionGroup.createMany({ data: groups });
  return rows.map(({ id }) => id);
}

type Change = {
  status?: SessionStatus;
  changeKind?: SessionChangeKind;
  cancelReason?: string;
  startsAt?: string;
  endsAt?: string;
  minutes?: number;
  room?: string | null;
  topic?: string | null;
  specialistId?: string | null;
};

/** Writes a change over the version that was locked. @returns the new version */
export async function changeRow(tx: ScopedTx, { id, version }: ScheduledSession, change: Change): Promise<number> {
  const written = await tx.session.update({
    where: { id, version },
    data: { ...change, version: { increment: 1 } },
    select: { version: true },
  });
  return written.version;
}

/** Takes a meeting out of the schedule, its groups with it. */
export async function removeRow(tx: ScopedTx, { id, version }: ScheduledSession): Promise<void> {
  await tx.sessionGroup.deleteMany({ where: { sessionId: id } });
  await tx.session.delete({ where: { id, version } });
}

/** What a stale step is answered with: the meeting as it stands. */
export type SavedSession = Pick<ScheduledSession, "version" | "status" | "heldOn" | "startsAt" | "endsAt" | "room" | "specialist">;

/**
 * Stops a step of a meeting that somebody has changed or taken further since the user read it.
 *
 * @throws Refused kind "stale" with SavedSession
 */
export async function refuseStaleSession(tx: ScopedTx, step: ScheduleStep, session: ScheduledSession, seen: number): Promise<void> {
  const isDone = step === "makeUp" && session.replacedBy !== null;
  if (session.version === seen && leadsOn(scheduleTransitions[step], session.status) && !isDone) return;
  const { version, status, heldOn, startsAt, endsAt, room, specialist } = session;
  const saved: SavedSession = { version, status, heldOn, startsAt, endsAt, room, specialist };
  refuse({ kind: "stale", saved, ...(await lastChange(tx, [session.id])) });
}
