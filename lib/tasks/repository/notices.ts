import { z } from "zod";
import { addDays, type IsoDate } from "#lib/platform/calendar.ts";
import { warsawDate, warsawTime } from "#lib/platform/clock.ts";
import { columnOf } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";

const NOTICE_DAYS = 7;
const NOTICES_SHOWN = 5;

/** What another institution has told this one; the payload names counts and days, never people. */
export type Notice = {
  readonly id: string;
  readonly kind: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly payload: unknown;
  readonly from: string;
  /** name of the edition it concerns; empty for other subjects */
  readonly edition: string;
  readonly at: { readonly day: IsoDate; readonly time: string };
};

/** The news of the last seven days for an institution, the latest first. */
export async function noticesFor(tx: ScopedTx, institutionId: string, now: Date): Promise<Notice[]> {
  const rows = await tx.outboxEvent.findMany({
    where: { recipientId: institutionId, businessAt: { gte: columnOf(addDays(warsawDate(now), -NOTICE_DAYS)), lte: now } },
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
