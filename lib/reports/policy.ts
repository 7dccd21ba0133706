import type { EditionPhase } from "#lib/editions/rules/phase.ts";
import type { Role } from "#prisma/generated/client/enums.ts";

/** Who prints the summary: the coordinator who makes it and the directors who sign it (D18). */
export const summaryPrinters = ["OPS_COORDINATOR", "OPS_DIRECTOR", "PUP_DIRECTOR"] as const satisfies readonly Role[];

/** Who writes its conclusions. */
export const summaryWriters = ["OPS_COORDINATOR"] as const satisfies readonly Role[];

export const mayPrintSummary = (role: Role): boolean => summaryPrinters.some((printer) => printer === role);

/** Conclusions stay open until both directors have approved the summary; of a cancelled edition there are none. */
export const mayWriteConclusions = (role: Role, phase: EditionPhase): boolean =>
  summaryWriters.some((writer) => writer === role) && phase !== "REPORTED" && phase !== "CANCELLED";
