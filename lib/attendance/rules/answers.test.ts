import { expect, test } from "vitest";
import { answerCorrection, isLateAnswer, partialFault, registerTotals, secondUnexcused } from "./answers.ts";

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
