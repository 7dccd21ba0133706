import { expect, test } from "vitest";
import { message } from "../messages.ts";
import { planOfNeedsDue, plansAreDue, yearlyPlan } from "./r31-yearly-plan.ts";

const facts = { year: 2018, municipality: "Kędzierzyn-Koźle", number: "PSU/1/2018", hasPlan: false };

test("R31: the plan of a year is due on its 31 January, and that day is in time", () => {
  expect(planOfNeedsDue(2018)).toBe("2018-01-31");
  expect(yearlyPlan({ ...facts, today: "2018-01-31" })).toBeNull();
  expect(yearlyPlan({ ...facts, today: "2018-02-01" })).toMatchObject({ code: "R31_NO_PLAN", severity: "warning" });
});
test("R31: with a plan nothing is missing", () => expect(yearlyPlan({ ...facts, today: "2018-05-24", hasPlan: true })).toBeNull());
test("R31: the warning names the year, the municipality and the agreement", () => {
  const verdict = yearlyPlan({ ...facts, today: "2018-05-24" });
  const printed = verdict && message(verdict);
  expect(printed?.what.replaceAll("\u00a0", " ")).toBe("Brak planu potrzeb na rok 2018. Gmina: Kędzierzyn-Koźle.");
  expect(printed?.why).toContain("PSU/1/2018");
});

test("R31: there was no plan to make before community work came into the act", () => {
  expect([plansAreDue(1999), plansAreDue(2005), plansAreDue(2006)]).toEqual([false, false, true]);
});
