import type { AgreementPhase } from "#lib/agreements/rules/phase.ts";
import { type AgreementStep, type AnnexStep, agreementTransitions, annexTransitions } from "#lib/agreements/transitions.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { refuse } from "#lib/platform/result.ts";
import { leadsOn } from "#lib/platform/transitions.ts";
import { phaseWith } from "./in-force.ts";
import type { Annex, Paper } from "./papers.ts";
import { refuseStale } from "./trail.ts";

/** State of a paper on a day, its annexes counted. */
export const phaseOf = ({ status, terms, terminatedOn, annexes }: Paper, today: IsoDate): AgreementPhase =>
  phaseWith({ status, validFrom: terms.validFrom, validTo: terms.validTo, terminatedOn }, annexes, today);

/** The step leads on from where the paper stands, and the user saw it as it stands; else what stands is shown. */
export async function expectStanding(tx: ScopedTx, paper: Paper, step: AgreementStep, seen: number, today: IsoDate): Promise<void> {
  const phase = phaseOf(paper, today);
  if (paper.version === seen && leadsOn(agreementTransitions[step], phase)) return;
  await refuseStale(tx, paper.id, { version: paper.version, phase, number: paper.number, terms: paper.terms });
}

/** The same for one of its annexes. @returns the annex; another paper's is not found */
export async function expectAnnex(
  tx: ScopedTx,
  paper: Paper,
  { step, annexId, seen, today }: { step: AnnexStep; annexId: string; seen: number; today: IsoDate },
): Promise<Annex> {
  const annex = paper.annexes.find(({ id }) => id === annexId);
  if (!annex) return refuse({ kind: "notFound" });
  const phase = phaseOf(paper, today);
  if (annex.version === seen && phase === "IN_FORCE" && leadsOn(annexTransitions[step], annex.status)) return annex;
  return refuseStale(tx, paper.id, { version: annex.version, phase, number: paper.number, terms: paper.terms });
}
