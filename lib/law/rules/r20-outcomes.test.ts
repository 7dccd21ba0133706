import { expect, test } from "vitest";
import { message } from "../messages.ts";
import { outcomesOn } from "./r19-outcomes.ts";
import { oneOutcomeOfTwo, reprofilingRepealed } from "./r20-outcomes.ts";

test("R20: from 14 June 2019 re-profiling is no outcome, in regime C neither", () => {
  expect(outcomesOn("2019-06-14")).not.toContain("REPROFILING");
  expect(outcomesOn("2025-06-01")).not.toContain("REPROFILING");
});
test("R20: the law of the day of the decision decides, not of the completion", () => {
  const lastDay = "2019-05-31";
  expect(reprofilingRepealed({ on: "2019-06-13", kind: "REPROFILING", lastDay })).toBeNull();
  const found = reprofilingRepealed({ on: "2019-06-14", kind: "REPROFILING", lastDay });
  expect(found).toMatchObject({ code: "R20_REPROFILING_REPEALED", severity: "blocked" });
  expect(found && message(found).why).toContain("31.05.2019");
});
test("R20: other outcomes are not touched, and one is chosen", () => {
  expect(reprofilingRepealed({ on: "2020-01-01", kind: "SOCIAL_COOPERATIVE", lastDay: "2019-12-31" })).toBeNull();
  expect(oneOutcomeOfTwo({ on: "2020-01-01", chosen: 0 })).toMatchObject({ code: "R20_ONE_OUTCOME" });
  expect(oneOutcomeOfTwo({ on: "2018-01-01", chosen: 0 })).toBeNull();
});
