import { expect, test } from "vitest";
import type { TimedEntry } from "#lib/law/rules/product.ts";
import {
  answerCorrection,
  answerVerdicts,
  changedAnswers,
  isLateAnswer,
  type Mark,
  partialFault,
  registerTotals,
  type SavedAnswer,
  secondUnexcused,
} from "./answers.ts";

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

const nowhere = { minutes: 0, arrivedAt: null, leftAt: null };
const terms = { today: "2018-05-24", days: 14, mayLate: false, onlyLate: false };
const part = { ...nowhere, status: "PARTIAL" as const, minutes: 180 };
const saved = { ...part, savedOn: "2018-05-17", corrected: false };

test("a changed answer of an earlier day is a correction, a changed note and a first answer are none", () => {
  expect(answerCorrection("2018-05-17", saved, { ...part, minutes: 120 }, terms)).toMatchObject({ code: "P_CORRECTION" });
  expect(answerCorrection("2018-05-17", saved, { ...part, arrivedAt: "10:30" }, terms)).toMatchObject({ code: "P_CORRECTION" });
  expect(answerCorrection("2018-05-17", saved, { ...nowhere, status: "EXCUSED" }, terms)).toMatchObject({ code: "P_CORRECTION" });
  expect(answerCorrection("2018-05-17", saved, part, terms)).toBeNull();
  expect(answerCorrection("2018-05-17", null, { ...nowhere, status: "PRESENT" }, terms)).toBeNull();
  expect(isLateAnswer("2018-05-09", saved, terms)).toBe(true);
  expect(isLateAnswer("2018-05-10", saved, terms)).toBe(false);
  expect(isLateAnswer("2018-05-09", null, terms)).toBe(false);
});

const session = { heldOn: "2018-05-17", place: "zajęcia nr 4", startsAt: "08:30", endsAt: "13:30" };
const codes = (now: Mark, elsewhere: readonly TimedEntry[], mark: SavedAnswer | null = null) =>
  answerVerdicts(session, { mark, elsewhere }, now, terms).map(({ code }) => code);
const present = { ...nowhere, status: "PRESENT" as const };
const work = { place: "prace, park", from: "12:00", to: "14:00" };

test("P_TWO_PLACES: presence at a session and at work at the same time warns, one after the other does not", () => {
  expect(codes(present, [work])).toEqual(["P_TWO_PLACES"]);
  expect(codes(present, [{ ...work, from: "13:30" }])).toEqual([]);
  expect(codes(present, [work, { place: "zajęcia nr 5", from: "13:00", to: "16:00" }])).toEqual(["P_TWO_PLACES", "P_TWO_PLACES"]);
});

test("P_TWO_PLACES: an absence is nowhere, and a part that ended before is elsewhere in time", () => {
  expect(codes({ ...nowhere, status: "EXCUSED" }, [work])).toEqual([]);
  expect(codes({ ...part, leftAt: "11:30" }, [work])).toEqual([]);
  expect(codes({ ...part, arrivedAt: "11:30" }, [work])).toEqual(["P_TWO_PLACES"]);
});

test("P_TWO_PLACES: what is saved and stays as it is asks nothing again", () =>
  expect(codes(part, [work], { ...saved, savedOn: terms.today })).toEqual([]));

test("of the sent answers those that change anything, a note included", () => {
  const people = [{ participationId: "one", mark: { ...saved, note: "" }, elsewhere: [] }];
  const sent = (mark: Mark, note = "") => [{ participationId: "one", note, ...mark }];
  expect(changedAnswers(session, people, sent(part), terms)).toEqual([]);
  expect(changedAnswers(session, people, sent(part, "telefon"), terms)).toMatchObject([{ says: false, verdicts: [] }]);
  expect(changedAnswers(session, people, sent(present), terms)).toMatchObject([{ says: true, verdicts: [{ code: "P_CORRECTION" }] }]);
});
