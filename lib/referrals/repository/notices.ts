import type { Actor } from "#lib/platform/actor.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import type { Clock } from "#lib/platform/clock.ts";
import { columnOf, dayOf, dayOrNull } from "#lib/platform/dates.ts";
import { lock, type ScopedTx } from "#lib/platform/db.ts";
import { newId } from "#lib/platform/ids.ts";
import type { Notice as NoticeRow, Prisma } from "#prisma/generated/client/client.ts";
import type { Block, NoticeDecision, NoticeEvent, NoticeKind, YesNoUnknown } from "#prisma/generated/client/enums.ts";

/** D15: what a centre, its host or its trainer told the labour office, and the answer to it. */
export type ReportedNotice = {
  readonly id: string;
  readonly number: string;
  readonly kind: NoticeKind;
  readonly referralId: string;
  readonly participationId: string | null;
  readonly personId: string;
  readonly centreId: string;
  readonly block: Block | null;
  readonly event: NoticeEvent | null;
  readonly eventOn: IsoDate;
  readonly circumstances: string;
  /** the person's own words, "" where they gave none */
  readonly explanation: string;
  readonly evidence: string | null;
  readonly justifiedReason: YesNoUnknown | null;
  readonly lateReason: string | null;
  readonly reportedOn: IsoDate;
  readonly reportedById: string;
  /** null while it waits for the labour office */
  readonly decision: NoticeDecision | null;
  readonly decisionReason: string | null;
  readonly ownFault: YesNoUnknown | null;
  readonly decidedOn: IsoDate | null;
  readonly version: number;
};

/** A referral and, for an interruption, its participation: whom a notice is about. */
export type NoticeSubject = {
  readonly referralId: string;
  readonly participationId?: string;
  readonly personId: string;
  readonly editionId: string;
  readonly labourOfficeId: string;
  readonly centreId: string;
};

/** What is reported. `block` and `event` belong to an interruption and to it alone. */
export type NoticeDraft = {
  readonly kind: NoticeKind;
  readonly eventOn: IsoDate;
  readonly circumstances: string;
  readonly explanation: string;
  readonly evidence?: string | null;
  readonly justifiedReason?: YesNoUnknown | null;
  readonly lateReason?: string | null;
  readonly block?: Block;
  readonly event?: NoticeEvent;
};

/** Notices as far as the row policies show them, the oldest first. */
export async function findNotices(tx: ScopedTx, where: Prisma.NoticeWhereInput): Promise<ReportedNotice[]> {
  const rows = await tx.notice.findMany({ where, orderBy: [{ reportedOn: "asc" }, { id: "asc" }] });
  return rows.map(noticeOf);
}

/** A row of the table as the domain reads it. */
export const noticeOf = ({ welfareCentreId: centreId, eventOn, reportedOn, decidedOn, ...row }: NoticeRow): ReportedNotice => ({
  ...row,
  centreId,
  eventOn: dayOf(eventOn),
  reportedOn: dayOf(reportedOn),
  decidedOn: dayOrNull(decidedOn),
});

/**
 * Reports under the next number `n/yyyy` of the acting centre. Call it with the person held (`lock`); the series of numbers is
 * locked here, last. A second open notice of one referral is refused by the database.
 */
export async function insertNotice(
  tx: ScopedTx,
  { centreId, ...subject }: NoticeSubject,
  draft: NoticeDraft,
  { actor, clock }: { actor: Actor; clock: Clock },
): Promise<{ id: string; number: string }> {
  const year = clock.today.slice(0, 4);
  await lock(tx, { series: `notices/${centreId}/${year}` });
  const [row] = await tx.$queryRaw<{ last: number }[]>`SELECT last_notice_number(${year}) AS last`;
  const number = `${(row?.last ?? 0) + 1}/${year}`;
  const id = newId();
  await tx.notice.create({
    data: {
      ...{ id, ...subject, welfareCentreId: centreId, number, ...draft },
      ...{ eventOn: columnOf(draft.eventOn), reportedOn: columnOf(clock.today), reportedById: actor.userId },
    },
  });
  return { id, number };
}

/** The labour office's answer, over the version that was read. @returns the new version */
export async function answerNotice(
  tx: ScopedTx,
  { id, version }: Pick<ReportedNotice, "id" | "version">,
  answer: { decision: NoticeDecision; decisionReason: string | null; ownFault?: YesNoUnknown },
  { actor, clock }: { actor: Actor; clock: Clock },
): Promise<number> {
  const answered = await tx.notice.update({
    where: { id, version, decision: null },
    data: { ...answer, decidedOn: columnOf(clock.today), decidedById: actor.userId, version: { increment: 1 } },
    select: { version: true },
  });
  return answered.version;
}
