import type { Clock } from "#lib/platform/clock.ts";

/** Minutes without a click after which a sign-in ends: PCs are shared. */
export const IDLE_MINUTES = 30;
/** Hours after which a sign-in ends even in use: one working day. */
export const ABSOLUTE_HOURS = 10;
/** Wrong passwords in a row after which an account waits. */
export const FAILED_SIGN_INS = 10;
/** Minutes it waits. */
export const LOCK_MINUTES = 15;
/** Seconds between two writes of "last seen". */
const SEEN_SECONDS = 60;

type Times = { readonly lastSeenAt: Date; readonly expiresAt: Date };

/** Whether a sign-in still holds: neither idle too long nor past its day. */
export const isAlive = ({ lastSeenAt, expiresAt }: Times, { system }: Pick<Clock, "system">): boolean =>
  system < expiresAt && system.getTime() - lastSeenAt.getTime() < IDLE_MINUTES * 60_000;

/** Whether "last seen" is old enough to be written again. */
export const isDueForSeen = ({ lastSeenAt }: Pick<Times, "lastSeenAt">, { system }: Pick<Clock, "system">): boolean =>
  system.getTime() - lastSeenAt.getTime() >= SEEN_SECONDS * 1000;

/** The instant at which a sign-in made now ends. */
export const expiryOf = (system: Date): Date => new Date(system.getTime() + ABSOLUTE_HOURS * 3_600_000);
