import { expect, test } from "vitest";
import { mayTake } from "#lib/platform/transitions.ts";
import { Role } from "#prisma/generated/client/enums.ts";
import { type ImportPhase, importPhase } from "./rules/phase.ts";
import { type ImportStep, importTransitions } from "./transitions.ts";

const phases: readonly ImportPhase[] = ["OPEN", "CREATED", "UNDONE", "EXPIRED"];

// Written down a second time: whoever nominates by hand reads files; a file is worked on while it is open and its days last, and undone until it is undone.
const open = ["OPS_SOCIAL_WORKER/OPEN", "OPS_COORDINATOR/OPEN"];
const may: Readonly<Record<ImportStep, readonly string[]>> = {
  check: open,
  correct: open,
  create: open,
  finish: open,
  undo: ["OPEN", "CREATED", "EXPIRED"].flatMap((phase) => [`OPS_SOCIAL_WORKER/${phase}`, `OPS_COORDINATOR/${phase}`]),
};

test("every role, every state, every step of a file", () => {
  for (const [step, allowed] of Object.entries(may) as [ImportStep, readonly string[]][])
    for (const role of Object.values(Role))
      for (const status of phases)
        expect(mayTake(importTransitions[step], status, role), `${step} ${role}/${status}`).toBe(allowed.includes(`${role}/${status}`));
});

test("an open file is past its day on the day after it; what was closed stays closed", () => {
  const days = ["2018-06-22", "2018-06-23", "2018-06-24"] as const;
  expect(days.map((today) => importPhase({ status: "OPEN", keptUntil: "2018-06-23" }, today))).toEqual(["OPEN", "OPEN", "EXPIRED"]);
  expect(importPhase({ status: "CREATED", keptUntil: "2018-06-23" }, "2018-06-24")).toBe("CREATED");
});
