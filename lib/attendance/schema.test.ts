import { expect, test } from "vitest";
import { markSchema, minutesFault, registerSchema } from "#lib/attendance/schema.ts";

const participationId = "01890000-0000-7000-8000-000000000001";
const mark = { participationId, status: "PARTIAL", minutes: 180, note: "" } as const;
const faults = (given: object) => markSchema.safeParse(given).error?.issues.map(({ message }) => message);

test("180, 3:00 and 3 h are the same three hours", () => {
  expect([180, "180", "3:00", "3 h"].map((minutes) => markSchema.parse({ ...mark, minutes }).minutes)).toEqual([180, 180, 180, 180]);
});

test("negative, fractional, empty and unreadable minutes are refused, each in its own words", () => {
  expect(["-5", -5, "2,5", 2.5, "", "2.3.0"].map((minutes) => faults({ ...mark, minutes })?.[0])).toEqual([
    "Czas musi być dłuższy niż 0 min.",
    "Czas musi być dłuższy niż 0 min.",
    "Wpisz pełne minuty.",
    "Wpisz pełne minuty.",
    "Wpisz czas, np. 2:30 albo 150 min.",
    "Nie rozpoznano czasu: „2.3.0”. Wpisz np. 2:30 albo 150 min.",
  ]);
});

test("part of a session is shorter than the session", () => {
  expect(minutesFault(299, 300)).toBeNull();
  expect(minutesFault(300, 300)).toBe("Zajęcia trwały 5\u00a0godz. To obecność, nie obecność częściowa.");
  expect(minutesFault(301, 300)).toBe("Zajęcia trwały 5\u00a0godz.; wpisano więcej.");
});

test("minutes beside any other answer do not count", () => {
  expect(markSchema.parse({ ...mark, status: "EXCUSED", minutes: "trzy" }).minutes).toBe(0);
});

test("a note holds 300 characters and emoji, one more and a null character are refused", () => {
  expect(markSchema.parse({ ...mark, note: `${"ż".repeat(299)}🙂` }).note).toHaveLength(301);
  expect(faults({ ...mark, note: "ż".repeat(301) })).toEqual(["Najwięcej znaków: 300. Wpisano: 301."]);
  expect(faults({ ...mark, note: "a\u0000b" })).toEqual(["Usuń znak: U+0000."]);
});

test("one person stands in a register once", () => {
  const register = { requestId: participationId, editionId: participationId, sessionId: participationId, version: 1, marks: [mark, mark] };
  expect(registerSchema.safeParse(register).success).toBe(false);
});
