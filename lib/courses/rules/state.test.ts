import { expect, test } from "vitest";
import { isAtRisk } from "#lib/courses/policy.ts";
import { type Answer, unexcusedRun } from "#lib/courses/rules/state.ts";

const answers = (letters: string): Answer[] =>
  [...letters].map((letter, i) => ({
    on: `2018-05-${String(i + 1).padStart(2, "0")}`,
    order: "",
    status: ({ O: "PRESENT", C: "PARTIAL", U: "EXCUSED", N: "UNEXCUSED", "–": "NOT_APPLICABLE" } as const)[letter as "O"],
  }));

test("unexcused absences count in a row up to the latest answer", () => {
  expect([..."ONN|NNO|N|NUN|ONCNN|".split("|")].map((letters) => unexcusedRun(answers(letters)))).toEqual([2, 0, 1, 1, 2, 0]);
});

test("an answer that did not concern the person neither counts nor ends the row", () => {
  expect(unexcusedRun(answers("ON–N"))).toBe(2);
});

test("within a day the meeting comes after the work, and the later meeting last", () => {
  const day = (order: string, status: Answer["status"]): Answer => ({ on: "2018-05-22", order, status });
  expect(unexcusedRun([day("09:00", "UNEXCUSED"), day("", "PRESENT")])).toBe(1);
  expect(unexcusedRun([day("09:00", "UNEXCUSED"), day("11:00", "PRESENT")])).toBe(0);
});

test("who takes part and reaches the threshold needs contact; who has ended or been reported does not", () => {
  expect(isAtRisk("ACTIVE", 2, 2)).toBe(true);
  expect(isAtRisk("ACTIVE", 1, 2)).toBe(false);
  expect(isAtRisk("INTERRUPTION_REPORTED", 5, 2)).toBe(false);
  expect(isAtRisk("COMPLETED", 5, 2)).toBe(false);
});
