import fc from "fast-check";
import { expect, test } from "vitest";
import { floorGrosze, formatGrosze, formatPercent, largestRemainderShares, parseGrosze, roundHalfUp } from "./money.ts";

test("amounts are grouped, have two decimals and never break", () => {
  expect(formatGrosze(123450)).toBe("1\u00a0234,50\u00a0zł");
  expect(formatGrosze(-12000)).toBe("−120,00\u00a0zł");
  expect(formatGrosze(0)).toBe("0,00\u00a0zł");
  expect(formatGrosze(810)).toBe("8,10\u00a0zł");
});
test("percents have no space and at most one decimal", () =>
  expect([60, 92.5, 100 / 3].map(formatPercent)).toEqual(["60%", "92,5%", "33,3%"]));
test.each([
  ["8,10", 810],
  ["8.1", 810],
  ["8", 800],
  ["1 234,50 zł", 123450],
  ["1\u00a0234,50\u00a0zł", 123450],
  ["8,100", 810],
])("%j is read as %d grosze", (text, grosze) => expect(parseGrosze(text)).toEqual({ ok: true, grosze }));
test.each([
  ["", "empty"],
  ["-5", "negative"],
  ["−5,00", "negative"],
  ["8,105", "fraction"],
  ["osiem", "unrecognised"],
  ["8,1,0", "unrecognised"],
])("%j is refused as %s", (text, reason) => expect(parseGrosze(text)).toEqual({ ok: false, reason }));
test("half a grosz goes up, and a refund goes down", () => {
  expect(roundHalfUp(50 * 810, 60)).toBe(675);
  expect(roundHalfUp(1, 2)).toBe(1);
  expect(roundHalfUp(29, 60)).toBe(0);
  expect(roundHalfUp(30, 60)).toBe(1);
  expect(floorGrosze(59, 60)).toBe(0);
  expect(floorGrosze(-1, 60)).toBe(-1);
});
test("a quotient that would lose precision is refused", () => expect(() => floorGrosze(2 ** 60, 60)).toThrow(RangeError));
test("shares are whole and add up to the total", () => {
  expect(largestRemainderShares([1, 1, 1])).toEqual([34, 33, 33]);
  expect(largestRemainderShares([0, 0])).toEqual([0, 0]);
  fc.assert(
    fc.property(fc.array(fc.nat(10_000), { minLength: 1, maxLength: 12 }), fc.nat(1000), (weights, total) => {
      fc.pre(weights.some((weight) => weight > 0));
      expect(largestRemainderShares(weights, total).reduce((a, b) => a + b, 0)).toBe(total);
    }),
  );
});
