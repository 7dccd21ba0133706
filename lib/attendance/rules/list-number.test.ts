import { expect, test } from "vitest";
import { readListNumber, workListNumber } from "./list-number.ts";

test.each(["12", " 12 ", "nr 12", "Nr12"])("%j names the twelfth list of attendance", (typed) =>
  expect(readListNumber(typed)).toEqual({ kind: "session", number: 12 }),
);
test.each(["3/05/2018", "3/5/2018", "nr 3 / 05 / 2018"])("%j names the list of work of the third place in May", (typed) =>
  expect(readListNumber(typed)).toEqual({ kind: "work", place: 3, month: "2018-05" }),
);
test.each(["", "nr", "0x1", "-1", "1.5", "3/13/2018", "3/05", "12345678", "Nowak"])("%j names no list", (typed) =>
  expect(readListNumber(typed)).toBeNull(),
);
test("the number that is printed is the one that is read", () =>
  expect(readListNumber(workListNumber(7, "2018-06"))).toEqual({ kind: "work", place: 7, month: "2018-06" }));
