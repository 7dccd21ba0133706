import { type BuiltByCentre, PEOPLE_PREPARED } from "#lib/editions/rules/leaving.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { refuse } from "#lib/platform/result.ts";

/** What a centre has built in an edition so far, as the labour office may know it. */
export async function builtByCentre(tx: ScopedTx, editionId: string, welfareCentreId: string): Promise<BuiltByCentre> {
  const where = { editionId, welfareCentreId };
  return {
    people: (await tx.nomination.count({ where })) + (await tx.nominationList.count({ where })) > 0,
    sessions: await tx.session.count({ where }),
    expenses: await tx.expense.count({ where }),
  };
}

/** Takes a centre out of an edition. @throws Refused for a file of candidates, which the row policies hide from the labour office */
export async function removeCentre(tx: ScopedTx, editionId: string, welfareCentreId: string): Promise<void> {
  try {
    await tx.editionCentre.delete({ where: { editionId_welfareCentreId: { editionId, welfareCentreId } } });
  } catch (error) {
    if ((error as { code?: unknown }).code !== "P2003") throw error;
    refuse({ kind: "fields", fields: { centreId: PEOPLE_PREPARED } });
  }
}
