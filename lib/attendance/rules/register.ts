import { dayOff } from "#lib/law/rules/product.ts";
import type { Verdict } from "#lib/law/verdict.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import type { SessionStatus } from "#prisma/generated/client/enums.ts";

/**
 * State of a session's register, as lists and "Do zrobienia" name it. `planned`, `today` and `unrecorded` follow from the date,
 * `partial` and `entered` from the rows that are there; the others are stored (domain.md 4.5).
 */
export type RegisterState =
  | "planned"
  | "today"
  | "unrecorded"
  | "partial"
  | "returned"
  | "entered"
  | "approved"
  | "corrected"
  | "cancelled"
  | "moved";

/** The register is locked; what changes it is a correction of its own. */
const LOCKED = ["APPROVED", "CORRECTED"] as const satisfies readonly SessionStatus[];
export const isLocked = (status: SessionStatus): boolean => (LOCKED as readonly SessionStatus[]).includes(status);

/** The state of a register by what is stored, for naming where a step leads; what is true today tells `registerState`. */
export const storedState = {
  ...{ PLANNED: "planned", MOVED: "moved", CANCELLED: "cancelled", HELD: "unrecorded" },
  ...{ ATTENDANCE_ENTERED: "entered", APPROVED: "approved", CORRECTED: "corrected" },
} as const satisfies Readonly<Record<SessionStatus, RegisterState>>;

type RegisterOf = {
  readonly status: SessionStatus;
  readonly heldOn: IsoDate;
  readonly expected: number;
  readonly recorded: number;
  /** why the entered register was sent back; null or left out while it was not */
  readonly returnReason?: string | null;
};

/**
 * @param session `expected`: how many people are expected that day; `recorded`: how many of them have an answer
 * @returns the state on the business day `today`; a session at which nobody is expected lacks nothing
 */
export function registerState({ status, heldOn, expected, recorded, returnReason }: RegisterOf, today: IsoDate): RegisterState {
  if (status === "CANCELLED" || status === "MOVED" || status === "APPROVED" || status === "CORRECTED") return storedState[status];
  if (heldOn > today) return "planned";
  if (status === "HELD" && returnReason) return "returned";
  if (recorded >= expected) return "entered";
  if (recorded > 0) return "partial";
  return heldOn === today && status === "PLANNED" ? "today" : "unrecorded";
}

const CLOSED: readonly RegisterState[] = ["approved", "corrected", "cancelled", "moved"];
/** Nobody has anything left to do with it. */
export const isClosed = (state: RegisterState): boolean => CLOSED.includes(state);

/** A register of a Sunday or a public holiday asks why when it is first entered; null on other days and once it has been (P_DAY_OFF). */
export const dayOffToExplain = (session: { heldOn: IsoDate; enteredAt: Date | null }, holiday: string | null): Verdict | null =>
  session.enteredAt === null ? dayOff({ on: session.heldOn, holiday }) : null;

/** A session belongs to groups or, when individual, to one participation. */
export type SessionOf = { readonly heldOn: IsoDate; readonly groupIds: readonly string[]; readonly participationId: string | null };
/** Both days belong to the membership; null is open. */
export type MemberOf = {
  readonly participationId: string;
  readonly groupId: string;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
};
/** Both days belong to the participation; `lastDay` is the planned one until an end is recorded. */
export type ParticipationDays = { readonly id: string; readonly firstDay: IsoDate; readonly lastDay: IsoDate };

/**
 * Who is expected at a session: it is derived, never stored (issue 2 item 2). Of a group session those who are members of one of
 * its groups that day, of an individual session its one participation; in both cases only while the participation runs.
 *
 * @returns ids of the participations in the order given
 */
export function expectedAt(session: SessionOf, memberships: readonly MemberOf[], participations: readonly ParticipationDays[]): string[] {
  const belongs = belongsTo(session, memberships, ({ validTo }) => validTo === null || validTo >= session.heldOn);
  return participations
    .filter(({ id, firstDay, lastDay }) => belongs(id) && firstDay <= session.heldOn && session.heldOn <= lastDay)
    .map(({ id }) => id);
}

/** Who would be expected had the participation not ended before that day: shown locked with the reason, never recorded. */
export function endedBefore(session: SessionOf, memberships: readonly MemberOf[], participations: readonly ParticipationDays[]): string[] {
  const lastDays = new Map(participations.map(({ id, lastDay }) => [id, lastDay]));
  const tillTheEnd = ({ participationId, validTo }: MemberOf) => validTo === null || validTo >= (lastDays.get(participationId) ?? "");
  const belongs = belongsTo(session, memberships, tillTheEnd);
  return participations.filter(({ id, lastDay }) => belongs(id) && lastDay < session.heldOn).map(({ id }) => id);
}

function belongsTo(session: SessionOf, memberships: readonly MemberOf[], holds: (membership: MemberOf) => boolean) {
  if (session.participationId !== null) return (id: string) => id === session.participationId;
  const members = memberships.filter(
    (membership) => session.groupIds.includes(membership.groupId) && membership.validFrom <= session.heldOn && holds(membership),
  );
  return (id: string) => members.some(({ participationId }) => participationId === id);
}
