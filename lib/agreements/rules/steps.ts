import type { Law } from "#lib/law/law.ts";
import { refusedRules } from "#lib/law/refused.ts";
import type { Verdict } from "#lib/law/verdict.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import type { RefusedRule } from "#lib/platform/result.ts";
import { type PossibleStep, possibleSteps } from "#lib/platform/transitions.ts";
import type { AgreementStatus, Role } from "#prisma/generated/client/enums.ts";
import { type AgreementStep, type AnnexStep, agreementTransitions, annexTransitions, type TakenStep } from "../transitions.ts";
import type { AnnexDays } from "./annexes.ts";
import {
  type AnnexFacts,
  annexSignVerdicts,
  consentVerdicts,
  draftVerdicts,
  type PaperFacts,
  signVerdicts,
  stopping,
  warnings,
} from "./obstacles.ts";
import type { AgreementPhase } from "./phase.ts";
import type { TermName } from "./terms.ts";

/** A step as the page shows it: whose it is, and what stands in its way; the server refuses with the same rules. */
export type StepView<Step extends string> = {
  readonly step: Step;
  readonly label: string;
  readonly to: AgreementPhase;
  readonly roles: readonly Role[];
  readonly isMine: boolean;
  readonly obstacles: readonly RefusedRule[];
  /** what the step is taken in spite of, with a written reason */
  readonly warnings: readonly RefusedRule[];
};
type Eyes = { readonly role: Role; readonly today: IsoDate; readonly law: Law };

const viewOf = <Step extends string>(possible: PossibleStep<Step, AgreementPhase>, verdicts: readonly Verdict[]): StepView<Step> => ({
  ...{ step: possible.step, label: possible.label, to: possible.to, roles: possible.roles, isMine: possible.isMine },
  obstacles: possible.isMine ? refusedRules(stopping(verdicts)) : [],
  warnings: possible.isMine ? refusedRules(warnings(verdicts)) : [],
});

/** What can be done with a paper in a phase. */
export function stepViews(paper: PaperFacts, phase: AgreementPhase, eyes: Eyes): StepView<TakenStep>[] {
  const { role, today, law } = eyes;
  const verdicts = (step: AgreementStep): Verdict[] => {
    if (step === "submit") return draftVerdicts(paper, { today, law });
    if (step === "consent") return consentVerdicts(paper, role, paper.consents, paper.version, today);
    return step === "sign" ? signVerdicts(paper, { on: today, signedOn: null }, law) : [];
  };
  return possibleSteps(agreementTransitions, phase, role).map(
    (possible) => viewOf(possible, verdicts(possible.step)) as StepView<TakenStep>,
  );
}

type AnnexOfPaper = AnnexFacts & AnnexDays & { readonly id: string };
export type AnnexView = { readonly id: string; readonly steps: readonly StepView<Exclude<AnnexStep, "add">>[] };

/** What can be done with each annex that is not signed; only while its agreement is in force. */
export function annexViews(
  paper: PaperFacts & { readonly annexes: readonly AnnexOfPaper[] },
  phase: AgreementPhase,
  eyes: Eyes & { readonly nameOfTerm?: (name: TermName) => string },
): AnnexView[] {
  const { role, today, law, nameOfTerm = String } = eyes;
  const verdicts = (annex: AnnexOfPaper, step: AnnexStep): Verdict[] => {
    if (step === "consent") return consentVerdicts(paper, role, annex.consents, annex.version, today);
    return step === "sign" ? annexSignVerdicts({ paper, annexes: paper.annexes, annex, on: today, signedOn: null, nameOfTerm }, law) : [];
  };
  return paper.annexes.map((annex) => ({
    id: annex.id,
    steps:
      phase === "IN_FORCE"
        ? possibleSteps<AnnexStep, AgreementStatus>(annexTransitions, annex.status, role).map(
            (possible) => viewOf(possible, verdicts(annex, possible.step)) as StepView<Exclude<AnnexStep, "add">>,
          )
        : [],
  }));
}
