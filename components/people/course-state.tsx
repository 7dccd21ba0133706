import { CandidateStateMark } from "#components/referrals/candidate-state-mark.tsx";
import { State } from "#components/ui/state.tsx";
import { participationMark } from "#components/ui/state-marks.ts";
import { AT_RISK, courseStateLabel } from "#lib/courses/labels.ts";
import type { CourseState as Course } from "#lib/courses/rules/state.ts";
import type { CandidateState } from "#lib/referrals/rules/state.ts";

/** How far somebody came in an edition: the state of the participation once there is one, before it the candidate's. */
export function CourseState({ state, phase }: { state: CandidateState; phase: Course | null }) {
  return phase ? <CourseMark state={phase} /> : <CandidateStateMark state={state} />;
}

/** State of a participation (words.md 3.4); "Wymaga kontaktu" stands beside it, it is a flag and no state. */
export function CourseMark({ state, isAtRisk }: { state: Course; isAtRisk?: boolean }) {
  return (
    <>
      <State {...participationMark[state]}>{courseStateLabel[state]}</State>
      {isAtRisk ? (
        <span className="block">
          <State {...participationMark.AT_RISK}>{AT_RISK}</State>
        </span>
      ) : null}
    </>
  );
}
