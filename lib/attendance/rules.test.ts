import { expect, test } from "vitest";
import {
  answerCorrection,
  endedBefore,
  expectedAt,
  isLateAnswer,
  partialFault,
  registerState,
  registerTotals,
  secondUnexcused,
} from "#lib/attendance/rules.ts";

const today = "2018-05-24";
const session = { status: "PLANNED", heldOn: "2018-05-17", expected: 9, recorded: 0 } as const;

test("a session of the past without a register is unrecorded, of today due today, of tomorrow planned", () => {
  expect(registerState(session, today)).toBe("unrecorded");
  expect(registerState({ ...session, heldOn: today }, today)).toBe("today");
  expect(registerState({ ...session, heldOn: "2018-05-25" }, today)).toBe("planned");
});

test("a register is entered only when everybody expected has an answer", () => {
  expect(registerState({ ...session, status: "HELD", recorded: 8 }, today)).toBe("partial");
  expect(registerState({ ...session, status: "ATTENDANCE_ENTERED", recorded: 9 }, today)).toBe("entered");
});

test("a cancelled session asks for nothing and an approved register stays approved", () => {
  expect(registerState({ ...session, status: "CANCELLED" }, today)).toBe("cancelled");
  expect(registerState({ ...session, status: "APPROVED", recorded: 9 }, today)).toBe("approved");
});

const group = { heldOn: "2018-05-17", groupIds: ["a"], participationId: null };
const days = { firstDay: "2018-05-01", lastDay: "2018-06-30" };
const member = { groupId: "a", validFrom: "2018-05-01", validTo: null };

test("expected is whoever belongs to the group that day while the participation runs", () => {
  const memberships = [
    { ...member, participationId: "stays" },
    { ...member, participationId: "left", validTo: "2018-05-16" },
    { ...member, participationId: "comes", validFrom: "2018-05-18" },
    { ...member, participationId: "other", groupId: "b" },
    { ...member, participationId: "last-day" },
    { ...member, participationId: "ended" },
  ];
  const participations = [
    ...["stays", "left", "comes", "other"].map((id) => ({ id, ...days })),
    { id: "last-day", ...days, lastDay: "2018-05-17" },
    { id: "ended", ...days, lastDay: "2018-05-16" },
  ];
  expect(expectedAt(group, memberships, participations)).toEqual(["stays", "last-day"]);
  expect(endedBefore(group, memberships, participations)).toEqual(["ended"]);
});

test("a person whose membership closed on the day of the interruption is still shown locked afterwards", () => {
  const memberships = [{ ...member, participationId: "ended", validTo: "2018-05-10" }];
  const participations = [{ id: "ended", ...days, lastDay: "2018-05-10" }];
  expect(expectedAt(group, memberships, participations)).toEqual([]);
  expect(endedBefore(group, memberships, participations)).toEqual(["ended"]);
});

test("an individual session expects its one person, whatever the groups", () => {
  const individual = { heldOn: "2018-05-17", groupIds: [], participationId: "one" };
  const participations = ["one", "two"].map((id) => ({ id, ...days }));
  expect(expectedAt(individual, [{ ...member, participationId: "two" }], participations)).toEqual(["one"]);
});

test("part of a five-hour session is from 1 to 299 whole minutes", () => {
  expect([1, 180, 299].map((minutes) => partialFault(minutes, 300))).toEqual([null, null, null]);
  expect([-5, 0, 2.5, 300, 301].map((minutes) => partialFault(minutes, 300))).toEqual(["zero", "zero", "fraction", "whole", "over"]);
});

test("six present, one for three hours, two absent and one not concerned make 33 of 45 hours", () => {
  const present = { status: "PRESENT", minutes: 0 } as const;
  const rest = (["EXCUSED", "UNEXCUSED", "NOT_APPLICABLE"] as const).map((status) => ({ status, minutes: 0 }));
  const marks = [...Array<typeof present>(6).fill(present), { status: "PARTIAL", minutes: 180 } as const, ...rest];
  expect(registerTotals(marks, 300)).toEqual({ minutes: 33 * 60, planned: 45 * 60 });
});

test("only two unexcused absences one after the other call for contact", () => {
  expect(secondUnexcused("UNEXCUSED", "UNEXCUSED")).toBe(true);
  expect(secondUnexcused("EXCUSED", "UNEXCUSED")).toBe(false);
  expect(secondUnexcused(null, "UNEXCUSED")).toBe(false);
});

test("a changed answer of an earlier day is a correction, a changed note and a first answer are none", () => {
  const terms = { today: "2018-05-24", days: 14, mayLate: false, onlyLate: false };
  const saved = { status: "PARTIAL" as const, minutes: 180, savedOn: "2018-05-17", corrected: false };
  expect(answerCorrection("2018-05-17", saved, { status: "PARTIAL", minutes: 120 }, terms)).toMatchObject({ code: "P_CORRECTION" });
  expect(answerCorrection("2018-05-17", saved, { status: "EXCUSED", minutes: 0 }, terms)).toMatchObject({ code: "P_CORRECTION" });
  expect(answerCorrection("2018-05-17", saved, { status: "PARTIAL", minutes: 180 }, terms)).toBeNull();
  expect(answerCorrection("2018-05-17", null, { status: "PRESENT", minutes: 0 }, terms)).toBeNull();
  expect(isLateAnswer("2018-05-09", saved, terms)).toBe(true);
  expect(isLateAnswer("2018-05-10", saved, terms)).toBe(false);
  expect(isLateAnswer("2018-05-09", null, terms)).toBe(false);
});
