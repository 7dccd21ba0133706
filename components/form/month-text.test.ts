import { expect, test } from "vitest";
import { monthText, parseMonthText } from "./month-text.ts";

test.each(["09.2018", "9.2018", "9/2018", "2018-09", " 09 2018 "])("%s is September 2018", (text) =>
  expect(parseMonthText(text)).toBe("2018-09"),
);
test.each(["13.2018", "00.2018", "wrzesień", "9.18", ""])("„%s” is no month", (text) => expect(parseMonthText(text)).toBeUndefined());
test("a month is shown with two digits and its year", () => expect(monthText("2018-09")).toBe("09.2018"));
