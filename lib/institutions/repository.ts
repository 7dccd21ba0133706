import type { ScopedTx } from "#lib/platform/db.ts";

/**
 * Name of a user as the acting institution may know it.
 *
 * @param hidden said of an account that the scope does not show
 * @returns null without a user
 */
export async function nameOfUser(tx: ScopedTx, userId: string | null, hidden: string | null = null): Promise<string | null> {
  if (!userId) return null;
  const user = await tx.user.findUnique({ where: { id: userId }, select: { displayName: true } });
  return user?.displayName ?? hidden;
}
