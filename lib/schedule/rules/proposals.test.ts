import { describe, expect, test } from "vitest";
import { type Ground, meetingVerdicts, type Slot, type TakenSlot } from "./conflicts.ts";
import { propose } from "./proposals.ts";
import type { Series } from "./series.ts";

const ground = {
  period: { from: "2018-09-01", to: "2018-10-31" },
  holidays: {},
  taken: [] as TakenSlot[],
  members: [],
  participations: [],
};
const workshops: Series = {
  ...{ formId: "w", form: "warsztaty z trenerem", groupId: "A", minutes: 300, weekdays: [1], startsAt: "08:30", room: "sala nr 4" },
  ...{ specialistId: "trainer", firstDay: "2018-09-04", count: 2, leftOut: [] },
};
const support: Series = { ...workshops, formId: "s", form: "grupa wsparcia", weekdays: [3], room: "świetlica", specialistId: "animator" };
const taken: TakenSlot = {
  ...{ sessionId: "other", form: "poradnictwo", heldOn: "2018-09-04", startsAt: "12:00", endsAt: "14:00" },
  ...{ groupIds: ["B"], participationId: null, specialistId: null, room: null },
};
const codesOf = (series: readonly Series[], there: readonly TakenSlot[] = []) =>
  propose(series, { ...ground, taken: there }).proposals.map(({ verdicts }) => verdicts.map(({ code }) => code));

test("two forms of one group become four meetings in the order of time, with their ends", () => {
  const { proposals } = propose([workshops, support], ground);
  expect(proposals.map(({ heldOn, startsAt, endsAt, form }) => [heldOn, startsAt, endsAt, form])).toEqual([
    ["2018-09-04", "08:30", "13:30", "warsztaty z trenerem"],
    ["2018-09-06", "08:30", "13:30", "grupa wsparcia"],
    ["2018-09-11", "08:30", "13:30", "warsztaty z trenerem"],
    ["2018-09-13", "08:30", "13:30", "grupa wsparcia"],
  ]);
  expect(proposals.flatMap(({ verdicts }) => verdicts)).toEqual([]);
});
test("groups side by side meet only over what they share", () => {
  const beside = { ...workshops, groupId: "B" };
  expect(codesOf([workshops, beside])[0]).toEqual(["P_SPECIALIST_BUSY", "P_ROOM_BUSY"]);
  expect(codesOf([workshops, { ...beside, specialistId: "second" }])[0]).toEqual(["P_ROOM_BUSY"]);
  expect(codesOf([workshops, { ...beside, specialistId: "", room: "" }])[0]).toEqual([]);
});
test("two classes of one group at once are seen on both", () => {
  const clashing = codesOf([workshops, { ...support, weekdays: [1] }]);
  expect(clashing[0]).toEqual(["P_GROUP_BUSY"]);
  expect(clashing[1]).toEqual(["P_GROUP_BUSY"]);
});
test("one class may begin the minute another ends", () => {
  expect(codesOf([workshops], [{ ...taken, startsAt: "13:30", endsAt: "15:00", groupIds: ["A"] }])[0]).toEqual([]);
  expect(codesOf([workshops], [{ ...taken, startsAt: "13:29", endsAt: "15:00", groupIds: ["A"] }])[0]).toEqual(["P_GROUP_BUSY"]);
});
test("a room is the same however it is spaced and whatever its letters", () =>
  expect(codesOf([workshops], [{ ...taken, room: "  Sala  nr 4" }])[0]).toEqual(["P_ROOM_BUSY"]));
describe("one person", () => {
  const anna = { participationId: "anna", groupId: "B", validFrom: "2018-09-01", validTo: "2018-09-30" };
  const counselling = { ...taken, startsAt: "13:00", groupIds: [], participationId: "anna", room: null };
  const codes = (slot: Slot, more: Partial<Ground>) => meetingVerdicts(slot, { ...ground, ...more }).map(({ code }) => code);
  test("a counselling warns when the person or the person's group has a class, or the person works", () => {
    const own = { ...taken, participationId: "anna", groupIds: [] };
    expect(codes(counselling, { taken: [own] })).toEqual(["P_PERSON_BUSY"]);
    expect(codes(counselling, { taken: [{ ...own, form: "prace, Park" }] })).toEqual(["P_PERSON_BUSY"]);
    expect(codes(counselling, { taken: [taken], members: [anna] })).toEqual(["P_PERSON_BUSY"]);
    expect(codes(counselling, { taken: [taken], members: [{ ...anna, groupId: "A" }] })).toEqual([]);
    expect(codes(counselling, { taken: [taken], members: [{ ...anna, validTo: "2018-09-03" }] })).toEqual([]);
  });
  test("a class warns when one of its group is at a counselling meanwhile", () => {
    const alone = { ...taken, groupIds: [], participationId: "anna" };
    expect(codes(taken, { taken: [alone], members: [anna] })).toEqual(["P_PERSON_BUSY"]);
    expect(codes({ ...taken, groupIds: ["A"] }, { taken: [alone], members: [anna] })).toEqual([]);
  });
  test("a day on which the person does not take part blocks", () => {
    const participations = [{ id: "anna", firstDay: "2018-09-05", lastDay: "2018-10-31" }];
    expect(codes(counselling, { participations })).toEqual(["P_OUTSIDE_EDITION"]);
    expect(codes({ ...counselling, heldOn: "2018-09-05" }, { participations })).toEqual([]);
  });
});
test("a Sunday and a holiday ask for a reason, a day outside the edition blocks", () => {
  const on = (heldOn: string) => meetingVerdicts({ ...taken, heldOn }, { ...ground, holidays: { "2018-11-01": "Wszystkich Świętych" } });
  expect(on("2018-09-09").map(({ code }) => code)).toEqual(["P_DAY_OFF"]);
  expect(on("2018-11-01").map(({ code }) => code)).toEqual(["P_SESSION_OUTSIDE", "P_DAY_OFF"]);
});
