import { agreementTransitions } from "#lib/agreements/transitions.ts";
import { staffAndViewers } from "#lib/institutions/policy.ts";
import type { Role } from "#prisma/generated/client/enums.ts";

/** Papers name offices, never persons of the programme: those who see figures read them too. */
export const paperReaders = staffAndViewers;
/** Who writes papers and adds their scans (domain.md 4.1). */
export const paperWriters = agreementTransitions.create.roles;
/** Who enters an organisation into the labour office's register. */
export const providerWriters = ["PUP_CLERK"] as const satisfies readonly Role[];

type Acting = { readonly institution: { readonly id: string } };
type BetweenTwo = { readonly labourOfficeId: string; readonly welfareCentreId: string };

/** A paper is the two institutions' that it is between. */
export const isParty = ({ institution }: Acting, paper: BetweenTwo): boolean =>
  institution.id === paper.labourOfficeId || institution.id === paper.welfareCentreId;

/** The institution on the other side of a paper. */
export const otherParty = ({ institution }: Acting, paper: BetweenTwo): string =>
  institution.id === paper.labourOfficeId ? paper.welfareCentreId : paper.labourOfficeId;

export const mayWritePapers = (role: Role): boolean => paperWriters.includes(role);
