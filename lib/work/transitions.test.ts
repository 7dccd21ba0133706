import { expect, test } from "vitest";
import { mayTake } from "#lib/platform/transitions.ts";
import type { TimesheetState } from "#lib/work/rules/timesheets.ts";
import { type TimesheetStep, timesheetTransitions } from "#lib/work/transitions.ts";
import { Role } from "#prisma/generated/client/enums.ts";

const states = ["OPEN", "CONFIRMED_BY_HOST", "APPROVED_BY_OPS", "SETTLED"] as const satisfies readonly TimesheetState[];

/** domain.md 4.5 with the ways back of 0a, written down a second time: from, to, who. */
const table: Readonly<Record<TimesheetStep, readonly [from: TimesheetState, to: TimesheetState, who: readonly Role[]]>> = {
  confirm: ["OPEN", "CONFIRMED_BY_HOST", ["HOST_SUPERVISOR"]],
  confirmOnList: ["OPEN", "CONFIRMED_BY_HOST", ["OPS_COORDINATOR", "OPS_SOCIAL_WORKER"]],
  approve: ["CONFIRMED_BY_HOST", "APPROVED_BY_OPS", ["OPS_COORDINATOR"]],
  sendBack: ["CONFIRMED_BY_HOST", "OPEN", ["HOST_SUPERVISOR", "OPS_COORDINATOR"]],
  reopen: ["APPROVED_BY_OPS", "OPEN", ["OPS_COORDINATOR"]],
  settle: ["APPROVED_BY_OPS", "SETTLED", []],
};
const steps = Object.keys(timesheetTransitions) as TimesheetStep[];

test("every role in every state may take exactly the steps of domain.md 4.5", () => {
  expect(steps.sort()).toEqual(Object.keys(table).sort());
  for (const step of steps)
    for (const state of states)
      for (const role of Object.values(Role)) {
        const [from, to, who] = table[step];
        expect(timesheetTransitions[step].to, step).toBe(to);
        expect(mayTake(timesheetTransitions[step], state, role), `${role} ${step} from ${state}`).toBe(
          from === state && who.includes(role),
        );
      }
});

test("a month goes back with a reason, by the host and by the centre; a settled one never does", () => {
  expect(steps.filter((step) => timesheetTransitions[step].needsReason).sort()).toEqual(["reopen", "sendBack"]);
  expect(steps.filter((step) => timesheetTransitions[step].from.includes("SETTLED"))).toEqual([]);
});
