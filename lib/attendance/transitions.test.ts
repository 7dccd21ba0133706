import { expect, test } from "vitest";
import { type RegisterStep, registerTransitions } from "#lib/attendance/transitions.ts";
import { mayTake } from "#lib/platform/transitions.ts";
import { Role, SessionStatus } from "#prisma/generated/client/enums.ts";

const writers = ["OPS_SOCIAL_WORKER", "OPS_COORDINATOR", "PROVIDER_TRAINER"];
const late = ["OPS_COORDINATOR", "OPS_DIRECTOR"];
const coordinator = ["OPS_COORDINATOR"];
const director = ["OPS_DIRECTOR"];

/** domain.md 4.5 written down a second time: from, step, to, who. */
const table = [
  ["PLANNED", "markHeld", "HELD", writers],
  ["PLANNED", "record", "ATTENDANCE_ENTERED", writers],
  ["HELD", "record", "ATTENDANCE_ENTERED", writers],
  ["ATTENDANCE_ENTERED", "record", "ATTENDANCE_ENTERED", writers],
  ["HELD", "recordLate", "ATTENDANCE_ENTERED", late],
  ["ATTENDANCE_ENTERED", "recordLate", "ATTENDANCE_ENTERED", late],
  ["ATTENDANCE_ENTERED", "sendBack", "HELD", coordinator],
  ["ATTENDANCE_ENTERED", "approve", "APPROVED", coordinator],
  ["APPROVED", "correct", "CORRECTED", coordinator],
  ["CORRECTED", "correct", "CORRECTED", coordinator],
  ["APPROVED", "correctSettled", "CORRECTED", director],
  ["CORRECTED", "correctSettled", "CORRECTED", director],
] as const;
const expected = (state: string, step: string, role: string) =>
  table.some(([from, name, , roles]) => from === state && name === step && roles.includes(role));

const steps = Object.keys(registerTransitions) as RegisterStep[];
const states = Object.values(SessionStatus);
const cases = Object.values(Role).flatMap((role) => states.flatMap((state) => steps.map((step) => [role, state, step] as const)));

test("every role in every state may take exactly the steps of the table", () => {
  const wrong = cases.filter(([role, state, step]) => mayTake(registerTransitions[step], state, role) !== expected(state, step, role));
  expect(wrong).toEqual([]);
  expect(cases).toHaveLength(9 * 7 * 7);
});

test("every step leads where the table says", () => {
  for (const [, step, to] of table) expect(registerTransitions[step].to).toBe(to);
});

test("nothing leads on from a session that was moved or called off, and nothing opens a locked register but a correction", () => {
  const from = (state: SessionStatus) => steps.filter((step) => registerTransitions[step].from.includes(state));
  expect([from("MOVED"), from("CANCELLED")]).toEqual([[], []]);
  expect(from("APPROVED")).toEqual(["correct", "correctSettled"]);
});

test("sending back and every correction ask for a reason", () =>
  expect(steps.filter((step) => registerTransitions[step].needsReason)).toEqual(["recordLate", "sendBack", "correct", "correctSettled"]));
