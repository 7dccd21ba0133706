import type { IsoDate } from "#lib/platform/calendar.ts";
import { columnOf } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import type { InstitutionKind, Role } from "#prisma/generated/client/enums.ts";

/** An account as the sign-in sees it. */
export type SignInAccount = { readonly userId: string; readonly passwordHash: string; readonly lockedUntil: Date | null };

/** One row of `session_lookup`: the session, its user, one of the user's memberships. */
export type SessionRow = {
  readonly user_id: string;
  readonly display_name: string;
  readonly session_membership_id: string | null;
  readonly last_seen_at: Date;
  readonly expires_at: Date;
  readonly membership_id: string;
  readonly role: Role;
  readonly institution_id: string;
  readonly institution_kind: InstitutionKind;
  readonly institution_name: string;
  readonly institution_short_name: string;
  readonly institution_slug: string;
};

/** The active account with this e-mail address. */
export async function findAccount(tx: ScopedTx, email: string): Promise<SignInAccount | null> {
  const rows = await tx.$queryRaw<
    { user_id: string; password_hash: string; locked_until: Date | null }[]
  >`SELECT * FROM sign_in_lookup(${email})`;
  const row = rows[0];
  return row ? { userId: row.user_id, passwordHash: row.password_hash, lockedUntil: row.locked_until } : null;
}

/** Counts a failed sign-in (and locks the account at the limit) or starts the count over. */
export async function recordAttempt(
  tx: ScopedTx,
  attempt: { userId: string; ok: boolean; limit: number; lockedUntil: Date },
): Promise<void> {
  await tx.$queryRaw`SELECT sign_in_attempt(${attempt.userId}::uuid, ${attempt.ok}, ${attempt.limit}::int, ${attempt.lockedUntil})::text`;
}

/** The session and everything its user may act as; empty when it does not exist, was revoked, or the account is closed. */
export async function findSession(tx: ScopedTx, sessionId: string, today: IsoDate): Promise<SessionRow[]> {
  return tx.$queryRaw<SessionRow[]>`SELECT * FROM session_lookup(${sessionId}::uuid, ${columnOf(today)}::date)`;
}

/** A signed-in browser, with the membership its user acts for; null until one is chosen. Times are the system clock's. */
export async function openSession(
  tx: ScopedTx,
  session: { id: string; userId: string; membershipId: string | null; system: Date; expiresAt: Date },
): Promise<void> {
  const { system, ...data } = session;
  await tx.accountSession.create({ data: { ...data, createdAt: system, lastSeenAt: system } });
}

/** The session was used; its end after inactivity is reckoned from here. */
export async function touchSession(tx: ScopedTx, sessionId: string, system: Date): Promise<void> {
  await tx.accountSession.updateMany({ where: { id: sessionId }, data: { lastSeenAt: system } });
}

/** Signs out: the session ends now, whatever its token says. */
export async function revokeSession(tx: ScopedTx, sessionId: string, system: Date): Promise<void> {
  await tx.accountSession.updateMany({ where: { id: sessionId, revokedAt: null }, data: { revokedAt: system } });
}

/** Chooses in whose name the session goes on. The composite key refuses somebody else's membership. */
export async function chooseMembership(tx: ScopedTx, sessionId: string, membershipId: string): Promise<void> {
  await tx.accountSession.updateMany({ where: { id: sessionId }, data: { membershipId } });
}

/** The user's own memberships valid on the day. */
export async function ownMemberships(tx: ScopedTx, userId: string, today: IsoDate): Promise<{ id: string }[]> {
  const day = columnOf(today);
  return tx.membership.findMany({
    where: { userId, validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gte: day } }] },
    select: { id: true },
  });
}
