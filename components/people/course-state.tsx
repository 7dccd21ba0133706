import { CandidateStateMark } from "#components/referrals/candidate-state-mark.tsx";
import { State } from "#components/ui/state.tsx";
import { participationMark } from "#components/ui/state-marks.ts";
import { participationPhaseLabel } from "#lib/referrals/labels.ts";
import type { CandidateState, ParticipationPhase } from "#lib/referrals/rules/state.ts";

/** How far somebody came in an edition: the state of the participation once there is one, before it the candidate's. */
export function CourseState({ state, phase }: { state: CandidateState; phase: ParticipationPhase | null }) {
  return phase ? <State {...participationMark[phase]}>{participationPhaseLabel[phase]}</State> : <CandidateStateMark state={state} />;
}
