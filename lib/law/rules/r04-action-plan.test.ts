import { expect, test } from "vitest";
import { message } from "../messages.ts";
import { actionPlan, planTerms } from "./r04-action-plan.ts";

const plan = { profile: "III", startedOn: "2016-06-04", lastContactOn: "2018-05-20" } as const;

test("R4: the 720th day of a plan with profile III is its last", () => {
  expect(actionPlan({ ...plan, on: "2018-05-24" })).toEqual([]);
  expect(actionPlan({ ...plan, on: "2018-05-25" })).toMatchObject([{ code: "R4_PLAN_LENGTH", severity: "warning" }]);
});
test("R4: the length binds profile III only, and only while there were profiles", () => {
  expect(actionPlan({ ...plan, profile: "II", on: "2018-06-30" })).toEqual([]);
  expect(actionPlan({ ...plan, on: "2019-06-14", lastContactOn: "2019-06-01" })).toEqual([]);
});
test("R4: a contact on the sixtieth day is in time", () => {
  const young = { ...plan, startedOn: "2018-03-01", lastContactOn: "2018-03-25" };
  expect(actionPlan({ ...young, on: "2018-05-24" })).toEqual([]);
  expect(actionPlan({ ...young, on: "2018-05-25" })).toMatchObject([{ code: "R4_CONTACT_DUE" }]);
});
test("R4: without a contact the days run from the beginning of the plan", () =>
  expect(actionPlan({ ...plan, startedOn: "2018-03-01", lastContactOn: null, on: "2018-05-01" })).toMatchObject([
    { facts: { date: { date: "2018-03-01" }, lastDay: { date: "2018-04-30" } } },
  ]));
test("R4: the duty of contact cites the regulation while there were profiles, then the act", () => {
  const basis = (on: string) => {
    const found = actionPlan({ ...plan, on, lastContactOn: null }).find(({ code }) => code === "R4_CONTACT_DUE");
    return found && message(found).basis.replaceAll("\u00a0", " ");
  };
  expect(basis("2019-06-13")).toContain("§ 8 ust. 1 rozporządzenia z dnia 14 maja 2014 r.");
  expect(basis("2019-06-14")).toBe("art. 34a ust. 3aa ustawy z dnia 20 kwietnia 2004 r.");
});
test("R4: the terms of a plan are known before they pass", () => {
  expect(planTerms({ ...plan, on: "2018-05-24" })).toEqual({ lengthUntil: "2018-05-24", contactBy: "2018-07-19" });
  expect(planTerms({ ...plan, profile: "II", lastContactOn: null, on: "2016-06-10" })).toEqual({
    lengthUntil: null,
    contactBy: "2016-08-03",
  });
});
