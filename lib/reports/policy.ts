import type { EditionPhase } from "#lib/editions/rules/phase.ts";
import { editionTransitions } from "#lib/editions/transitions.ts";
import { mayTake } from "#lib/platform/transitions.ts";
import type { Role } from "#prisma/generated/client/enums.ts";

/** Who prints the summary: the coordinator who makes it and the directors who sign it (D18). */
export const summaryPrinters = ["OPS_COORDINATOR", "OPS_DIRECTOR", "PUP_DIRECTOR"] as const satisfies readonly Role[];

/** Who writes its conclusions. */
export const summaryWriters = ["OPS_COORDINATOR"] as const satisfies readonly Role[];

export const mayPrintSummary = (role: Role): boolean => summaryPrinters.some((printer) => printer === role);

/** Conclusions stay open until both directors have approved the summary; of a cancelled edition there are none. */
export const mayWriteConclusions = (role: Role, phase: EditionPhase): boolean =>
  summaryWriters.some((writer) => writer === role) && phase !== "REPORTED" && phase !== "CANCELLED";

type Approving = { readonly role: Role; readonly institution: { readonly id: string } };

/** A director of a side approves the summary of a settled edition, once for the words as they stand (domain.md 4.2). */
export const mayApproveSummary = (
  { role, institution }: Approving,
  { phase, sides }: { phase: EditionPhase; sides: readonly { id: string; approvedOn: string | null }[] },
): boolean => mayTake(editionTransitions.report, phase, role) && sides.some(({ id, approvedOn }) => id === institution.id && !approvedOn);
