import type { EditionPhase } from "#lib/editions/rules/phase.ts";
import type { Role } from "#prisma/generated/client/enums.ts";

/** Who plans an edition and the template of its support forms. */
export const planners = ["OPS_COORDINATOR", "PUP_CLERK"] as const satisfies readonly Role[];
/** Who keeps programmes and the council's opinions: the labour office. */
export const programmeKeepers = ["PUP_CLERK"] as const satisfies readonly Role[];

export const plansEditions = (role: Role): boolean => (planners as readonly Role[]).includes(role);
export const keepsProgrammes = (role: Role): boolean => (programmeKeepers as readonly Role[]).includes(role);

/** An exception from the two months (R12) is the coordinator's or a director's, with a written reason (domain.md 0a). */
export const mayExceptPeriod = (role: Role): boolean => role === "OPS_COORDINATOR" || role === "OPS_DIRECTOR" || role === "PUP_DIRECTOR";

/** The plan of an edition changes until it begins; afterwards the schedule rests on it. */
export const isPlanOpen = (phase: EditionPhase): boolean => phase === "PLANNED" || phase === "RECRUITING";
/** Measures can still be agreed while the edition runs: results are recorded at its end. */
export const areIndicatorsOpen = (phase: EditionPhase): boolean => isPlanOpen(phase) || phase === "ACTIVE";
