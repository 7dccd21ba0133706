import { getServerSession } from "next-auth";
import { cache } from "react";
import type { Actor, Membership } from "#lib/platform/actor.ts";
import { isAlive, isDueForSeen } from "#lib/platform/auth/limits.ts";
import { signInOptions } from "#lib/platform/auth/options.ts";
import { findSession, type SessionRow, touchSession } from "#lib/platform/auth/store.ts";
import { type Clock, readClock } from "#lib/platform/clock.ts";
import { inScope } from "#lib/platform/db.ts";

/** Somebody signed in who may not yet have chosen in whose name to act. */
export type SignedIn = {
  readonly userId: string;
  readonly displayName: string;
  readonly sessionId: string;
  readonly memberships: readonly Membership[];
  readonly chosen: Membership | null;
};

/** Who holds the browser's session, read from the database once a request; null when nobody, or no longer. */
export const currentSignIn = cache(async (): Promise<SignedIn | null> => {
  const token = (await getServerSession(signInOptions)) as { sessionId?: string } | null;
  return token?.sessionId ? readSession(token.sessionId, readClock()) : null;
});

/** The actor of this request; null when nobody is signed in or no institution is chosen yet. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const signedIn = await currentSignIn();
  if (!signedIn?.chosen) return null;
  const { chosen, ...person } = signedIn;
  return { ...person, role: chosen.role, institution: chosen.institution };
});

/** The person behind a session id, as long as the session holds; writes "last seen" when it is due. */
export async function readSession(sessionId: string, clock: Clock): Promise<SignedIn | null> {
  const nobody = { institutionId: null, userId: null, role: null };
  const rows = await inScope(nobody, (tx) => findSession(tx, sessionId, clock.today));
  const first = rows[0];
  if (!first || !isAlive({ lastSeenAt: first.last_seen_at, expiresAt: first.expires_at }, clock)) return null;
  if (isDueForSeen({ lastSeenAt: first.last_seen_at }, clock)) {
    await inScope({ ...nobody, userId: first.user_id }, (tx) => touchSession(tx, sessionId, clock.system));
  }
  const memberships = rows.map(membershipOf);
  const chosen = memberships.find(({ id }) => id === first.session_membership_id) ?? null;
  return { userId: first.user_id, displayName: first.display_name, sessionId, memberships, chosen };
}

const membershipOf = (row: SessionRow): Membership => ({
  id: row.membership_id,
  role: row.role,
  institution: {
    id: row.institution_id,
    kind: row.institution_kind,
    name: row.institution_name,
    shortName: row.institution_short_name,
    slug: row.institution_slug,
  },
});
