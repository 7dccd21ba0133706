import { expect, test } from "vitest";
import { leadsOn } from "#lib/platform/transitions.ts";
import { candidateState, participationPhase } from "#lib/referrals/rules/state.ts";
import { candidateTransitions } from "#lib/referrals/transitions/candidates.ts";

const today = "2018-05-24";

test("a participation is under way on its last day and completed on the day after; an early end stays one", () => {
  expect(participationPhase({ endKind: null, lastDay: today }, today)).toBe("ACTIVE");
  expect(participationPhase({ endKind: null, lastDay: "2018-05-23" }, today)).toBe("COMPLETED");
  expect(participationPhase({ endKind: "ENDED_EARLY", lastDay: "2018-05-23" }, "2019-01-01")).toBe("ENDED_EARLY");
});

test("the latest record says where a candidate stands", () => {
  const sent = {
    nomination: { status: "SENT_TO_PUP" as const, answeredReturnNo: 0 },
    verification: null,
    referral: null,
    participation: null,
  };
  expect(candidateState(sent)).toBe("SENT_TO_PUP");
  expect(candidateState({ ...sent, verification: { decision: "RESERVE", returnNo: 0 } })).toBe("RESERVE");
  expect(candidateState({ ...sent, verification: { decision: "VERIFIED", returnNo: 0 }, referral: { status: "ISSUED" } })).toBe("REFERRED");
  expect(candidateState({ ...sent, referral: { status: "ISSUED" }, participation: {} })).toBe("TAKEN_UP");
  expect(
    candidateState({
      ...sent,
      nomination: { status: "WITHDRAWN", answeredReturnNo: 0 },
      verification: { decision: "RESERVE", returnNo: 0 },
    }),
  ).toBe("WITHDRAWN");
});

test("a candidate returned to the centre waits for it until it answers; a second return waits again", () => {
  const returned = (answered: number, returns: number) =>
    candidateState({
      nomination: { status: "SENT_TO_PUP", answeredReturnNo: answered },
      verification: { decision: "RETURNED", returnNo: returns },
      referral: null,
      participation: null,
    });
  expect(returned(0, 1)).toBe("RETURNED");
  expect(returned(1, 1)).toBe("SENT_TO_PUP");
  expect(returned(1, 2)).toBe("RETURNED");
});

test("nobody who is referred, rejected or withdrawn can be referred again", () => {
  for (const state of ["REFERRED", "TAKEN_UP", "REJECTED", "WITHDRAWN", "NOMINATED", "CONFIRMED_BY_OPS"] as const)
    expect(leadsOn(candidateTransitions.refer, state)).toBe(false);
  expect(candidateTransitions.refer.roles).not.toContain("OPS_COORDINATOR");
});
