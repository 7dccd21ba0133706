import type { Role } from "#prisma/generated/client/enums.ts";

/** Who corrects an identity: either institution, for both read the document. */
export const identityCorrectors = ["PUP_CLERK", "OPS_SOCIAL_WORKER", "OPS_COORDINATOR"] as const satisfies readonly Role[];
/** Who records where somebody lives or stays, and social contracts: the centre (PersonCentre). */
export const centreRecorders = ["OPS_SOCIAL_WORKER", "OPS_COORDINATOR"] as const satisfies readonly Role[];
/** Who records what the labour office alone knows. */
export const officeRecorders = ["PUP_CLERK"] as const satisfies readonly Role[];

const has = (roles: readonly Role[], role: Role) => roles.includes(role);

/** What a role may write on a person's card. */
export const cardRights = (role: Role) => ({
  identity: has(identityCorrectors, role),
  residence: has(centreRecorders, role),
  contract: has(centreRecorders, role),
  office: has(officeRecorders, role),
});
