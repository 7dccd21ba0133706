import type { EditionPhase } from "#lib/editions/rules/phase.ts";
import { centreStaff, labourOfficeStaff, staff } from "#lib/institutions/policy.ts";
import { leadsOn } from "#lib/platform/transitions.ts";
import { type ScheduleStep, scheduleTransitions } from "#lib/schedule/transitions.ts";
import type { InstitutionKind, Role, SessionStatus } from "#prisma/generated/client/enums.ts";

/** Who reads the schedule. A trainer sees own meetings only: the row policies narrow them. */
export const scheduleReaders = [...staff, "PROVIDER_TRAINER"] as const satisfies readonly Role[];
/** Who plans it: the coordinator. */
export const schedulers = scheduleTransitions.add.roles;
/** Who has a calendar to read in another program. */
export const feedReaders = [...centreStaff, ...labourOfficeStaff, "PROVIDER_TRAINER"] as const satisfies readonly Role[];

type Acting = { readonly role: Role; readonly institution: { readonly id: string; readonly kind: InstitutionKind } };

/** The schedule changes until the edition is settled: a class that was never held is called off afterwards too. */
export const isScheduleOpen = (phase: EditionPhase): boolean =>
  phase === "PLANNED" || phase === "RECRUITING" || phase === "ACTIVE" || phase === "ENDED";

/** The centre that holds a meeting takes the steps of it; a trainer's own are all that a trainer sees. */
export const mayAct = (actor: Acting, step: ScheduleStep, session: { welfareCentreId: string }): boolean =>
  scheduleTransitions[step].roles.includes(actor.role) && actor.institution.id === session.welfareCentreId;

/** Whether the step is possible now, for the button. */
export const mayStep = (actor: Acting, step: ScheduleStep, session: { welfareCentreId: string; status: SessionStatus }): boolean =>
  mayAct(actor, step, session) && leadsOn(scheduleTransitions[step], session.status);

/** A coordinator plans for the own centre, when it belongs to the edition. */
export const mayPlan = (actor: Acting, sides: readonly string[]): boolean =>
  schedulers.includes(actor.role) && sides.includes(actor.institution.id);
