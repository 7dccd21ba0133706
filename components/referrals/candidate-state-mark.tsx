import { State, type StateMark } from "#components/ui/state.tsx";
import { candidateStateLabel } from "#lib/referrals/labels.ts";
import type { CandidateState } from "#lib/referrals/rules/state.ts";

const marks: Readonly<Record<CandidateState, StateMark>> = {
  NOMINATED: { shape: "plan", tone: "plain" },
  CONFIRMED_BY_OPS: { shape: "tick", tone: "plain" },
  SENT_TO_PUP: { shape: "wait", tone: "na" },
  RETURNED: { shape: "half", tone: "part" },
  VERIFIED: { shape: "ok", tone: "ok" },
  RESERVE: { shape: "next", tone: "na" },
  REJECTED: { shape: "unx", tone: "unx" },
  REFERRED: { shape: "now", tone: "now" },
  TAKEN_UP: { shape: "done", tone: "ok" },
  NOT_TAKEN_UP: { shape: "cross", tone: "na" },
  REFUSED: { shape: "cross", tone: "na" },
  WITHDRAWN: { shape: "left", tone: "na" },
  DECLINED: { shape: "cross", tone: "na" },
};

/** How far a candidate has come, as shape and word; on the reserve list with the place on it (words.md 3.3). */
export function CandidateStateMark({ state, reserveOrder }: { state: CandidateState; reserveOrder?: number | null }) {
  const place = state === "RESERVE" && reserveOrder ? `, miejsce ${reserveOrder}` : "";
  return (
    <State {...marks[state]}>
      {candidateStateLabel[state]}
      {place}
    </State>
  );
}
