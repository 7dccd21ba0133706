import fc from "fast-check";
import { expect, test } from "vitest";
import { phoneOf } from "./phone.ts";

test("a Polish number is printed in threes, however an office typed it", () => {
  for (const typed of [
    ...[
      "600123456",
      "600 123 456",
      "600-123-456",
      "600.123.456",
      " 600 12 34 56 ",
      "tel. 600 123 456",
      "Tel: 600123456",
      "kom. 600 123 456",
    ],
    ...["+48 600 123 456", "+48600123456", "48600123456", "0048 600-123-456", "+48 (600) 123 456", "0 600 123 456", "600 – 123 – 456"],
  ])
    expect(phoneOf(typed), typed).toBe("600 123 456");
  expect(phoneOf("(77) 482-00-00")).toBe("774 820 000");
  // A number that begins as the code of the country does is whole all the same.
  expect(phoneOf("48 361 00 00")).toBe("483 610 000");
});

test("a number of another country keeps its plus and its groups", () => {
  expect(phoneOf("+420 123-456-789")).toBe("+420 123 456 789");
  expect(phoneOf("00380 44 1234567")).toBe("+380 44 1234567");
  expect(phoneOf("+ 49 30 123456")).toBe("+49 30 123456");
});

test("what is no single number is not guessed at", () => {
  for (const typed of [
    "",
    "112",
    "60012345",
    "6001234567",
    "+48 60012345",
    "600 123 456, 601 123 456",
    "600123456/7",
    "brak",
    "+1",
    "６００",
  ])
    expect(phoneOf(typed), typed).toBeNull();
});

test("what is printed is read as it stands", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^(\+|00|0|48)?[\d ()-]{6,18}$/), (typed) => {
      const printed = phoneOf(typed);
      if (printed !== null) expect(phoneOf(printed)).toBe(printed);
    }),
  );
});
