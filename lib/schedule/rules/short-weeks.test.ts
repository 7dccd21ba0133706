import { expect, test } from "vitest";
import type { Verdict } from "#lib/law/verdict.ts";
import { plansShort, weekLeftShort } from "./short-weeks.ts";

// The first full weeks of September 2018: Mondays 3rd, 10th and 17th.
const edition = { from: "2018-09-03", to: "2018-09-16" };
const hourMinutes = 60;
const forms = [{ id: "w", kind: "WORKSHOP" as const, name: "warsztaty", sessionCount: 4, sessionMinutes: 300 }];
const groups = [
  { id: "A", name: "Grupa A" },
  { id: "B", name: "Grupa B" },
];
const meeting = (heldOn: string, groupIds = ["A"]) => ({ formId: "w", heldOn, minutes: 300, groupIds });
const weeksOf = (verdicts: readonly Verdict[]) => verdicts.map(({ code, on, facts }) => [code, on, facts.minutes]);
const short = (days: readonly string[]) =>
  plansShort(
    { edition, forms, hourMinutes, groups, planned: [] },
    days.map((day) => meeting(day)),
  );

test("R16: a whole plan laid over one week leaves the other without its ten hours, and that week is named", () => {
  const [group, ...others] = short(["2018-09-03", "2018-09-04", "2018-09-05", "2018-09-06"]);
  expect(others).toEqual([]);
  expect(group?.group).toBe("Grupa A");
  expect(weeksOf(group?.verdicts ?? [])).toEqual([["R16_WEEK_BELOW_MINIMUM", "2018-09-10", { minutes: 0 }]]);
});
test("R16: a plan that fills each week asks for nothing", () => {
  expect(short(["2018-09-03", "2018-09-04", "2018-09-10", "2018-09-11"])).toEqual([{ group: "Grupa A", verdicts: [] }]);
});
test("R16: while a schedule is being built its short weeks ask for nothing yet", () => {
  expect(short(["2018-09-03", "2018-09-04"])).toEqual([]);
});
test("R16: weeks that were answered for when the plan was completed are not asked about again", () => {
  const planned = ["2018-09-03", "2018-09-04", "2018-09-05", "2018-09-06"].map((day) => meeting(day));
  expect(plansShort({ edition, forms, hourMinutes, groups, planned }, [meeting("2018-09-07")])).toEqual([]);
});
test("R16: of a plan with counselling of single persons a group's meetings say nothing", () => {
  const counselling = { id: "p", kind: "INDIVIDUAL_COUNSELLING" as const, name: "poradnictwo", sessionCount: 2, sessionMinutes: 60 };
  const proposed = ["2018-09-03", "2018-09-04", "2018-09-05", "2018-09-06", "2018-09-07"].map((day) => meeting(day));
  expect(plansShort({ edition, forms: [...forms, counselling], hourMinutes, groups, planned: [] }, proposed)).toEqual([]);
});
test("R16: a week that loses a meeting is short of it, unless another of the same week stands in", () => {
  const slot = (heldOn: string, groupIds = ["A"]) => ({
    ...{ heldOn, startsAt: "09:00", endsAt: "14:00", groupIds, participationId: null, specialistId: null, room: null },
  });
  const left = [slot("2018-09-03"), slot("2018-09-10"), slot("2018-09-05", ["B"])];
  const terms = { edition, forms, hourMinutes };
  expect(weeksOf(weekLeftShort("A", "2018-09-04", left, terms))).toEqual([["R16_WEEK_BELOW_MINIMUM", "2018-09-03", { minutes: 300 }]]);
  expect(weekLeftShort("A", "2018-09-04", [...left, slot("2018-09-07")], terms)).toEqual([]);
  expect(weeksOf(weekLeftShort("A", "2018-09-04", [...left, slot("2018-09-11")], terms))).toHaveLength(1);
});
