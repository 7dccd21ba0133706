import type { Actor } from "#lib/platform/actor.ts";
import type { Clock } from "#lib/platform/clock.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { newId } from "#lib/platform/ids.ts";
import type { Prisma } from "#prisma/generated/client/client.ts";
import type { Role } from "#prisma/generated/client/enums.ts";

/** What changed. `values` carries only what is not personal; a person's own values live in the person's version rows. */
export type AuditDraft = {
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly labourOfficeId?: string;
  readonly changedFields: readonly string[];
  readonly values?: Prisma.InputJsonObject;
  readonly ruleCodes?: readonly string[];
  readonly reason?: string | null;
  /** the other side of a shared subject: it reads this entry, its reason included (words.md 0, "both institutions") */
  readonly sharedWith?: readonly string[];
};

/** An event for another institution, sent after the commit. Names institutions and subjects, never people. */
export type OutboxDraft = {
  readonly recipientId: string;
  readonly kind: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly payload?: Prisma.InputJsonObject;
};

/** What was read, and why (R41). */
export type AccessDraft = { readonly scope: string; readonly subjectType: string; readonly subjectId: string; readonly purpose: string };

/** Whose doing it is; without a user nobody acted, a day came. */
export type Doer = { readonly institution: { readonly id: string }; readonly userId: string | null; readonly role: Role | null };

const who = <By extends Doer>({ userId, institution, role }: By, clock: Clock) => ({
  id: newId(),
  businessAt: clock.now,
  systemAt: clock.system,
  userId: userId as By["userId"],
  institutionId: institution.id,
  role: role as By["role"],
});

/** Writes audit rows in the transaction of the change they tell of. */
export async function writeAudit(tx: ScopedTx, doer: Doer, clock: Clock, drafts: readonly AuditDraft[]): Promise<void> {
  const data = drafts.map((draft) => ({
    ...who(doer, clock),
    ...draft,
    changedFields: [...draft.changedFields],
    ruleCodes: [...(draft.ruleCodes ?? [])],
    sharedWith: [...(draft.sharedWith ?? [])],
    values: draft.values ?? {},
  }));
  if (data.length > 0) await tx.auditEntry.createMany({ data });
}

/** Puts events into the outbox in the transaction of the change that caused them. */
export async function writeOutbox(tx: ScopedTx, actor: Actor, clock: Clock, drafts: readonly OutboxDraft[]): Promise<void> {
  const data = drafts.map(({ payload, ...draft }) => {
    const { userId: _, role: __, ...sender } = who(actor, clock);
    return { ...sender, ...draft, payload: payload ?? {} };
  });
  if (data.length > 0) await tx.outboxEvent.createMany({ data });
}

/** Writes an access row; the loader calls it before the data is returned. */
export async function writeAccess(tx: ScopedTx, actor: Actor, clock: Clock, drafts: readonly AccessDraft[]): Promise<void> {
  if (drafts.length > 0) await tx.accessEntry.createMany({ data: drafts.map((draft) => ({ ...who(actor, clock), ...draft })) });
}
