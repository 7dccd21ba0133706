import { expect, test } from "vitest";
import { blocks, gravestFirst, type Severity, type Verdict, worst } from "./verdict.ts";

const verdict = (severity: Severity): Verdict => ({ code: "P_FUTURE", severity, rule: "P", on: "2018-05-24", facts: {} });

test("no verdict means allowed", () => {
  expect(worst([])).toBe("allowed");
  expect(blocks([])).toBe(false);
});
test("the gravest verdict decides and comes first", () => {
  const mixed = [verdict("warning"), verdict("blocked"), verdict("information"), verdict("overridable")];
  expect(worst(mixed)).toBe("blocked");
  expect(gravestFirst(mixed).map(({ severity }) => severity)).toEqual(["blocked", "overridable", "warning", "information"]);
});
test("information never stops a step", () => expect(blocks([verdict("information")])).toBe(false));
test("a warning passes with a reason, and spaces are no reason", () => {
  expect(blocks([verdict("warning")])).toBe(true);
  expect(blocks([verdict("warning")], { warningReason: "  " })).toBe(true);
  expect(blocks([verdict("warning")], { warningReason: "zajęcia odwołane" })).toBe(false);
});
test("an overridable block needs the reason of an override", () => {
  expect(blocks([verdict("overridable")], { warningReason: "zajęcia odwołane" })).toBe(true);
  expect(blocks([verdict("overridable")], { overrideReason: "pobyt w gminie" })).toBe(false);
});
test("no reason opens a block", () => expect(blocks([verdict("blocked")], { overrideReason: "x", warningReason: "x" })).toBe(true));
