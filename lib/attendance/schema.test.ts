import { expect, test } from "vitest";
import { markSchema, presenceFault, registerSchema } from "#lib/attendance/schema.ts";

const participationId = "01890000-0000-7000-8000-000000000001";
const mark = { participationId, status: "PARTIAL", minutes: 180, note: "" } as const;
const faults = (given: object) => markSchema.safeParse(given).error?.issues.map(({ message }) => message);

test("180, 3:00 and 3 h are the same three hours", () => {
  const parts = [180, "180", "3:00", "3 h"].map((minutes) => markSchema.parse({ ...mark, minutes }).part);
  expect(parts).toEqual(Array(4).fill({ minutes: 180 }));
});

test("times are sent as they are typed; how much of the session they are, only the server knows", () =>
  expect(markSchema.parse({ ...mark, minutes: "9:10–" }).part).toEqual({ arrivedAt: "09:10", leftAt: null }));

test("negative, fractional, empty and unreadable times are refused, each in its own words", () => {
  expect(["-5", -5, "2,5 min", 2.5, "", "2.3.0"].map((minutes) => faults({ ...mark, minutes })?.[0])).toEqual([
    "Czas musi być dłuższy niż 0 min.",
    "Czas musi być dłuższy niż 0 min.",
    "Wpisz pełne minuty.",
    "Wpisz pełne minuty.",
    "Wpisz czas, np. 1:30 albo 90 min, albo godziny, np. 9:10–11:40.",
    "Nie rozpoznano czasu: „2.3.0”. Wpisz np. 1:30, 90 min albo 9:10–11:40.",
  ]);
});

test("part of a session is shorter than the session and lies within it", () => {
  const session = { startsAt: "08:30", endsAt: "13:30", minutes: 300 };
  expect(presenceFault(299, session)).toBeNull();
  expect(presenceFault("9:10–11:40", session)).toBeNull();
  expect(presenceFault(300, session)).toBe("Zajęcia trwały 5\u00a0godz. To obecność, nie obecność częściowa.");
  expect(presenceFault(301, session)).toBe("Zajęcia trwały 5\u00a0godz.; wpisano więcej.");
  expect(presenceFault("7:00–9:00", session)).toBe("Zajęcia trwały 8:30–13:30; wpisano inne godziny.");
  expect(presenceFault("11:40–9:10", session)).toBe("Koniec musi być po początku.");
});

test("a time beside any other answer does not count", () => {
  expect(markSchema.parse({ ...mark, status: "EXCUSED", minutes: "trzy" }).part).toBeNull();
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
