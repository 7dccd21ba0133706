import { z } from "zod";
import { paperReaders } from "#lib/agreements/policy.ts";
import { agreementsEnded } from "#lib/agreements/repository/list.ts";
import { isStaff } from "#lib/institutions/policy.ts";
import type { Actor } from "#lib/platform/actor.ts";
import { addDays, type DateRange, type IsoDate } from "#lib/platform/calendar.ts";
import { warsawDate, warsawTime } from "#lib/platform/clock.ts";
import { columnOf, dayOf } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import type { Prisma } from "#prisma/generated/client/client.ts";

const NOTICE_DAYS = 7;
const NOTICES_SHOWN = 5;

/** What another institution has told this one, or a day has brought; the payload names counts and days, never people. */
export type Notice = {
  readonly id: string;
  readonly kind: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly payload: unknown;
  readonly from: string;
  /** name of the edition it concerns; empty for other subjects */
  readonly edition: string;
  /** `time` is empty for what came of the day itself */
  readonly at: { readonly day: IsoDate; readonly time: string };
};

/** The news of the last seven days for the actor's institution, the latest first; `missing`: entries that an edition still lacks. */
export async function noticesFor(
  tx: ScopedTx,
  { institution, role }: Actor,
  now: Date,
  missing: (editionId: string) => number,
): Promise<Notice[]> {
  const today = warsawDate(now);
  const days = { from: addDays(today, -NOTICE_DAYS), to: today };
  const readsPapers = (paperReaders as readonly string[]).includes(role);
  const expired = readsPapers ? await expiredPapers(tx, days) : [];
  const ended = isStaff(role) ? await endedEditions(tx, days, missing) : [];
  const when = ({ at }: Notice) => `${at.day} ${at.time}`;
  // What a host or a trainer told its own centre is news to the centre's staff alone.
  const from = isStaff(role) ? {} : { institutionId: { not: institution.id } };
  return [...(await toldTo(tx, { recipientId: institution.id, ...from }, now)), ...expired, ...ended]
    .sort((a, b) => when(b).localeCompare(when(a)))
    .slice(0, NOTICES_SHOWN);
}

/**
 * Papers that hold no more since a day of these. Expiry follows from the day and is not stored (domain.md 4.1), so its notice is not
 * either: each side reads it once, whether or not anybody opened the application on that day.
 */
async function expiredPapers(tx: ScopedTx, { from, to }: DateRange): Promise<Notice[]> {
  const papers = await agreementsEnded(tx, { from: addDays(from, -1), to: addDays(to, -1) });
  return papers.map(({ id, number, validTo, centre }) => ({
    ...{ id: `expired ${id}`, kind: "agreements.expired", subjectType: "Agreement", subjectId: id, payload: { number, on: validTo } },
    ...{ from: centre, edition: "", at: { day: addDays(validTo, 1), time: "" } },
  }));
}

/** Editions and participations that were over with the day before one of these: both follow from the day, like an expiry (4.2, 4.4). */
async function endedEditions(tx: ScopedTx, { from, to }: DateRange, missing: (editionId: string) => number): Promise<Notice[]> {
  const lastDay = { gte: columnOf(addDays(from, -1)), lte: columnOf(addDays(to, -1)) };
  const editions = await tx.edition.findMany({
    where: { status: { in: ["ACTIVE", "SETTLED"] }, endsOn: lastDay },
    select: { id: true, name: true, endsOn: true },
  });
  const completed = await tx.participation.groupBy({
    by: ["editionId", "lastDay"],
    where: { endKind: null, lastDay, notices: { none: { kind: "INTERRUPTION", decision: null } } },
    _count: true,
  });
  const named = await tx.edition.findMany({
    where: { id: { in: completed.map(({ editionId }) => editionId) } },
    select: { id: true, name: true },
  });
  const notice = (kind: string, edition: { id: string; name: string }, last: IsoDate, count: number): Notice => ({
    ...{ id: `${kind} ${edition.id} ${last}`, kind, subjectType: "Edition", subjectId: edition.id, payload: { count, on: last } },
    ...{ from: "", edition: edition.name, at: { day: addDays(last, 1), time: "" } },
  });
  return [
    ...editions.flatMap(({ endsOn, ...one }) => (endsOn ? [notice("editions.ended", one, dayOf(endsOn), missing(one.id))] : [])),
    ...completed.flatMap(({ editionId, lastDay: last, _count }) => {
      const edition = named.find(({ id }) => id === editionId);
      return edition ? [notice("courses.completed", edition, dayOf(last), _count)] : [];
    }),
  ];
}

async function toldTo(tx: ScopedTx, told: Prisma.OutboxEventWhereInput, now: Date): Promise<Notice[]> {
  const rows = await tx.outboxEvent.findMany({
    where: { ...told, businessAt: { gte: columnOf(addDays(warsawDate(now), -NOTICE_DAYS)), lte: now } },
    orderBy: [{ businessAt: "desc" }, { id: "desc" }],
    take: NOTICES_SHOWN,
  });
  const senders = await tx.institution.findMany({
    where: { id: { in: rows.map((row) => row.institutionId) } },
    select: { id: true, shortName: true },
  });
  const editions = await tx.edition.findMany({
    where: { id: { in: rows.flatMap((row) => editionOf(row) ?? []) } },
    select: { id: true, name: true },
  });
  return rows.map(({ id, kind, subjectType, subjectId, payload, businessAt, institutionId: sender }) => ({
    id,
    kind,
    subjectType,
    subjectId,
    payload,
    from: senders.find((one) => one.id === sender)?.shortName ?? "",
    edition: editions.find((one) => one.id === editionOf({ subjectType, subjectId, payload }))?.name ?? "",
    at: { day: warsawDate(businessAt), time: warsawTime(businessAt) },
  }));
}

/** The edition of an event: its subject, or named beside it where the event is about one participation. */
function editionOf({ subjectType, subjectId, payload }: Pick<Notice, "subjectType" | "subjectId" | "payload">): string | null {
  if (subjectType === "Edition") return subjectId;
  const told = z.object({ editionId: z.uuid() }).safeParse(payload);
  return told.success ? told.data.editionId : null;
}
