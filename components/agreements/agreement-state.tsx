import { State, type StateMark } from "#components/ui/state.tsx";
import { annexPhaseLabel, paperPhaseLabel } from "#lib/agreements/labels.ts";
import type { AgreementPhase } from "#lib/agreements/rules/phase.ts";
import type { PaperKind } from "#lib/agreements/rules/terms.ts";
import type { AgreementStatus } from "#prisma/generated/client/enums.ts";

const marks: Readonly<Record<AgreementPhase, StateMark>> = {
  DRAFT: { shape: "plan", tone: "plain" },
  UNDER_REVIEW: { shape: "wait", tone: "na" },
  SIGNED: { shape: "next", tone: "plain" },
  IN_FORCE: { shape: "now", tone: "plain" },
  EXPIRED: { shape: "ended", tone: "na" },
  TERMINATED: { shape: "cross", tone: "na" },
};

/** The state of an agreement as shape and word. */
export const AgreementState = ({ kind, phase }: { kind: PaperKind; phase: AgreementPhase }) => (
  <State {...marks[phase]}>{paperPhaseLabel(kind, phase)}</State>
);

/** The state of an annex: signed, it is valid from its first day. */
export function AnnexState({ status, isValid }: { status: AgreementStatus; isValid: boolean }) {
  const phase: AgreementPhase = status === "SIGNED" && isValid ? "IN_FORCE" : status;
  return (
    <span className="text-body font-normal">
      <State {...marks[phase]}>{annexPhaseLabel[phase]}</State>
    </span>
  );
}
