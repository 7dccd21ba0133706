import type { EditionPhase } from "#lib/editions/rules/phase.ts";
import { nominators, takesCandidates } from "#lib/referrals/policy.ts";

/** Who reads a list from a file: whoever nominates by hand. */
export const importers = nominators;

/** A file is read while the edition takes candidates. */
export const takesImports = (phase: EditionPhase): boolean => takesCandidates(phase);
