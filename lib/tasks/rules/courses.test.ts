import { expect, test } from "vitest";
import { isMine } from "#lib/tasks/policy.ts";
import { type CourseOfTask, ofCourses } from "#lib/tasks/rules/courses.ts";

const place = { editionId: "e", editionName: "Tura 1", centreId: "c", centreName: "MOPS" };
const course = (own: Partial<CourseOfTask>): CourseOfTask => ({
  ...place,
  state: "COMPLETED",
  outcome: "NONE",
  since: "2018-05-21",
  ...own,
});
const kinds = (courses: CourseOfTask[]) => ofCourses(courses).map(({ kind, people }) => [kind, people]);

test("people who wait for the same step since the same day are one matter, due after three working days", () => {
  const matters = ofCourses([course({}), course({ outcome: "RETURNED" }), course({ since: "2018-05-22" })]);
  expect(matters.map(({ kind, people, dueOn }) => [kind, people, dueOn])).toEqual([
    ["PROPOSE_OUTCOMES", 2, "2018-05-24"],
    ["PROPOSE_OUTCOMES", 1, "2018-05-25"],
  ]);
});

test("each step of an outcome is one role's: proposed by the social worker, decided by the clerk, agreed by the centre's director", () => {
  expect(kinds([course({ outcome: "PROPOSED" }), course({ outcome: "TO_AGREE" })])).toEqual([
    ["DECIDE_OUTCOMES", 1],
    ["AGREE_OUTCOMES", 1],
  ]);
  const [proposed] = ofCourses([course({ outcome: "PROPOSED" })]);
  expect(proposed && isMine(proposed, { role: "PUP_CLERK", userId: "u" })).toBe(true);
  expect(proposed && isMine(proposed, { role: "PUP_DIRECTOR", userId: "u" })).toBe(false);
});

test("a reported interruption waits for the clerk, whatever the day; what is decided, closed or under way for nobody", () => {
  expect(kinds([course({ state: "INTERRUPTION_REPORTED" })])).toEqual([["ANSWER_INTERRUPTION", 1]]);
  expect(kinds([course({ outcome: "DECIDED" }), course({ outcome: "CLOSED" }), course({ state: "ACTIVE" })])).toEqual([]);
});
