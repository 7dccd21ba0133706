import { expect, test } from "vitest";
import { groupTotals } from "./totals.ts";

const edition = { from: "2018-09-01", to: "2018-10-31" };
const plan = [
  { id: "w", name: "warsztaty", sessionCount: 8, sessionMinutes: 300 },
  { id: "s", name: "grupa wsparcia", sessionCount: 4, sessionMinutes: 300 },
];
const meeting = (heldOn: string, formId = "w", groupIds = ["A"]) => ({ heldOn, formId, groupIds, minutes: 300 });

test("hours of a group are held against the plan of each form and of the edition", () => {
  const totals = groupTotals("A", [meeting("2018-09-04"), meeting("2018-09-06", "s"), meeting("2018-09-04", "w", ["B"])], plan, edition);
  expect(totals.forms.map(({ id, count, minutes, planMinutes }) => [id, count, minutes, planMinutes])).toEqual([
    ["w", 1, 300, 2400],
    ["s", 1, 300, 1200],
  ]);
  expect(totals).toMatchObject({ minutes: 600, planMinutes: 3600 });
});
test("R16: a full week asks for ten hours, the two days of the first weekend for two sevenths of them", () => {
  const { weeks } = groupTotals("A", [meeting("2018-09-04"), meeting("2018-09-06", "s")], plan, edition);
  expect(weeks).toHaveLength(10);
  expect(weeks[0]).toEqual({ week: "2018-W35", minutes: 0, minimum: 172, isPartial: true });
  expect(weeks[1]).toEqual({ week: "2018-W36", minutes: 600, minimum: 600, isPartial: false });
});
test("a class of two groups counts for both", () => {
  const both = [meeting("2018-09-04", "w", ["A", "B"])];
  expect(groupTotals("A", both, plan, edition).minutes).toBe(300);
  expect(groupTotals("B", both, plan, edition).minutes).toBe(300);
});
