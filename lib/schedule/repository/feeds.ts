import { createHash } from "node:crypto";
import type { Actor } from "#lib/platform/actor.ts";
import { addDays, type IsoDate } from "#lib/platform/calendar.ts";
import { type Clock, warsawDate } from "#lib/platform/clock.ts";
import { columnOf, dayOf } from "#lib/platform/dates.ts";
import { inReadScope, type ScopedTx } from "#lib/platform/db.ts";
import { newId } from "#lib/platform/ids.ts";
import type { FeedMeeting } from "#lib/schedule/rules/calendar.ts";

/** Days before and after today that a calendar shows; an edition lasts two months. */
const BEHIND = 92;
const AHEAD = 366;

/** What is kept of a calendar's key. */
const keyHash = (key: string): Uint8Array<ArrayBuffer> => Uint8Array.from(createHash("sha256").update(key, "utf8").digest());

/** The calendar that holds for the acting role, if there is one. */
export async function feedOf(tx: ScopedTx, { userId, institution, role }: Actor): Promise<{ id: string; madeOn: IsoDate } | null> {
  const row = await tx.calendarFeed.findFirst({
    where: { userId, institutionId: institution.id, role, revokedAt: null },
    orderBy: { createdAt: "desc" },
    select: { id: true, createdAt: true },
  });
  return row && { id: row.id, madeOn: warsawDate(row.createdAt) };
}

/** Gives a calendar a new key; an earlier one of the same role opens nothing any more. @returns its id */
export async function makeFeedRow(tx: ScopedTx, { userId, institution, role }: Actor, key: string, at: Date): Promise<string> {
  await tx.calendarFeed.updateMany({ where: { userId, institutionId: institution.id, role, revokedAt: null }, data: { revokedAt: at } });
  const id = newId();
  await tx.calendarFeed.createMany({ data: [{ id, userId, institutionId: institution.id, role, keyHash: keyHash(key), createdAt: at }] });
  return id;
}

type Row = {
  session_id: string | null;
  held_on: Date;
  starts_at: string;
  ends_at: string;
  form: string;
  is_individual: boolean;
  room: string | null;
  groups: string | null;
  centre: string;
};

/** What the calendar with this key shows, nobody signed in; null when the key opens nothing. */
export async function meetingsOfFeed(key: string, { today }: Clock): Promise<FeedMeeting[] | null> {
  const [from, to] = [addDays(today, -BEHIND), addDays(today, AHEAD)];
  const nobody = { institutionId: null, userId: null, role: null };
  const rows = await inReadScope(
    nobody,
    (tx) => tx.$queryRaw<Row[]>`
      SELECT * FROM calendar_feed(${keyHash(key)}::bytea, ${columnOf(today)}::date, ${columnOf(from)}::date, ${columnOf(to)}::date)`,
  );
  if (rows.length === 0) return null;
  return rows.flatMap(({ session_id: id, held_on, starts_at, ends_at, form, is_individual, room, groups, centre }) =>
    id === null
      ? []
      : [{ id, heldOn: dayOf(held_on), startsAt: starts_at, endsAt: ends_at, form, isIndividual: is_individual, room, groups, centre }],
  );
}
