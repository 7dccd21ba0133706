import { expect, test } from "vitest";
import { mayTake } from "#lib/platform/transitions.ts";
import { candidateStateLabel } from "#lib/referrals/labels.ts";
import { isOpenStep, openSteps, type StepFacts } from "#lib/referrals/rules/possible.ts";
import type { CandidateState } from "#lib/referrals/rules/state.ts";
import { type CandidateStep, candidateTransitions } from "#lib/referrals/transitions/candidates.ts";
import { Role } from "#prisma/generated/client/enums.ts";

/** domain.md 4.3 with 0a ("ways back"), written a second time: who takes a step from which state, and where it leads. */
const table = `
approve            NOMINATED                          CONFIRMED_BY_OPS OPS_DIRECTOR
returnList         CONFIRMED_BY_OPS                   NOMINATED        OPS_COORDINATOR,OPS_DIRECTOR
send               CONFIRMED_BY_OPS                   SENT_TO_PUP      OPS_COORDINATOR
verify             SENT_TO_PUP                        VERIFIED         PUP_CLERK
refer              SENT_TO_PUP,VERIFIED,RESERVE       REFERRED         PUP_CLERK,PUP_DIRECTOR
reserve            SENT_TO_PUP,VERIFIED               RESERVE          PUP_CLERK
reject             SENT_TO_PUP,VERIFIED,RESERVE       REJECTED         PUP_CLERK
returnToCentre     SENT_TO_PUP,VERIFIED               RETURNED         PUP_CLERK
answerReturn       RETURNED                           SENT_TO_PUP      OPS_COORDINATOR
declineAtCentre    NOMINATED,CONFIRMED_BY_OPS,RETURNED DECLINED        OPS_SOCIAL_WORKER,OPS_COORDINATOR
declineAtOffice    SENT_TO_PUP,VERIFIED,RESERVE       DECLINED         PUP_CLERK
withdraw           NOMINATED,CONFIRMED_BY_OPS,RETURNED WITHDRAWN       OPS_SOCIAL_WORKER,OPS_COORDINATOR
withdrawAtOffice   SENT_TO_PUP,VERIFIED,RESERVE,REFERRED WITHDRAWN     PUP_CLERK
takeUp             REFERRED                           TAKEN_UP         OPS_COORDINATOR,HOST_SUPERVISOR
returnReferral     REFERRED                           REFERRED         OPS_SOCIAL_WORKER,OPS_COORDINATOR
correctReferral    REFERRED                           REFERRED         PUP_CLERK,PUP_DIRECTOR
reportNotTakenUp   REFERRED                           REFERRED         OPS_SOCIAL_WORKER,OPS_COORDINATOR,HOST_SUPERVISOR
reportRefused      REFERRED                           REFERRED         OPS_SOCIAL_WORKER,OPS_COORDINATOR,HOST_SUPERVISOR
confirmNotTakenUp  REFERRED                           NOT_TAKEN_UP     PUP_CLERK
confirmRefused     REFERRED                           REFUSED          PUP_CLERK
dismissReport      REFERRED                           REFERRED         PUP_CLERK`;

const truth = new Map(
  table
    .trim()
    .split("\n")
    .map((line) => {
      const [step = "", from = "", to = "", roles = ""] = line.split(/\s+/);
      return [step, { from: from.split(","), to, roles: roles.split(",") }] as const;
    }),
);
const states = Object.keys(candidateStateLabel) as CandidateState[];
const steps = Object.keys(candidateTransitions) as CandidateStep[];

test("4.3: every role × every state × every step is as the table says", () => {
  for (const step of steps)
    for (const state of states)
      for (const role of Object.values(Role)) {
        const known = truth.get(step);
        const wanted = (known?.from.includes(state) ?? false) && (known?.roles.includes(role) ?? false);
        expect([step, state, role, mayTake(candidateTransitions[step], state, role)]).toEqual([step, state, role, wanted]);
      }
  expect(steps.filter((step) => step !== "nominate").sort()).toEqual([...truth.keys()].sort());
  for (const [step, { to }] of truth) expect(candidateTransitions[step as CandidateStep].to).toBe(to);
});

test("4.3: nominating creates, and the centre nominates", () => {
  expect(candidateTransitions.nominate).toMatchObject({ from: [], to: "NOMINATED", roles: ["OPS_SOCIAL_WORKER", "OPS_COORDINATOR"] });
});

test("the ends of the way lead nowhere", () => {
  for (const state of ["REJECTED", "TAKEN_UP", "NOT_TAKEN_UP", "REFUSED", "WITHDRAWN", "DECLINED"] as const)
    expect(steps.filter((step) => candidateTransitions[step].from.includes(state))).toEqual([]);
});

test("every way back and every end before its time asks for a reason", () => {
  const back = ["returnList", "returnToCentre", "returnReferral", "dismissReport", "reject", "withdraw", "withdrawAtOffice"] as const;
  for (const step of [...back, "declineAtCentre", "declineAtOffice", "reserve"] as const)
    expect([step, candidateTransitions[step].needsReason]).toEqual([step, true]);
});

const today = "2018-05-24";
const referred = (facts: Partial<StepFacts>): StepFacts => ({ state: "REFERRED", startsOn: "2018-06-01", notice: null, ...facts });
const open = (facts: StepFacts) => steps.filter((step) => isOpenStep(step, facts, today));

test("before the first day a referral is corrected, returned, refused or withdrawn; nobody begins or fails to come yet", () => {
  expect(open(referred({}))).toEqual(["withdrawAtOffice", "returnReferral", "correctReferral", "reportRefused"]);
});

test("from the first day on the person begins or does not come, and the office withdraws no more", () => {
  expect(open(referred({ startsOn: today }))).toEqual(["takeUp", "returnReferral", "correctReferral", "reportNotTakenUp", "reportRefused"]);
});

test("a report stops everything but its answer", () => {
  expect(open(referred({ startsOn: today, notice: "NOT_TAKEN_UP" }))).toEqual(["confirmNotTakenUp", "dismissReport"]);
  expect(open(referred({ startsOn: today, notice: "REFUSED" }))).toEqual(["confirmRefused", "dismissReport"]);
  expect(open(referred({ startsOn: "2018-05-01", notice: "REFERRAL_RETURNED" }))).toEqual([
    ...["withdrawAtOffice", "correctReferral", "dismissReport"],
  ]);
});

test("one's own steps come first, the others are there to wait for", () => {
  const facts = referred({ state: "RETURNED", startsOn: null });
  expect(openSteps(facts, "OPS_COORDINATOR", today).map(({ step, isMine }) => [step, isMine])).toEqual([
    ...[["answerReturn", true] as const, ["declineAtCentre", true] as const, ["withdraw", true] as const],
  ]);
  expect(openSteps(facts, "PUP_CLERK", today).every(({ isMine }) => !isMine)).toBe(true);
});
