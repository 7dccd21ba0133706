import { expect, test } from "vitest";
import { type OutcomeState, outcomeState } from "#lib/courses/rules/state.ts";
import { type OutcomeStep, outcomeTransitions } from "#lib/courses/transitions/outcome.ts";
import { mayTake } from "#lib/platform/transitions.ts";
import { OutcomeKind, Role } from "#prisma/generated/client/enums.ts";

const states = [
  "NONE",
  "PROPOSED",
  "RETURNED",
  "DECIDED",
  "TO_AGREE",
  "AGREED_BY_OPS",
  "CLOSED",
] as const satisfies readonly OutcomeState[];

/** domain.md 4.7 with the ways back of 0a, written down a second time: from, to, who. */
const table: Readonly<Record<OutcomeStep, readonly [from: readonly OutcomeState[], to: OutcomeState, who: string]>> = {
  propose: [["NONE", "RETURNED"], "PROPOSED", "OPS_SOCIAL_WORKER"],
  decide: [["PROPOSED"], "DECIDED", "PUP_CLERK"],
  return: [["PROPOSED"], "RETURNED", "PUP_CLERK"],
  agree: [["TO_AGREE"], "AGREED_BY_OPS", "OPS_DIRECTOR"],
  decline: [["TO_AGREE"], "PROPOSED", "OPS_DIRECTOR"],
  close: [["DECIDED", "AGREED_BY_OPS"], "CLOSED", "PUP_CLERK"],
};
const steps = Object.keys(outcomeTransitions) as OutcomeStep[];

test("every role in every state may take exactly the steps of domain.md 4.7", () => {
  expect(steps.sort()).toEqual(Object.keys(table).sort());
  for (const step of steps)
    for (const state of states)
      for (const role of Object.values(Role)) {
        const [from, , who] = table[step];
        expect(mayTake(outcomeTransitions[step], state, role), `${role} ${step} from ${state}`).toBe(from.includes(state) && who === role);
      }
});

test("every step leads where domain.md 4.7 says, and a way back asks for its reason", () => {
  for (const step of steps) expect(outcomeTransitions[step].to, step).toBe(table[step][1]);
  expect(steps.filter((step) => outcomeTransitions[step].needsReason).sort()).toEqual(["decline", "return"]);
});

test("only a workplace and a cooperative wait for the centre's agreement", () => {
  const decided = { status: "DECIDED" as const, decidedOn: "2018-05-24", decidedById: "u" };
  expect(Object.values(OutcomeKind).filter((kind) => outcomeState({ ...decided, kind }) === "TO_AGREE")).toEqual([
    "SUPPORTED_EMPLOYMENT",
    "SOCIAL_COOPERATIVE",
  ]);
});

test("a proposal that the labour office sent back is not one that it has not looked at", () => {
  const proposed = { status: "PROPOSED" as const, kind: "NO_FURTHER_REFERRAL" as const, decidedOn: null };
  expect(outcomeState({ ...proposed, decidedById: null })).toBe("PROPOSED");
  expect(outcomeState({ ...proposed, decidedById: "u" })).toBe("RETURNED");
  expect(outcomeState(null)).toBe("NONE");
});
