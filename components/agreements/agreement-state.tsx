import { State, type StateMark } from "#components/ui/state.tsx";
import { agreementPhaseLabel } from "#lib/agreements/labels.ts";
import type { AgreementPhase } from "#lib/agreements/rules/phase.ts";

const marks: Readonly<Record<AgreementPhase, StateMark>> = {
  DRAFT: { shape: "plan", tone: "plain" },
  UNDER_REVIEW: { shape: "wait", tone: "na" },
  SIGNED: { shape: "next", tone: "plain" },
  IN_FORCE: { shape: "now", tone: "plain" },
  EXPIRED: { shape: "ended", tone: "na" },
  TERMINATED: { shape: "cross", tone: "na" },
};

/** The state of an agreement as shape and word. */
export const AgreementState = ({ phase }: { phase: AgreementPhase }) => <State {...marks[phase]}>{agreementPhaseLabel[phase]}</State>;
