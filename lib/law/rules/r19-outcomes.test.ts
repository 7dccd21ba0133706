import { expect, test } from "vitest";
import { oneOutcomeOfThree, outcomesOn } from "./r19-outcomes.ts";

test("R19: in regime A three outcomes of the act and the recorded choice of none; exactly one is chosen", () => {
  expect(outcomesOn("2019-06-13")).toContain("REPROFILING");
  expect(outcomesOn("2019-06-13")).toContain("NO_FURTHER_REFERRAL");
  expect(oneOutcomeOfThree({ on: "2018-05-24", chosen: 1 })).toBeNull();
  expect(oneOutcomeOfThree({ on: "2018-05-24", chosen: 0 })).toMatchObject({ code: "R19_ONE_OUTCOME", severity: "blocked" });
  expect(oneOutcomeOfThree({ on: "2018-05-24", chosen: 2 })).toMatchObject({ facts: { chosen: 2 } });
});
test("R19: is not asked after the profiles", () => {
  expect(oneOutcomeOfThree({ on: "2019-06-14", chosen: 0 })).toBeNull();
});
