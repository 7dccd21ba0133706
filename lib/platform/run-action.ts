import type { z } from "zod";
import { type Actor, scopeOf } from "#lib/platform/actor.ts";
import { type AuditDraft, type OutboxDraft, writeAudit, writeOutbox } from "#lib/platform/audit.ts";
import type { Clock } from "#lib/platform/clock.ts";
import { inScope, type ScopedTx } from "#lib/platform/db.ts";
import { type ActionResult, Refused, refuse } from "#lib/platform/result.ts";
import type { Prisma } from "#prisma/generated/client/client.ts";
import type { Role } from "#prisma/generated/client/enums.ts";

/** What every step of a write is given. */
export type WriteContext<Input, Subject> = {
  readonly actor: Actor;
  readonly clock: Clock;
  readonly input: Input;
  readonly subject: Subject;
};

/** What a write leaves behind: its result (ids, counts and versions, never personal data), its audit and its events. */
export type Written<Output> = {
  readonly value: Output;
  readonly audit: readonly AuditDraft[];
  readonly events?: readonly OutboxDraft[];
};

/** A server action, as its domain writes it. The builder does everything around it, in the order of these fields. */
export type ActionDefinition<Schema extends z.ZodType<{ requestId: string }>, Subject, Output extends Prisma.InputJsonValue> = {
  /** domain and verb, e.g. "attendance.record" */
  readonly name: string;
  readonly input: Schema;
  /** permission by role */
  readonly roles: readonly Role[];
  /** loads and locks what is written; null answers "not found", whoever asks */
  readonly subject: (tx: ScopedTx, given: { actor: Actor; input: z.output<Schema>; clock: Clock }) => Promise<Subject | null>;
  /** permission by data and field; default no */
  readonly may: (given: WriteContext<z.output<Schema>, Subject>) => boolean;
  /** rules; stops the write with `refuse` */
  readonly rule: (given: WriteContext<z.output<Schema>, Subject>, tx: ScopedTx) => void | Promise<void>;
  /** writes with the version the user saw */
  readonly write: (tx: ScopedTx, given: WriteContext<z.output<Schema>, Subject>) => Promise<Written<Output>>;
  /** addresses to be shown anew after the commit */
  readonly revalidate: (input: z.output<Schema>) => readonly string[];
};

/**
 * Runs a write for an actor, from the permission by role to the commit. Knows nothing of Next, so tests call it too.
 *
 * @param input already parsed by the definition's schema
 * @returns the value or the refusal; on any refusal or throw nothing was written
 */
export async function runAction<S extends z.ZodType<{ requestId: string }>, Subject, Output extends Prisma.InputJsonValue>(
  definition: ActionDefinition<S, Subject, Output>,
  actor: Actor,
  input: z.output<S>,
  clock: Clock,
): Promise<ActionResult<Output>> {
  if (!definition.roles.includes(actor.role)) {
    return { ok: false, refusal: { kind: "permission", needs: definition.roles, has: actor.role } };
  }
  try {
    const value = await inScope(scopeOf(actor), async (tx) => {
      const first = await firstResult(tx, actor, input.requestId);
      if (first) return first.result as Output;
      const subject = await definition.subject(tx, { actor, input, clock });
      if (subject === null) return refuse({ kind: "notFound" });
      const given = { actor, clock, input, subject };
      if (!definition.may(given)) return refuse({ kind: "permission", needs: definition.roles, has: actor.role });
      await definition.rule(given, tx);
      const written = await definition.write(tx, given);
      await writeAudit(tx, actor, clock, written.audit);
      await writeOutbox(tx, actor, clock, written.events ?? []);
      const request = { userId: actor.userId, requestId: input.requestId, action: definition.name, systemAt: clock.system };
      await tx.formRequest.createMany({ data: [{ ...request, result: written.value }] });
      return written.value;
    });
    return { ok: true, value };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

/** A form sent twice: the second waits for the first and gets its result. */
async function firstResult(tx: ScopedTx, actor: Actor, requestId: string) {
  const key = `${actor.userId}/${requestId}`;
  await tx.$queryRaw`SELECT 1 AS held FROM (SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))) held`;
  return tx.formRequest.findUnique({ where: { userId_requestId: { userId: actor.userId, requestId } } });
}
