import { expect, test } from "vitest";
import { meetingsOf } from "./meetings.ts";

const asked = { heldOn: "2018-09-04", startsAt: "08:30", endsAt: "09:15", groupIds: ["A"], specialistId: null, room: null };

test("a form of groups asks for one meeting", () =>
  expect(meetingsOf({ ...asked, participationIds: [] })).toEqual([{ ...asked, participationId: null }]));
test("counselling of three persons is three meetings one after another, each as long as the first", () =>
  expect(
    meetingsOf({ ...asked, participationIds: ["anna", "ewa", "jan"] })?.map((one) => [one.participationId, one.startsAt, one.endsAt]),
  ).toEqual([
    ["anna", "08:30", "09:15"],
    ["ewa", "09:15", "10:00"],
    ["jan", "10:00", "10:45"],
  ]));
test("what would end after midnight is no meeting of that day", () =>
  expect(meetingsOf({ ...asked, startsAt: "23:00", endsAt: "23:40", participationIds: ["anna", "ewa"] })).toBeNull());
