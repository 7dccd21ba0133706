import { centreStaff, lateCorrectors, staff } from "#lib/institutions/policy.ts";
import type { EditionStatus, InstitutionKind, Role } from "#prisma/generated/client/enums.ts";

/** Who sees the week: staff of both institutions, and a host with own people and places (the row policies narrow it). */
export const hoursReaders = [...staff, "HOST_SUPERVISOR"] as const satisfies readonly Role[];
/** Who enters hours of community work (domain.md 4.5). */
export const hoursWriters = ["OPS_SOCIAL_WORKER", "OPS_COORDINATOR"] as const satisfies readonly Role[];

type Acting = { readonly role: Role; readonly institution: { readonly kind: InstitutionKind } };

/** Hours are entered while the edition runs and after its end, until it is settled. */
export const mayEnterHours = (actor: Acting, edition: { readonly status: EditionStatus }): boolean =>
  (hoursWriters as readonly Role[]).includes(actor.role) && edition.status === "ACTIVE";

/** The director opens a week in order to correct hours after the deadline, and for nothing else. */
export const mayCorrectHoursLate = (actor: Acting, edition: { readonly status: EditionStatus }): boolean =>
  (lateCorrectors as readonly Role[]).includes(actor.role) && edition.status === "ACTIVE";

/** An exception from R8 is the coordinator's or the director's of the centre, with a written reason (domain.md 0a). */
export const mayOverridePlace = (actor: Acting): boolean => actor.role === "OPS_COORDINATOR" || actor.role === "OPS_DIRECTOR";

/** Why somebody was away may tell of health: it stays with the staff of the centre (domain.md 7, R41). */
export const seesAbsenceNotes = (actor: Acting): boolean => (centreStaff as readonly Role[]).includes(actor.role);

/** A host knows its own places only, so neither sums against a limit nor classes are shown. */
export const seesWholeWeek = (actor: Acting): boolean => actor.role !== "HOST_SUPERVISOR";

/** The labour office looks at hours that the centre keeps: such a view is logged (R41). */
export const looksAcross = (actor: Acting): boolean => actor.institution.kind === "LABOUR_OFFICE";

/** Who keeps hosts, places and kinds of work and assigns people to them. */
export const placeKeepers = ["OPS_COORDINATOR"] as const satisfies readonly Role[];

/** Until the edition is settled: what its hours and its money rest on stays as it was. */
export const mayKeepPlaces = (actor: Acting, { status }: { readonly status: EditionStatus }): boolean =>
  (placeKeepers as readonly Role[]).includes(actor.role) && (status === "PLANNED" || status === "RECRUITING" || status === "ACTIVE");
