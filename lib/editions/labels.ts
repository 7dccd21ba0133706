import type { EditionPhase } from "#lib/editions/rules/phase.ts";

/** State of an edition; agrees with "edycja". */
export const editionPhaseLabel: Readonly<Record<EditionPhase, string>> = {
  PLANNED: "planowana",
  RECRUITING: "nabór",
  ACTIVE: "w realizacji",
  ENDED: "zakończona",
  SETTLED: "rozliczona",
  REPORTED: "podsumowana",
  CANCELLED: "odwołana",
};
