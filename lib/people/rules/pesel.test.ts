import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "#lib/platform/calendar.ts";
import { makePesel, maskPesel, parsePesel } from "./pesel.ts";

test("a number tells the day of birth and the sex", () => {
  expect(parsePesel("44051401359")).toEqual({ ok: true, pesel: "44051401359", birthDate: "1944-05-14", sex: "MALE", checkDigitOk: true });
  expect(parsePesel(" 440514 01359 ")).toMatchObject({ ok: true, pesel: "44051401359" });
});
test("the month tells the century", () => {
  for (const birthDate of ["1899-12-31", "1900-01-01", "2000-02-29", "2101-07-05", "2299-12-31"])
    expect(parsePesel(makePesel(birthDate, "FEMALE", 7))).toMatchObject({ ok: true, birthDate, sex: "FEMALE", checkDigitOk: true });
});
test("a wrong control digit is reported, not refused", () => {
  expect(parsePesel("44051401358")).toMatchObject({ ok: true, birthDate: "1944-05-14", checkDigitOk: false });
});
test("a date that cannot exist is refused", () => {
  for (const pesel of ["44023001350", "44130101350", "44000101350", "01222900000"])
    expect(parsePesel(pesel)).toEqual({ ok: false, problem: "impossibleDate" });
});
test("letters, signs and emptiness are refused each by its own name", () => {
  expect(parsePesel("4405140135O")).toEqual({ ok: false, problem: "nonDigits" });
  expect(parsePesel("440514-01359")).toEqual({ ok: false, problem: "nonDigits" });
  expect(parsePesel("  ")).toEqual({ ok: false, problem: "empty" });
});
test("the zeros that a spreadsheet ate are offered back", () => {
  const born2004 = makePesel("2004-03-05", "MALE", 12);
  expect(parsePesel(born2004.slice(1))).toEqual({ ok: false, problem: "length", digits: 10, suggestion: born2004 });
  const born2000 = makePesel("2000-03-05", "FEMALE", 3);
  expect(parsePesel(born2000.slice(2))).toEqual({ ok: false, problem: "length", digits: 9, suggestion: born2000 });
});
test("no zeros are offered where the number would still be wrong", () => {
  expect(parsePesel("4405140135")).toMatchObject({ problem: "length", digits: 10, suggestion: null });
  expect(parsePesel("440514013591")).toMatchObject({ problem: "length", digits: 12, suggestion: null });
});
test("lists show the last four digits", () => expect(maskPesel("44051401359")).toBe("•••••••1359"));
const days = fc.integer({ min: 0, max: 182_000 }).map((n) => addDays("1800-01-01", n));
const numbers = fc
  .tuple(days, fc.constantFrom("FEMALE" as const, "MALE" as const), fc.integer({ min: 0, max: 4999 }))
  .map(([birthDate, sex, serial]) => ({ birthDate, sex, pesel: makePesel(birthDate, sex, serial) }));

test("a number made of a day of birth between 1800 and 2299 and a sex tells both again", () => {
  fc.assert(
    fc.property(numbers, ({ birthDate, sex, pesel }) => {
      expect(parsePesel(pesel)).toEqual({ ok: true, pesel, birthDate, sex, checkDigitOk: true });
      expect(parsePesel(` ${pesel.slice(0, 6)} ${pesel.slice(6)} `)).toMatchObject({ ok: true, pesel });
    }),
  );
  expect(() => makePesel("2018-02-29", "MALE", 1)).toThrow(RangeError);
});
test("every mistake in one digit is noticed", () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 9 }), ({ pesel }, place, step) => {
      const digit = (Number(pesel[place]) + step) % 10;
      const parsed = parsePesel(pesel.slice(0, place) + digit + pesel.slice(place + 1));
      expect(parsed.ok && parsed.checkDigitOk).toBe(false);
    }),
  );
});
test("one zero or two that a spreadsheet ate come back, and never as another number", () => {
  fc.assert(
    fc.property(numbers, ({ pesel }) => {
      const lost = /^0{0,2}/.exec(pesel)?.[0].length ?? 0;
      for (let n = 1; n <= lost; n += 1) expect(parsePesel(pesel.slice(n))).toMatchObject({ problem: "length", suggestion: pesel });
      fc.pre(lost > 0);
    }),
  );
});
test("whatever is typed is read without an error, and only eleven digits of a day that exists are a number", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{0,13}$/)), (text) => {
      const parsed = parsePesel(text);
      if (parsed.ok) expect(parsed.pesel).toMatch(/^\d{11}$/);
    }),
  );
});
