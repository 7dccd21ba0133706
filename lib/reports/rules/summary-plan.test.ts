import { expect, test } from "vitest";
import { activationPlanMinutes } from "./summary-plan.ts";

const plan = (from: string, to: string, monthlyCapMinutes = 40 * 60) =>
  activationPlanMinutes({ from, to }, { id: "1", monthlyCapMinutes, refundSharePercent: 60 }) / 60;

test("R15: two calendar months of forty hours are eighty", () => expect(plan("2018-03-01", "2018-04-30")).toBe(80));
test("R14: an edition over three calendar months is held by ten hours a week, partial weeks uncut", () => {
  expect(plan("2017-07-11", "2017-09-10")).toBe(90);
});
test("R15: an agreement with a lower month plans less", () => expect(plan("2018-05-01", "2018-06-30", 30 * 60)).toBe(60));
test("R15: without an agreement the practice of forty hours is planned", () => {
  expect(activationPlanMinutes({ from: "2018-05-01", to: "2018-06-30" }, null)).toBe(80 * 60);
});
