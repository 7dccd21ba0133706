import type { IsoDate } from "#lib/platform/calendar.ts";
import { dayOf } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import type { Prisma } from "#prisma/generated/client/client.ts";
import type { SessionChangeKind, SessionStatus } from "#prisma/generated/client/enums.ts";

/** A meeting as the schedule shows it. Times "HH:MM", minutes planned. `person`: of an individual counselling, as the scope shows it. */
export type ScheduledSession = {
  readonly id: string;
  readonly editionId: string;
  readonly labourOfficeId: string;
  readonly welfareCentreId: string;
  readonly number: number;
  readonly heldOn: IsoDate;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly minutes: number;
  readonly formId: string;
  readonly form: string;
  readonly groupIds: readonly string[];
  readonly groups: readonly string[];
  readonly participationId: string | null;
  readonly person: string | null;
  readonly specialistId: string | null;
  readonly specialist: string | null;
  readonly room: string | null;
  readonly topic: string | null;
  readonly status: SessionStatus;
  readonly changeKind: SessionChangeKind | null;
  readonly cancelReason: string | null;
  /** the meeting this one stands in for, and the one that stands in for it */
  readonly replaces: Replacement | null;
  readonly replacedBy: Replacement | null;
  readonly version: number;
};
type Replacement = { readonly id: string; readonly number: number; readonly heldOn: IsoDate; readonly status: SessionStatus };

const other = { select: { id: true, number: true, heldOn: true, status: true } } as const;
const include = {
  supportForm: { select: { name: true } },
  specialist: { select: { displayName: true } },
  participation: { select: { person: { select: { surname: true, givenNames: true } } } },
  groups: { include: { group: { select: { name: true } } }, orderBy: { group: { name: "asc" } } },
  replaces: other,
  replacedBy: other,
} as const satisfies Prisma.SessionInclude;
type Row = Prisma.SessionGetPayload<{ include: typeof include }>;

/** What leaves the institution that teaches: times, rooms and forms; no topic, nobody who leads, no reason (words.md 5, R41). */
export const toldOutside = (session: ScheduledSession): ScheduledSession => ({
  ...{ ...session, topic: null, specialist: null, specialistId: null, cancelReason: null },
});

/** All meetings of an edition that the scope shows, in the order of time. */
export async function scheduleOf(tx: ScopedTx, editionId: string): Promise<ScheduledSession[]> {
  const rows = await tx.session.findMany({
    where: { editionId },
    include,
    orderBy: [{ heldOn: "asc" }, { startsAt: "asc" }, { number: "asc" }],
  });
  return rows.map(toSession);
}

/** One meeting, or null when the scope does not show it. */
export async function findScheduled(tx: ScopedTx, sessionId: string): Promise<ScheduledSession | null> {
  const row = await tx.session.findUnique({ where: { id: sessionId }, include });
  return row && toSession(row);
}

/** The same for a write: its row is held to the end of the transaction, against whoever saves its register. */
export async function lockSession(tx: ScopedTx, sessionId: string): Promise<ScheduledSession | null> {
  const held = await tx.$queryRaw<{ id: string }[]>`SELECT "id" FROM "Session" WHERE "id" = ${sessionId}::uuid FOR UPDATE`;
  return held.length === 1 ? findScheduled(tx, sessionId) : null;
}

function toSession(row: Row): ScheduledSession {
  const { supportFormId, supportForm, specialist, participation, groups, replaces, replacedBy, heldOn, ...session } = row;
  const replacement = (one: Row["replaces"]) => one && { ...one, heldOn: dayOf(one.heldOn) };
  return {
    ...session,
    heldOn: dayOf(heldOn),
    formId: supportFormId,
    form: supportForm.name,
    groupIds: groups.map(({ groupId }) => groupId),
    groups: groups.map(({ group }) => group.name),
    person: participation && `${participation.person.surname} ${participation.person.givenNames}`,
    specialist: specialist?.displayName ?? null,
    replaces: replacement(replaces),
    replacedBy: replacement(replacedBy),
  };
}
