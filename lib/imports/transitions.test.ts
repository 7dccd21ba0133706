import { expect, test } from "vitest";
import { mayTake } from "#lib/platform/transitions.ts";
import { ImportStatus, Role } from "#prisma/generated/client/enums.ts";
import { type ImportStep, importTransitions } from "./transitions.ts";

// Written down a second time: whoever nominates by hand reads files; a file is worked on while it is open, and undone until it is undone.
const open = ["OPS_SOCIAL_WORKER/OPEN", "OPS_COORDINATOR/OPEN"];
const may: Readonly<Record<ImportStep, readonly string[]>> = {
  check: open,
  correct: open,
  create: open,
  finish: open,
  undo: [...open, "OPS_SOCIAL_WORKER/CREATED", "OPS_COORDINATOR/CREATED"],
};

test("every role, every state, every step of a file", () => {
  for (const [step, allowed] of Object.entries(may) as [ImportStep, readonly string[]][])
    for (const role of Object.values(Role))
      for (const status of Object.values(ImportStatus))
        expect(mayTake(importTransitions[step], status, role), `${step} ${role}/${status}`).toBe(allowed.includes(`${role}/${status}`));
});
