import fc from "fast-check";
import { expect, test } from "vitest";
import { formatHoursNumber, formatMinutes, parseMinutes } from "./minutes.ts";

const hours = (text: string) => parseMinutes(text, { plain: "hours" });
const minutes = (text: string) => parseMinutes(text, { plain: "minutes" });

test.each([
  ["2:30", 150],
  ["2,5", 150],
  ["2.5", 150],
  ["2,55", 153],
  ["150 min", 150],
  ["150min", 150],
  ["3 h", 180],
  ["3 godz.", 180],
  ["2 godz. 30 min", 150],
  ["2\u00a0godz. 30\u00a0min", 150],
  ["2h30", 150],
  [" 4 ", 240],
  ["0", 0],
])("on the week sheet %j means %d minutes", (text, expected) => expect(hours(text)).toEqual({ ok: true, minutes: expected }));

test.each([
  ["180", 180],
  ["3:00", 180],
  ["3 h", 180],
  ["45 min", 45],
  ["1,5", 90],
])("in the register %j means %d minutes", (text, expected) => expect(minutes(text)).toEqual({ ok: true, minutes: expected }));

test("a fraction of a minute is refused, not rounded", () => {
  expect(minutes("2,5 min")).toEqual({ ok: false, reason: "fraction" });
  expect(hours("2,333")).toEqual({ ok: false, reason: "fraction" });
  expect(hours("150,5 min")).toEqual({ ok: false, reason: "fraction" });
});
test("a negative duration is named as such, with any kind of minus", () => {
  for (const text of ["-1", "−1", "- 2:30"]) expect(hours(text)).toEqual({ ok: false, reason: "negative" });
});
test("nothing typed is not zero", () => expect(hours("   ")).toEqual({ ok: false, reason: "empty" }));
test("what cannot be read is not guessed", () => {
  for (const text of ["2.3.0", "2:60", "2:5", "dwie", "1e3", "0x10", "999999", "godz.", "😀", "2,", ",5"])
    expect(hours(text)).toEqual({ ok: false, reason: "unrecognised" });
});
test("durations are printed in hours and minutes", () => {
  expect([150, 45, 600, 0, 4800, -30].map(formatMinutes)).toEqual([
    "2\u00a0godz. 30\u00a0min",
    "45\u00a0min",
    "10\u00a0godz.",
    "0\u00a0godz.",
    "80\u00a0godz.",
    "−30\u00a0min",
  ]);
});
test("a number of hours is printed with a decimal comma", () =>
  expect([150, 600, 15, 140, 0].map(formatHoursNumber)).toEqual(["2,5", "10", "0,25", "2:20", "0"]));
test("whatever is printed is read back as the same minutes", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 50_000 }), (value) => {
      expect(hours(formatHoursNumber(value))).toEqual({ ok: true, minutes: value });
      expect(minutes(formatMinutes(value))).toEqual({ ok: true, minutes: value });
    }),
  );
});
