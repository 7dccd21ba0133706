import { verify } from "@node-rs/argon2";
import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { z } from "zod";
import { expiryOf, FAILED_SIGN_INS, LOCK_MINUTES } from "#lib/platform/auth/limits.ts";
import { findAccount, openSession, ownMemberships, recordAttempt, revokeSession } from "#lib/platform/auth/store.ts";
import { type Clock, readClock, warsawTime } from "#lib/platform/clock.ts";
import { inScope } from "#lib/platform/db.ts";
import { newId } from "#lib/platform/ids.ts";

const nobody = { institutionId: null, userId: null, role: null };
const credentials = z.object({ email: z.string().trim().toLowerCase().max(254), password: z.string().max(200) });

/** Verified against when there is no such account, so that the answer takes as long as for one that exists. */
const anyHash = "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$Ym9keW5ldmVybWF0Y2hlc2JvZHluZXZlcm1hdGNoZXM";

/** next-auth's settings. The token in the browser carries only the id of a session row; everything else is read from there. */
export const signInOptions: NextAuthOptions = {
  session: { strategy: "jwt" },
  pages: { signIn: "/logowanie", error: "/logowanie" },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      authorize: async (given) => {
        const parsed = credentials.safeParse(given);
        const sessionId = parsed.success ? await signIn(parsed.data.email, parsed.data.password, readClock()) : null;
        return sessionId ? { id: sessionId } : null;
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => ({ sessionId: user ? user.id : token.sessionId }),
    session: ({ session, token }) => ({ ...session, user: undefined, sessionId: token.sessionId }),
  },
};

/**
 * Checks a password and opens a session row.
 *
 * @returns the session's id, or null when address and password do not fit
 * @throws Error("locked:HH:MM") while the account waits after too many wrong passwords
 */
export async function signIn(email: string, password: string, clock: Clock): Promise<string | null> {
  const account = await inScope(nobody, (tx) => findAccount(tx, email));
  if (account?.lockedUntil && account.lockedUntil > clock.system) throw new Error(`locked:${warsawTime(account.lockedUntil)}`);
  const ok = await verify(account?.passwordHash ?? anyHash, password).catch(() => false);
  if (!account) return null;
  const lockedUntil = new Date(clock.system.getTime() + LOCK_MINUTES * 60_000);
  await inScope(nobody, (tx) => recordAttempt(tx, { userId: account.userId, ok, limit: FAILED_SIGN_INS, lockedUntil }));
  if (!ok) return null;
  return inScope({ ...nobody, userId: account.userId }, async (tx) => {
    const memberships = await ownMemberships(tx, account.userId, clock.today);
    const id = newId();
    const membershipId = memberships.length === 1 ? (memberships[0]?.id ?? null) : null;
    await openSession(tx, { id, userId: account.userId, membershipId, system: clock.system, expiresAt: expiryOf(clock.system) });
    return id;
  });
}

/** Ends a session row; the browser's token is worth nothing afterwards. */
export async function signOut(sessionId: string, userId: string, clock: Clock): Promise<void> {
  await inScope({ ...nobody, userId }, (tx) => revokeSession(tx, sessionId, clock.system));
}
