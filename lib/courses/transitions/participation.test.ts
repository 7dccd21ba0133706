import { expect, test } from "vitest";
import { type CourseState, courseState } from "#lib/courses/rules/state.ts";
import { type CourseStep, courseTransitions } from "#lib/courses/transitions/participation.ts";
import { mayTake, possibleSteps } from "#lib/platform/transitions.ts";
import { Role } from "#prisma/generated/client/enums.ts";

const states = ["ACTIVE", "INTERRUPTION_REPORTED", "INTERRUPTED", "ENDED_EARLY", "COMPLETED"] as const satisfies readonly CourseState[];
const centre = ["OPS_SOCIAL_WORKER", "OPS_COORDINATOR", "HOST_SUPERVISOR", "PROVIDER_TRAINER"];

/** domain.md 4.4, written down a second time: from, to, who. Nobody ends a participation on its last day, the day does. */
const table: Readonly<Record<CourseStep, readonly [from: CourseState, to: CourseState, who: readonly string[]]>> = {
  report: ["ACTIVE", "INTERRUPTION_REPORTED", centre],
  confirm: ["INTERRUPTION_REPORTED", "INTERRUPTED", ["PUP_CLERK"]],
  restore: ["INTERRUPTION_REPORTED", "ACTIVE", ["PUP_CLERK"]],
  endEarly: ["ACTIVE", "ENDED_EARLY", ["PUP_CLERK"]],
  complete: ["ACTIVE", "COMPLETED", []],
};
const steps = Object.keys(courseTransitions) as CourseStep[];

test("every role in every state may take exactly the steps of domain.md 4.4", () => {
  expect(steps.sort()).toEqual(Object.keys(table).sort());
  for (const step of steps)
    for (const state of states)
      for (const role of Object.values(Role)) {
        const [from, , who] = table[step];
        expect(mayTake(courseTransitions[step], state, role), `${role} ${step} from ${state}`).toBe(state === from && who.includes(role));
      }
});

test("every step leads where domain.md 4.4 says", () => {
  for (const step of steps) expect(courseTransitions[step].to, step).toBe(table[step][1]);
});

test("an end is final: nobody takes a step from it", () => {
  for (const state of ["INTERRUPTED", "ENDED_EARLY", "COMPLETED"] as const)
    for (const role of Object.values(Role)) expect(possibleSteps(courseTransitions, state, role), `${role} ${state}`).toEqual([]);
});

test("a recorded end speaks first, then a report that waits, then the days", () => {
  const today = "2018-05-24";
  expect(courseState({ endKind: "INTERRUPTED", lastDay: "2018-05-20", isReported: true }, today)).toBe("INTERRUPTED");
  expect(courseState({ endKind: null, lastDay: "2018-05-23", isReported: true }, today)).toBe("INTERRUPTION_REPORTED");
  expect(courseState({ endKind: null, lastDay: "2018-05-24", isReported: false }, today)).toBe("ACTIVE");
  expect(courseState({ endKind: null, lastDay: "2018-05-23", isReported: false }, today)).toBe("COMPLETED");
});
