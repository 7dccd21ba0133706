import type { CorrectionTerms } from "#lib/law/rules/p-correction.ts";
import type { SettingSide } from "#lib/law/settings.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import type { InstitutionKind, Role } from "#prisma/generated/client/enums.ts";

/** Roles of the labour office that work with persons. */
export const labourOfficeStaff = ["PUP_CLERK", "PUP_DIRECTOR"] as const satisfies readonly Role[];
/** Roles of a welfare centre that work with persons. */
export const centreStaff = ["OPS_SOCIAL_WORKER", "OPS_COORDINATOR", "OPS_DIRECTOR"] as const satisfies readonly Role[];
/** Everybody who works with persons of an edition in either institution. */
export const staff = [...labourOfficeStaff, ...centreStaff] as const satisfies readonly Role[];
/** Staff and the roles that see no persons: figures, plans and papers. */
export const staffAndViewers = [...staff, "COUNTY_VIEWER", "TENANT_ADMIN"] as const satisfies readonly Role[];
/** Everybody with an account. */
export const everyRole = [...staffAndViewers, "HOST_SUPERVISOR", "PROVIDER_TRAINER"] as const satisfies readonly Role[];

/** Whether a role works with persons in either institution. */
export const isStaff = (role: Role): boolean => (staff as readonly Role[]).includes(role);
/** Whether a role may see persons at all; the row policies say the same. */
export const seesPersons = (role: Role): boolean => role !== "COUNTY_VIEWER" && role !== "TENANT_ADMIN";

/**
 * Numbers of an edition and the papers it stands on: hosts and trainers come for their own people and sessions, neither
 * concerns them. The row policies say the same of the papers.
 */
export const seesFigures = (role: Role): boolean => role !== "HOST_SUPERVISOR" && role !== "PROVIDER_TRAINER";

/** Who still corrects a saved register or week after the deadline (P_CORRECTION_LATE); the director does nothing else there. */
export const lateCorrectors = ["OPS_COORDINATOR", "OPS_DIRECTOR"] as const satisfies readonly Role[];

/** On what terms a role corrects what `writers` enter. `days`: the setting `correctionDays` on the day of the entry. */
export function correctionTerms(role: Role, writers: readonly Role[], today: IsoDate, days: number): CorrectionTerms {
  const mayLate = (lateCorrectors as readonly Role[]).includes(role);
  return { today, days, mayLate, onlyLate: mayLate && !writers.includes(role) };
}

/** Who reads the law, the rates and what the institution has set. */
export const administrationReaders = ["TENANT_ADMIN", "PUP_DIRECTOR", "OPS_DIRECTOR"] as const satisfies readonly Role[];
/** Who sets it. */
export const administrators = ["TENANT_ADMIN"] as const satisfies readonly Role[];

export const isAdministrator = (role: Role): boolean => (administrators as readonly Role[]).includes(role);

/** As which side an institution sets things; a provider sets nothing. */
export const settingSide = (kind: InstitutionKind): SettingSide | null =>
  kind === "LABOUR_OFFICE" ? "labourOffice" : kind === "WELFARE_CENTRE" ? "welfareCentre" : null;
