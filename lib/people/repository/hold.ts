import type { Actor } from "#lib/platform/actor.ts";
import { lock, type ScopedTx } from "#lib/platform/db.ts";
import type { Person } from "#prisma/generated/client/client.ts";

/** A person held for a write, with the institutions that read the audit of what both sides share. */
export type HeldPerson = Person & { readonly sharedWith: readonly string[] };

/**
 * Holds a person to the end of the transaction; null when the scope shows nobody. The labour office tells every centre that knows
 * the person, a centre the labour office alone: it is never told who else knows them (house.md, Tenancy).
 */
export async function holdPerson(tx: ScopedTx, personId: string, actor: Actor): Promise<HeldPerson | null> {
  await lock(tx, { personIds: [personId] });
  const person = await tx.person.findUnique({ where: { id: personId }, include: { centres: true } });
  if (!person) return null;
  const { centres, ...row } = person;
  const isOffice = actor.institution.id === row.labourOfficeId;
  return { ...row, sharedWith: isOffice ? centres.map(({ welfareCentreId }) => welfareCentreId) : [row.labourOfficeId] };
}
