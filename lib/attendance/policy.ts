import { lateCorrectors, staff } from "#lib/institutions/policy.ts";
import type { InstitutionKind, Role } from "#prisma/generated/client/enums.ts";

/** Who opens a register. A trainer sees own sessions only: the row policies narrow them. */
export const registerReaders = [...staff, "PROVIDER_TRAINER"] as const satisfies readonly Role[];
/** Who enters attendance (domain.md 4.5). */
export const registerWriters = ["OPS_SOCIAL_WORKER", "OPS_COORDINATOR", "PROVIDER_TRAINER"] as const satisfies readonly Role[];
/** Who prints the list (D10): it stays with the centre and its trainers. */
export const registerPrinters = [...registerWriters, "OPS_DIRECTOR"] as const satisfies readonly Role[];
/** Who approves it, with four eyes. */
export const registerApprovers = ["OPS_COORDINATOR"] as const satisfies readonly Role[];

type Acting = { readonly role: Role; readonly institution: { readonly id: string; readonly kind: InstitutionKind } };
type OfCentre = { readonly welfareCentreId: string };

/** The centre that holds the session writes its register. */
export const mayRecord = (actor: Acting, session: OfCentre): boolean =>
  (registerWriters as readonly Role[]).includes(actor.role) && actor.institution.id === session.welfareCentreId;

/** The director of the same centre opens a register in order to correct it after the deadline. */
export const mayCorrectLate = (actor: Acting, session: OfCentre): boolean =>
  (lateCorrectors as readonly Role[]).includes(actor.role) && actor.institution.id === session.welfareCentreId;

export const mayApprove = (actor: Acting, session: OfCentre): boolean =>
  (registerApprovers as readonly Role[]).includes(actor.role) && actor.institution.id === session.welfareCentreId;

/** An approved register is corrected by the coordinator; by the director once its month has been paid or its edition settled. */
export const mayCorrectApproved = (actor: Acting, session: OfCentre, settled: boolean): boolean =>
  actor.role === (settled ? "OPS_DIRECTOR" : "OPS_COORDINATOR") && actor.institution.id === session.welfareCentreId;

/** Who writes remarks about a session, and reads them: the centre, and a trainer about own sessions. */
export const noteWriters = registerPrinters;
export const mayNote = (actor: Acting, session: OfCentre): boolean =>
  (noteWriters as readonly Role[]).includes(actor.role) && actor.institution.id === session.welfareCentreId;

/**
 * Notes, topics and the specialist never leave the institutions that teach: they can tell of health. The labour office sees the
 * form of support, the answers and the minutes (words.md 3.5 and 5, R41).
 */
export const seesInside = (actor: Acting): boolean => actor.institution.kind !== "LABOUR_OFFICE";
