import { type Actor, scopeOf } from "#lib/platform/actor.ts";
import { type AccessDraft, writeAccess } from "#lib/platform/audit.ts";
import type { Clock } from "#lib/platform/clock.ts";
import { inReadScope, inScope, type ScopedTx } from "#lib/platform/db.ts";
import type { Role } from "#prisma/generated/client/enums.ts";

/** What a loader is given. */
export type Given<Params> = { readonly actor: Actor; readonly clock: Clock; readonly params: Params };

/** What a page or an export reads. */
export type LoaderDefinition<Params, Data> = {
  /** domain and subject, e.g. "attendance.register" */
  readonly name: string;
  readonly roles: readonly Role[];
  /** null answers 404: somebody else's data and no data look the same */
  readonly load: (tx: ScopedTx, given: Given<Params>) => Promise<Data | null>;
  /** reading that must be logged (R41, a person's page, exports, prints) */
  readonly access?: (data: Data, params: Params) => readonly AccessDraft[];
};

/**
 * Reads for an actor in a read-only transaction, and logs the reading before the data is returned: if the log cannot be
 * written, the page fails. Knows nothing of Next, so tests call it too.
 *
 * @returns null when the role may not or the scope shows nothing
 */
export async function runLoader<Params, Data>(
  definition: LoaderDefinition<Params, Data>,
  actor: Actor,
  params: Params,
  clock: Clock,
): Promise<Data | null> {
  if (!definition.roles.includes(actor.role)) return null;
  const data = await inReadScope(scopeOf(actor), (tx) => definition.load(tx, { actor, clock, params }));
  if (data !== null && definition.access) {
    const rows = definition.access(data, params);
    if (rows.length > 0) await inScope(scopeOf(actor), (tx) => writeAccess(tx, actor, clock, rows));
  }
  return data;
}
