import { expect, test } from "vitest";
import type { AgreementPhase } from "#lib/agreements/rules/phase.ts";
import { everyRole } from "#lib/institutions/policy.ts";
import { leadsOn, mayTake } from "#lib/platform/transitions.ts";
import type { AgreementStatus, Role } from "#prisma/generated/client/enums.ts";
import { type AgreementStep, type AnnexStep, agreementTransitions, annexTransitions } from "./transitions.ts";

const phases = ["DRAFT", "UNDER_REVIEW", "SIGNED", "IN_FORCE", "EXPIRED", "TERMINATED"] as const satisfies readonly AgreementPhase[];

/** domain.md 4.1 written down a second time: from, to, who. A draft is put right by those who draft it. */
const truth: Readonly<Record<AgreementStep, { from: AgreementPhase | null; to: AgreementPhase; who: readonly Role[] }>> = {
  create: { from: null, to: "DRAFT", who: ["PUP_CLERK", "OPS_COORDINATOR"] },
  revise: { from: "DRAFT", to: "DRAFT", who: ["PUP_CLERK", "OPS_COORDINATOR"] },
  submit: { from: "DRAFT", to: "UNDER_REVIEW", who: ["PUP_CLERK", "OPS_COORDINATOR"] },
  giveBack: { from: "UNDER_REVIEW", to: "DRAFT", who: ["PUP_DIRECTOR", "OPS_DIRECTOR"] },
  consent: { from: "UNDER_REVIEW", to: "UNDER_REVIEW", who: ["PUP_DIRECTOR", "OPS_DIRECTOR"] },
  sign: { from: "UNDER_REVIEW", to: "SIGNED", who: ["PUP_CLERK"] },
  comeIntoForce: { from: "SIGNED", to: "IN_FORCE", who: [] },
  annex: { from: "IN_FORCE", to: "IN_FORCE", who: ["PUP_CLERK", "OPS_COORDINATOR"] },
  terminate: { from: "IN_FORCE", to: "TERMINATED", who: ["PUP_DIRECTOR", "OPS_DIRECTOR"] },
  expire: { from: "IN_FORCE", to: "EXPIRED", who: [] },
};
const annexTruth: Readonly<Record<AnnexStep, { from: AgreementStatus | null; to: AgreementStatus; who: readonly Role[] }>> = {
  add: { from: null, to: "UNDER_REVIEW", who: ["PUP_CLERK", "OPS_COORDINATOR"] },
  revise: { from: "DRAFT", to: "UNDER_REVIEW", who: ["PUP_CLERK", "OPS_COORDINATOR"] },
  giveBack: { from: "UNDER_REVIEW", to: "DRAFT", who: ["PUP_DIRECTOR", "OPS_DIRECTOR"] },
  consent: { from: "UNDER_REVIEW", to: "UNDER_REVIEW", who: ["PUP_DIRECTOR", "OPS_DIRECTOR"] },
  sign: { from: "UNDER_REVIEW", to: "SIGNED", who: ["PUP_CLERK"] },
};

test("every role × every state × every step of an agreement is as domain.md 4.1 says", () => {
  expect(Object.keys(agreementTransitions).sort()).toEqual(Object.keys(truth).sort());
  for (const step of Object.keys(truth) as AgreementStep[]) {
    expect(agreementTransitions[step].to, step).toBe(truth[step].to);
    for (const phase of phases)
      for (const role of everyRole) {
        const may = truth[step].from === phase && truth[step].who.includes(role);
        expect(mayTake(agreementTransitions[step], phase, role), `${role} ${step} from ${phase}`).toBe(may);
      }
  }
});

test("every role × every status × every step of an annex", () => {
  expect(Object.keys(annexTransitions).sort()).toEqual(Object.keys(annexTruth).sort());
  for (const step of Object.keys(annexTruth) as AnnexStep[]) {
    expect(annexTransitions[step].to, step).toBe(annexTruth[step].to);
    for (const status of ["DRAFT", "UNDER_REVIEW", "SIGNED", "TERMINATED"] as const)
      for (const role of everyRole) {
        const may = annexTruth[step].from === status && annexTruth[step].who.includes(role);
        expect(mayTake(annexTransitions[step], status, role), `${role} ${step} from ${status}`).toBe(may);
      }
  }
});

test("what is over leads nowhere, and taking something back asks for a reason", () => {
  for (const phase of ["EXPIRED", "TERMINATED"] as const)
    expect(Object.values(agreementTransitions).filter((transition) => leadsOn(transition, phase))).toEqual([]);
  for (const transition of [agreementTransitions.giveBack, agreementTransitions.terminate, annexTransitions.giveBack])
    expect(transition.needsReason).toBe(true);
});
