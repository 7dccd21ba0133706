import { expect, test } from "vitest";
import { pageOf, readSearch } from "#lib/people/rules/search.ts";

test("digits are searched as a PESEL, also typed with spaces", () => {
  expect(readSearch(" 440514 01359 ")).toEqual({ kind: "pesel", pesel: "44051401359" });
});

test("a PESEL that lost its zero is named with the number it may have been", () => {
  expect(readSearch("2070803628")).toEqual({ kind: "badPesel", digits: 10, suggestion: "02070803628" });
  expect(readSearch("123")).toEqual({ kind: "badPesel", digits: 3, suggestion: null });
});

test("digits among letters are searched as a document, with its kind or without", () => {
  expect(readSearch("ZZ 9900001")).toMatchObject({
    kind: "document",
    numbers: expect.arrayContaining(["ZZ 9900001", "paszport ZZ 9900001"]),
  });
});

test("either half of a double name is a word of its own, and an apostrophe parts words", () => {
  expect(readSearch("Nowak-Wiśniewska  Anna")).toEqual({ kind: "name", words: ["Nowak", "Wiśniewska", "Anna"] });
  expect(readSearch("O'Przykładny")).toEqual({ kind: "name", words: ["O", "Przykładny"] });
});

test("nothing typed shows everybody", () => {
  expect(readSearch("   ")).toEqual({ kind: "all" });
});

test("a page beyond the last is the last, one that is no number the first", () => {
  expect(pageOf(undefined, 120)).toEqual({ page: 1, pages: 3 });
  expect(pageOf("9", 120)).toEqual({ page: 3, pages: 3 });
  expect(pageOf("-1", 120)).toEqual({ page: 1, pages: 3 });
  expect(pageOf("2", 0)).toEqual({ page: 1, pages: 1 });
});
