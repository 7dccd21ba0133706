import { expect, test } from "vitest";
import { type EditionStep, editionTransitions } from "#lib/editions/transitions.ts";
import { mayTake, possibleSteps } from "#lib/platform/transitions.ts";
import { Role } from "#prisma/generated/client/enums.ts";

const states = ["PLANNED", "RECRUITING", "ACTIVE", "ENDED", "SETTLEMENT_PROPOSED", "SETTLED", "REPORTED", "CANCELLED"] as const;

/** domain.md 4.2 written down a second time: from, step, to, who. */
const table = [
  ["PLANNED", "startRecruiting", "RECRUITING", ["OPS_COORDINATOR"]],
  ["RECRUITING", "start", "ACTIVE", ["PUP_CLERK"]],
  ["ENDED", "proposeSettlement", "SETTLEMENT_PROPOSED", ["OPS_COORDINATOR"]],
  ["SETTLEMENT_PROPOSED", "returnSettlement", "ENDED", ["PUP_CLERK"]],
  ["SETTLEMENT_PROPOSED", "confirmSettlement", "SETTLED", ["PUP_CLERK"]],
  ["SETTLED", "report", "REPORTED", ["OPS_DIRECTOR", "PUP_DIRECTOR"]],
  ["PLANNED", "cancel", "CANCELLED", ["PUP_DIRECTOR", "OPS_DIRECTOR"]],
  ["RECRUITING", "cancel", "CANCELLED", ["PUP_DIRECTOR", "OPS_DIRECTOR"]],
] as const;
const expected = (state: string, step: string, role: string) =>
  table.some(([from, name, , roles]) => from === state && name === step && (roles as readonly string[]).includes(role));

const steps = Object.keys(editionTransitions) as EditionStep[];
const cases = Object.values(Role).flatMap((role) => states.flatMap((state) => steps.map((step) => [role, state, step] as const)));

test("every role in every state may take exactly the steps of the table", () => {
  const wrong = cases.filter(([role, state, step]) => mayTake(editionTransitions[step], state, role) !== expected(state, step, role));
  expect(wrong).toEqual([]);
  expect(cases).toHaveLength(9 * 8 * 9);
});

test("every step leads where the table says", () => {
  for (const [, step, to] of table) expect(editionTransitions[step].to).toBe(to);
});

test("an edition begins planned, made by the coordinator or the clerk; it ends by its last day, by nobody's hand", () => {
  expect(editionTransitions.create).toMatchObject({ from: [], to: "PLANNED", roles: ["OPS_COORDINATOR", "PUP_CLERK"] });
  expect(editionTransitions.end).toMatchObject({ from: ["ACTIVE"], to: "ENDED", roles: [] });
});

test("sending back and calling off ask for a reason", () =>
  expect(steps.filter((step) => editionTransitions[step].needsReason)).toEqual(["returnSettlement", "cancel"]));

test("the suggested next step of each state is one, and there is none after the end", () => {
  const next = (state: (typeof states)[number]) =>
    possibleSteps(editionTransitions, state, "COUNTY_VIEWER")
      .filter(({ usual }) => usual)
      .map(({ step }) => step);
  expect(states.map(next)).toEqual([["startRecruiting"], ["start"], [], ["proposeSettlement"], ["confirmSettlement"], ["report"], [], []]);
});
