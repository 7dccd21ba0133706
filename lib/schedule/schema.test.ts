import { expect, test } from "vitest";
import { timeOfDay } from "#lib/schedule/schema.ts";

test.each([
  ["8:30", "08:30"],
  ["08.30", "08:30"],
  [" 9 ", "09:00"],
  ["14", "14:00"],
])("a time of day is read as people type it: %j", (typed, time) => {
  expect(timeOfDay.parse(typed)).toBe(time);
});

test.each(["", "24", "8:7", "8:60", "830", "rano"])("what is no time of day is told at its field: %j", (typed) => {
  expect(timeOfDay.safeParse(typed).error?.issues[0]?.message).toBe("Wpisz godzinę, np. 8:30.");
});
