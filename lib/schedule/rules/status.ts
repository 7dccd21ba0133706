import type { SessionStatus } from "#prisma/generated/client/enums.ts";

/** A meeting that was moved or called off: it counts nowhere and nobody is expected at it (domain.md 4.5, "no hours counted"). */
export const CALLED_OFF = ["MOVED", "CANCELLED"] as const satisfies readonly SessionStatus[];

export const isCalledOff = (status: SessionStatus): boolean => (CALLED_OFF as readonly SessionStatus[]).includes(status);
