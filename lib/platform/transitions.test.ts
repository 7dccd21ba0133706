import { expect, test } from "vitest";
import { leadsOn, mayTake, possibleSteps, type Transitions } from "#lib/platform/transitions.ts";

const door: Transitions<"open" | "lock" | "rust", "OPEN" | "SHUT" | "LOCKED"> = {
  lock: { from: ["SHUT"], to: "LOCKED", roles: ["OPS_DIRECTOR"], label: "Zamknij na klucz" },
  open: { from: ["SHUT"], to: "OPEN", roles: ["OPS_COORDINATOR", "OPS_DIRECTOR"], label: "Otwórz", usual: true },
  rust: { from: ["OPEN", "SHUT"], to: "SHUT", roles: [], label: "" },
};

test("a step belongs to its roles and leads on only from its states", () => {
  expect(mayTake(door.lock, "SHUT", "OPS_DIRECTOR")).toBe(true);
  expect(mayTake(door.lock, "SHUT", "OPS_COORDINATOR")).toBe(false);
  expect(leadsOn(door.open, "LOCKED")).toBe(false);
});

test("one's own steps come first, the usual way on before the others; what follows by itself is nobody's step", () => {
  expect(possibleSteps(door, "SHUT", "OPS_DIRECTOR").map(({ step }) => step)).toEqual(["open", "lock"]);
  expect(possibleSteps(door, "SHUT", "OPS_COORDINATOR").map(({ step, isMine }) => [step, isMine])).toEqual([
    ["open", true],
    ["lock", false],
  ]);
  expect(possibleSteps(door, "OPEN", "OPS_DIRECTOR")).toEqual([]);
});
