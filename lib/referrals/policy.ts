import type { EditionPhase } from "#lib/editions/rules/phase.ts";
import type { Verdict } from "#lib/law/verdict.ts";
import type { Role } from "#prisma/generated/client/enums.ts";

/** Candidates come and go while an edition recruits and while it runs (a free place is filled, Q6). */
export const takesCandidates = (phase: EditionPhase): boolean => phase === "RECRUITING" || phase === "ACTIVE";

/** A first day is confirmed while candidates come and, late, after the last day; not in an edition called off or settled. */
export const takesFirstDays = (phase: EditionPhase): boolean => takesCandidates(phase) || phase === "ENDED";

/** Who enters people and completes the centre's part of their data. */
export const nominators = ["OPS_SOCIAL_WORKER", "OPS_COORDINATOR"] as const satisfies readonly Role[];

/** An exception (odstępstwo) is a director's of the institution that decides, with a written reason (domain.md 0a). */
export const mayExcept = (role: Role): boolean => role === "PUP_DIRECTOR";

/** The clerk refers; the director refers only those whom an exception lets through. */
export const mayRefer = (role: Role, verdicts: readonly Verdict[]): boolean => {
  const asksException = verdicts.some(({ severity }) => severity === "overridable");
  return mayExcept(role) ? asksException : role === "PUP_CLERK" && !asksException;
};

/** Who hands over the monthly list of people referred and of refusals (D14, R11). */
export const monthlyListSenders = ["PUP_CLERK"] as const satisfies readonly Role[];
export const sendsMonthlyLists = (role: Role): boolean => (monthlyListSenders as readonly Role[]).includes(role);
