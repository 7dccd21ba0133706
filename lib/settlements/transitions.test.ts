import { expect, test } from "vitest";
import { mayTake, possibleSteps } from "#lib/platform/transitions.ts";
import { type SettlementStep, settlementTransitions } from "#lib/settlements/transitions.ts";
import { Role, SettlementStatus } from "#prisma/generated/client/enums.ts";

const states = Object.values(SettlementStatus);

/** domain.md 4.6 with the ways back of 0a, written down a second time: from, step, to, who. */
const table = [
  ["DRAFT", "redraw", "DRAFT", ["OPS_COORDINATOR"]],
  ["DRAFT", "giveBack", "DRAFT", ["OPS_DIRECTOR"]],
  ["DRAFT", "approve", "APPROVED", ["OPS_DIRECTOR"]],
  ["APPROVED", "reopen", "DRAFT", ["OPS_COORDINATOR", "OPS_DIRECTOR"]],
  ["APPROVED", "pay", "PAID", ["OPS_COORDINATOR"]],
  ["PAID", "claim", "CLAIMED", ["OPS_DIRECTOR"]],
  ["RETURNED", "claim", "CLAIMED", ["OPS_DIRECTOR"]],
  ["CLAIMED", "returnClaim", "RETURNED", ["PUP_CLERK"]],
  ["CLAIMED", "accept", "ACCEPTED", ["PUP_CLERK"]],
  ["CLAIMED", "reject", "REJECTED", ["PUP_CLERK"]],
  ["ACCEPTED", "refund", "REFUNDED", ["PUP_DIRECTOR"]],
] as const;
const expected = (state: string, step: string, role: string) =>
  table.some(([from, name, , roles]) => from === state && name === step && (roles as readonly string[]).includes(role));

const steps = Object.keys(settlementTransitions) as SettlementStep[];

test("every role in every state may take exactly the steps of domain.md 4.6", () => {
  const cases = Object.values(Role).flatMap((role) => states.flatMap((state) => steps.map((step) => [role, state, step] as const)));
  const wrong = cases.filter(([role, state, step]) => mayTake(settlementTransitions[step], state, role) !== expected(state, step, role));
  expect(wrong).toEqual([]);
  expect(cases).toHaveLength(9 * 8 * 11);
});

test("every step leads where the table says, and the coordinator makes the draft", () => {
  for (const [, step, to] of table) expect(settlementTransitions[step].to).toBe(to);
  expect(settlementTransitions.draft).toMatchObject({ from: [], to: "DRAFT", roles: ["OPS_COORDINATOR"] });
});

test("who prepares does not approve, who claims does not accept", () => {
  const common = (a: SettlementStep, b: SettlementStep) =>
    settlementTransitions[a].roles.filter((role) => settlementTransitions[b].roles.includes(role));
  expect([...common("draft", "approve"), ...common("approve", "pay"), ...common("claim", "accept"), ...common("accept", "refund")]).toEqual(
    [],
  );
});

test("every way back asks for its reason", () =>
  expect(steps.filter((step) => settlementTransitions[step].needsReason).sort()).toEqual(["giveBack", "reject", "reopen", "returnClaim"]));

test("each state has one usual way on, and there is none after the end", () => {
  const next = (state: (typeof states)[number]) =>
    possibleSteps(settlementTransitions, state, "COUNTY_VIEWER")
      .filter(({ usual }) => usual)
      .map(({ step }) => step);
  expect(Object.fromEntries(states.map((state) => [state, next(state).join()]))).toEqual({
    ...{ DRAFT: "approve", APPROVED: "pay", PAID: "claim", CLAIMED: "accept", RETURNED: "claim", ACCEPTED: "refund" },
    ...{ REJECTED: "", REFUNDED: "" },
  });
});
