import { expect, test } from "vitest";
import { mayTake } from "#lib/platform/transitions.ts";
import { type ScheduleStep, scheduleTransitions } from "#lib/schedule/transitions.ts";
import { Role, SessionStatus } from "#prisma/generated/client/enums.ts";

// domain.md 4.5 written down a second time: step, from, to, who.
const coordinator = ["OPS_COORDINATOR"];
const withTrainer = ["OPS_COORDINATOR", "PROVIDER_TRAINER"];
const table: Readonly<Record<ScheduleStep, { from: string[]; to: string; who: string[] }>> = {
  add: { from: [], to: "PLANNED", who: coordinator },
  change: { from: ["PLANNED"], to: "PLANNED", who: coordinator },
  move: { from: ["PLANNED"], to: "MOVED", who: withTrainer },
  cancel: { from: ["PLANNED"], to: "CANCELLED", who: withTrainer },
  makeUp: { from: ["CANCELLED"], to: "CANCELLED", who: withTrainer },
  remove: { from: ["PLANNED"], to: "PLANNED", who: coordinator },
};
const everything = (Object.keys(scheduleTransitions) as ScheduleStep[]).flatMap((step) =>
  Object.values(SessionStatus).flatMap((state) => Object.values(Role).map((role) => [step, state, role] as const)),
);

test.each(Object.keys(table) as ScheduleStep[])("%s leads where domain law says", (step) =>
  expect(scheduleTransitions[step].to).toBe(table[step].to),
);
test("every role × state × step is as domain law says", () => {
  const wrong = everything.filter(
    ([step, state, role]) =>
      mayTake(scheduleTransitions[step], state, role) !== (table[step].from.includes(state) && table[step].who.includes(role)),
  );
  expect(wrong).toEqual([]);
});
test("a meeting that is held, entered, approved or corrected leaves the schedule to its register", () => {
  const closed = ["HELD", "ATTENDANCE_ENTERED", "APPROVED", "CORRECTED", "MOVED"];
  expect(Object.values(scheduleTransitions).flatMap(({ from }) => from.filter((state) => closed.includes(state)))).toEqual([]);
});
test("a meeting is moved and called off with a reason", () =>
  expect([scheduleTransitions.move.needsReason, scheduleTransitions.cancel.needsReason]).toEqual([true, true]));
